/** What an offer is called. */
const offerNouns =
  "sale|sales|offers?|deals?|code|coupon|voucher|discounts?|promotion|promo|prices?|pricing|rates?|savings?|bundles?|event|rebate|flash sale|pre-?orders?|early[- ]bird|trial|giveaway|bonus|perk|upgrade|match(?:ing|ed)?|specials?|markdowns?|clearance|reductions?|free (?:shipping|delivery|postage)|promo code";

/** Speaks of an offer: by its name, its percentage or what it costs. */
export const offerWords = new RegExp(
  `\\b(?:${offerNouns}|(?:half|third|quarter|money|extra)[ -]off|save|saving|free|half[- ]price|reduced|checkout|claim|redeem(?:ed|able)?|double[ds]?|triple[ds]?|cheaper|price[ds]?)\\b|\\d ?%|[£$€] ?\\d`,
  "iu",
);

/** An offer by its percentage, its code or its name; not by a word that news use of much else. */
export const namedOffer =
  /\d ?% (?:off|discount|less)\b|\b(?:[Cc]ode|CODE|[Cc]oupon|[Vv]oucher)s? ["“'‘]?[A-Z][A-Z0-9]{3,19}\b|\b(?:(?:[Tt]his|[Oo]ur) (?:\p{L}+ ){0,2}|[Tt]he (?:\p{Lu}\p{L}+ ){1,2})(?:sale|offer|deal|discount|promotion|bundle)\b/gu;

/** The offer as what ends: “the sale”, “this”, “everything”; or nothing before the verb at all. */
export const offerSubject = new RegExp(
  `(?:^|[^\\p{L}])(?:${offerNouns}|it|this|that|which|everything|all|off|%|here|and|but|so|also)(?:['’]s)?[\\p{L}\\p{N}\\s&%£$€'’,-]{0,40}$`,
  "iu",
);

/** Speaks of what has nothing to do with the end of an offer: the post, shop hours, an event. */
export const otherMatter =
  /\b(?:deliver(?:y|ed|ies|s)?|dispatch(?:ed)?|ship(?:s|ped|ping)?|arrives?|courier|post(?:ed|al)?|postmark(?:ed)?|to (?:ensure|guarantee|make sure)|in time for|opening hours|opening times|doors|we(?:['’]re| are) open|shop is open|open (?:daily|late)|exhibition|concert|screening|workshop|webinar|talk|class(?:es)?|course|registration|enrol(?:l)?ment|applications?|votes?|voting|poll|survey|entries|submissions|store credit|your (?:points|membership|subscription|licen[cs]e|card|order|return)|returns?|refunds?|invoice|rsvp|reply|let us know)\b/iu;

/** Denied, past, or told of another time or another firm: no statement about this offer now. */
export const setAside =
  /\b(?:not|never|no|isn['’]t|won['’]t|without|last year|last time|yesterday(?:['’]s)?|used to|in \d{4}|back in|other (?:shops|brands|firms)|instead of)\b[^.!?]{0,25}$/iu;

/** The offer is said to be gone. */
export const isOver =
  /\b(?:(?:has|have|is|are|it['’]s|['’]s|now|already|finally|just) (?:now |already |officially |all )?(?:ended|expired|closed|over|finished|done|gone|sold out)|ended (?:last|on|yesterday|at)|you(?:['’]ve)? missed|if you missed|came to an end|wrapped up|we(?:['’]ve)? closed)\b/iu;

/** The offer is announced for later. */
export const isTeaser =
  /\b(?:coming (?:soon|up|on|this|next|tomorrow)|(?:starts?|begins?|opens?|launch(?:es)?|goes live|kicks off) (?:on|at|this|next|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d)|(?:will|['’]ll) (?:start|begin|open|launch|be live)|from (?:tomorrow|mon|tues|wednes|thurs|fri|satur|sun)|sneak (?:peek|preview)|save the date|early access|get ready|mark your (?:diary|calendar))/iu;

/** “Last chance”, “final call”: nothing comes after it. */
export const lastCue =
  /\b(?:(?:very |absolutely )?(?:last|final) (?:chance|call|orders|opportunity|shot|reminder|notice|nudge|warning|(?:e-?mail|mail|letter|message|note)(?= (?:you|we|I|about|on|of|for)\b)|mention|heads[- ]up|word on|time (?:ever|we(?:['’]ll| will| are)|to (?:get|save|shop|use|buy)|(?:you|it)(?:['’]ll| will|['’]s| is)))|(?:one|for the|this is the|it['’]s the) (?:very )?(?:last|final) time|last time (?:we|I|you|it)\b|last (?:you(?:['’]ll| will) (?:hear|see)|we(?:['’]ll| will) (?:say|write|send|speak))|(?:is|are)(?:n['’]t| not) coming back|(?:won['’]t|will not) (?:(?:be |come )?back|(?:be )?(?:repeated|offered|reissued|on offer|around) again|be repeated|happen(?:ing)? again|be offered again|(?:run|repeat|do|offer|mention|write about|remind you of|bring back|see|get|find)(?:ning|ing)? [^.!?]{1,40}? (?:again|ever))|(?:won['’]t|will not) be (?:writing|talking|telling|running|offering|doing) [^.!?]{1,40}? again|there (?:won['’]t|will not|will never) be (?:another|more|a second)|(?:won['’]t|will not) (?:bring|come) [^.!?]{0,30}?back|never (?:to be )?(?:again|repeated|be (?:back|repeated))|(?:say|wave) (?:goodbye|farewell) to|now or never|once it['’]s gone,? it['’]s gone)\b/iu;

/** “New today”, “for the first time”. */
export const freshCue =
  /\b(?:(?:brand[- ])?new (?:today|offer|deal|discount|code|sale|saving|bundle|promotion|price|this (?:morning|week)|in the shop|for you)|(?:for )?(?:the |our |its )?(?:very )?first(?:[- ]| )(?:time(?: ever)?|ever)|(?:kick(?:ing|s)? off|open(?:ing)?|start(?:ing)?|launch(?:ing)?) [^.!?]{1,40}? (?:today|this morning)(?!['’])|just (?:launched|landed|opened|dropped|announced|released|started|gone live|went live|in:)|fresh (?:in|today|off)|(?:launched|opened|unveiled|released|announced|started|began|introduced|revealed) (?:[^.!?]{1,40}? )?(?:today|this morning)(?!['’])|(?:starts?|starting|begins?|beginning|opens?|opening|launch(?:es|ing)?|kicks? off|kicking off|goes live|going live|drops) (?:today|now|right now|this morning|right this minute)|(?:as of|from) (?:today(?!['’])|this morning|this minute)|never (?:before|been) (?:offered|discounted|on sale|seen|done)|(?:never|not) (?:\p{L}+ ){1,6}before|(?:introducing|announcing|launching|unveiling|presenting)\b|say hello to|meet (?:the|our) (?:new|first)|(?:we(?:['’]ve|['’]re| are| have)?|have|has) just (?:opened|launched|launching|started|begun|released|switched on|put up)|(?:is|are|we['’]re|it['’]s) (?:now|finally|officially) (?:on|live|here|open)|(?:has|have) (?:arrived|landed|begun|started today)|a first for us|our (?:newest|latest) (?:offer|deal|discount|code|sale))\b/iu;

/** “Extended”, “one more day”. */
export const extendedCue =
  /\b(?:(?:we (?:have|are) |we['’](?:ve|re) )?(?:extended|extending|extension|prolong(?:ed|ing)|lengthened)|(?:one|two|three|four|five|\d+|a few|a couple(?: of)?) (?:more|extra|additional|bonus|last) (?:days?|hours|weekend)|(?:an? )?(?:extra|additional|bonus) (?:days?|hours?|weekend|week|time)|another (?:day|weekend|week|few days|couple of days|\d+ (?:hours|days)|(?:one|two|three|twenty-four) (?:hours|days))|(?:days?|hours|week) (?:more|extra|longer)|keep(?:ing|s)?\b[^.!?]{1,40}? (?:open|going|running|on|live|alive) (?:for (?:a|another|one|two|three)\b|a (?:bit|little|few|while)|another|one more|longer|until)|(?:kept|leaving|left) (?:it|this|them|the (?:sale|offer|code|shop|list)) (?:open|on|running)|(?:stays?|staying) (?:open|on|live) (?:a (?:bit|little|while)|longer|another|for another|one more)|new (?:end date|deadline|closing date|end)|(?:push(?:ed|ing)|mov(?:ed|ing)|put(?:ting)?|set(?:ting)?) (?:back )?(?:the |our |its )?(?:deadline|end|end date|closing date|clock|finish line)(?: back)?|added (?:a|one|two|another|some|extra|more)\b[^.!?]{0,12}? (?:days?|hours|time)|(?:longer|more time|extra time) to (?:use|shop|order|claim|save|decide|get)|(?:re-?opened|re-?opening|re-?opens?) (?:the )?(?:sale|offer|code|doors|cart|it|for)|brought (?:it|the (?:sale|offer|code)|[A-Z]+\d*) back)\b/iu;

/** Of those, what is extended is no offer: a warranty, opening hours, a range, a stay. */
export const notExtended =
  /\b(?:warrant(?:y|ies)|guarantees?|famil(?:y|ies)|stay|range|edition|cut|version|siz(?:es|ing)|releases?|returns?|opening|hours of|trading|play|network|team|care|interview|contracts?|leases?|deadlines? for|apprentice\p{L}*|visas?|hands?)\b/iu;

/** A gift, in words that promise that nothing is wanted for it. */
export const giftCue =
  /\b(?:free gifts?|gifts? (?:for you|on us|from us|(?:is |are )?waiting|inside)|complimentary (?!shipping|delivery|returns|breakfast)\p{L}+|a free (?!shipping|delivery|returns?|postage|trial|call|quote|consultation|demo|guide|e-?book|account|checklist)\p{L}+)\b/iu;

/** What must be bought for it. */
export const purchaseCondition =
  /\b(?:(?:with|on|when you|if you|once you)\b[^.!?]{0,30}\b(?:spend|orders?|purchases?|buy|shop)\b|minimum (?:spend|order|purchase)|(?:orders?|purchases?|baskets?) (?:of|over|above) [£$€]? ?\d|spend (?:over |at least )?[£$€] ?\d|purchase (?:is )?(?:necessary|required))/iu;
