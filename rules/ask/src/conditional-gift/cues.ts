import { anyCase, gated } from "@troth/core";

/** What is held out as a gift to the reader. */
export const gift = gated({
  source: [
    "\\bfree(?: \\p{L}+){0,2} gifts?\\b(?! (?:card|subscription|guide|wrap))",
    "\\b(?:a|your|our|this|the) (?:little |small |special |welcome |birthday |complimentary )*gift (?:for you|from us|is (?:waiting|inside|ready|yours|here)|awaits|inside)\\b",
    "\\b(?:here['’]?s|we(?:['’]ve| have)(?: got)?|there['’]?s|claim|unwrap|open|collect|get|grab) (?:an?|your|the) (?:\\p{L}+ )?gift\\b(?! (?:card|subscription|guide|idea|basket|shop|box|wrap|voucher|list|set))",
    "^\\P{L}*(?:a |your )?(?:little |small |special |birthday )?surprise\\b(?=\\P{L}*$| (?:for you|inside|gift|from us)| is )",
    "\\b(?:claim|get|grab|collect|redeem|unlock) your (?:\\p{L}+ )?(?:free|complimentary)(?: [\\p{L}\\d-]+)? (?:audit|assessment|consultation|review|analysis|evaluation|bonus|sample|hat|shirt|sticker|bag|mug|brush|set|kit|month|box|tote|e-?book)\\b",
    "\\byours (?:for )?free\\b|\\bfree of charge\\b|\\b(?:drinks?|lunch|dinner|coffee|breakfast|shipping|one|month|first \\p{L}+)(?: is| are|['’]s)? on us\\b|\\bon the house\\b",
  ].join("|"),
  flags: "iu",
});

/** A gift with a mark that leads to terms elsewhere. */
export const marked = gated(
  /\b(?:free|gift|complimentary|on us)\b(?:[^.!?*]{0,40}[\p{L}\d])?!{0,3}\*/iu,
);

/** The sentence says itself what it takes. */
export const ownCondition = anyCase(
  /\b(?:if|when|whenever|with|once|after|by|per|every|each|orders?|ordering|buy(?:ing)?|bought|purchas(?:e|es|ing)|spend(?:ing)?|subscrib(?:e|ing)|subscription|sign(?:ing)? up|join(?:ing)?|register(?:ing)?|refer(?:ring)?|donat(?:e|ion|ing)|contribut(?:e|ion)|book(?:ing)?|complet(?:e|ing)|over [$£€]|no (?:strings|catch|form|purchase|card|obligation)|in (?:your|the) (?:box|parcel|bag))\b/iu,
);

/** What it takes, said elsewhere. */
export const condition = gated(
  /\b(?:when|if|once|after) you (?:spend|buy|order|purchase|subscribe|sign up|join|book|refer|register|donate|add)\b|\bwith (?:any|your|every|each|an?|all)(?: \p{L}+){0,3} (?:purchase|order|subscription|membership|booking)s?\b|\bminimum (?:spend|purchase|order)\b|\bpurchase (?:is )?(?:necessary|required)\b|\bspend (?:at least |just |over )?[$£€]\d|\borders? (?:of|over|above) [$£€]\d|\b(?:new|existing|paying) (?:customers|members|subscribers) only\b|\bmust (?:buy|purchase|order|spend|subscribe|sign up|book|attend)\b/iu,
);

/** A free look at somebody's business that takes a sales talk. */
export const freeLook = gated(/\b(?:audit|assessment|consultation|review|analysis|evaluation)\b/iu);
export const salesTalk = gated(
  /\b(?:book|schedule|set up|arrange|pick|jump on|hop on|on) (?:an?|your|the|our)(?: [\p{L}\d-]+){0,3} (?:call|chat|meeting|demo|slot)\b|\b(?:adviser|advisor|consultant|rep|specialist|team|expert)s? will (?:call|ring|phone|contact)\b/iu,
);
