/** Whole words, one alternative a line. */
function phrases({ raw }: TemplateStringsArray): RegExp {
  const alternatives = raw
    .join("")
    .trim()
    .split(/\s*\n\s*/u)
    .join("|");
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives})`, "iu");
}

/** Words that name the way off a list, in English, German, French, Spanish and Italian. */
export const wayOut = phrases`
  un-?subscri
  opt(?:ing|ed)?[ -]?out
  sign off(?! on)
  stop (?:these|receiving|getting|all|our|the|my|sending)(?: \p{L}+){0,3} (?:e-?mails?|mails?|messages?|letters?|newsletters?|updates?)
  stop (?:e-?mails|mailing|sending)
  (?:fewer|no more) (?:e-?mails|mails|messages|letters)
  (?:manage|update|change|edit|set|adjust|review|choose) (?:your |my |the |these )?(?:[\p{L}-]+ ){0,2}(?:preferences|subscriptions?|notifications?|settings)
  (?:e-?mail|mail|mailing|communication|subscription|contact|notification) (?:preferences|settings)
  (?:preference|subscription) cent(?:re|er)
  leave (?:this|the|our) (?:mailing )?list
  (?:take|remove) (?:me|yourself|your (?:name|e-?mail|address)) (?:from|off)
  (?:to be|get|be) (?:removed|taken) (?:from|off)
  (?:no longer|do not|don['’]t|not) (?:want|wish|like)(?: to)? (?:receive|get|hear|be contacted|these|this|our)
  (?:rather|prefer) not (?:to )?(?:receive|get|hear)
  abmeld
  abbestell
  austragen
  newsletter kündigen
  keine (?:e-?mails|mails|newsletter|nachrichten) mehr
  (?:se |me |vous )?d[ée]sabonne
  d[ée]sinscri
  ne plus recevoir
  g[ée]rer (?:mes|vos) (?:préférences|abonnements)
  dar(?:se|me|te)? de baja
  cancelar (?:la |mi |tu |su )?suscripción
  desuscri
  (?:no|dejar de) (?:quiero |desea |deseas )?(?:seguir )?recibi
  disiscri
  annulla(?:re)? l['’]iscrizione
  cancella(?:ti|re)? (?:la |l['’])?iscrizione
  non (?:vuoi|desideri) (?:più )?ricevere
`;

/** The same in the address of a link or in the name of a merge tag. */
export const wayOutAddress =
  /un-?_?subs?cri|unsub|opt-?_?out|preference|subscription|manage[-_]?(?:mail|email|sub)|abmeld|abbestell|d[eé]sabonn|d[eé]sinscri|desuscri|disiscri|list[-_]?(?:remove|leave)|remove[-_]?me|asm_|email[-_]?settings|notification[-_]?settings|profile_?cent/iu;

/** "Reply STOP", "text STOP to 12345", "answer with “no thanks”, and I stop". */
export const replyOut =
  /\b(?:reply|respond|answer|text|send|write|type|return)(?: \p{L}+){0,5} ["“'‘]?(?:stop|unsubscribe|remove(?: me)?|no thanks?|no thank you|opt[- ]?out)\b(?!-)|\bif you(?:['’]d| would) (?:rather|prefer)[^.!?]{0,80}\b(?:say so|tell me|let (?:me|us) know|reply)\b/iu;

/** It asks for a password first. */
export const asksLogin =
  /\b(?:log|sign)(?:ging|ing)?[ -]?in\b|\b(?:from|in|through|via) (?:your|the) (?:account|dashboard|profile)\b/iu;

/** It sends the reader to somebody's desk, to the post or to the phone. */
export const asksPerson =
  /\b(?:e-?mail|contact|write to|call|phone|ring|fax|ask)\s+(?:us at |our )?(?:the )?(?:legal|compliance|privacy|support|customer (?:service|care|support)|helpdesk|office|head office)\b|\b(?:by|via|through) (?:post|phone|fax|letter|registered mail)\b|\b(?:send|post) (?:us )?a (?:letter|written request|postcard)\b/iu;
