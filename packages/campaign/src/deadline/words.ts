/** What an offer is called. */
const offerNouns =
  "sale|sales|offers?|deals?|code|coupon|voucher|discounts?|promotion|promo|prices?|pricing|rates?|savings?|bundles?|event|rebate|flash sale|pre-?orders?|early[- ]bird|trial|giveaway|bonus|perk|upgrade|matching|match";

/** Speaks of an offer: by its name, its percentage or what it costs. */
export const offerWords = new RegExp(
  `\\b(?:${offerNouns}|off|save|saving|free|half[- ]price|reduced|checkout|claim|redeem)\\b|\\d ?%|[£$€] ?\\d`,
  "iu",
);

/** The offer as what ends: “the sale”, “this”, “everything”; or nothing before the verb at all. */
export const offerSubject = new RegExp(
  `(?:^|[^\\p{L}])(?:${offerNouns}|it|this|that|which|everything|all|off|%|here|and|but|so|also)(?:['’]s)?[\\p{L}\\p{N}\\s&%£$€'’,-]{0,40}$`,
  "iu",
);

/** Speaks of what has nothing to do with the end of an offer: the post, shop hours, an event. */
export const otherMatter =
  /\b(?:deliver(?:y|ed|ies|s)?|dispatch(?:ed)?|ship(?:s|ped|ping)?|arrives?|courier|post(?:ed|al)?|in time for|opening hours|opening times|doors|we(?:['’]re| are) open|shop is open|open (?:daily|late)|exhibition|concert|screening|workshop|webinar|talk|class(?:es)?|course|registration|enrol(?:l)?ment|applications?|votes?|voting|poll|survey|entries|submissions|store credit|your (?:points|membership|subscription|licen[cs]e|card|order|return)|returns?|refunds?|invoice|rsvp|reply|let us know)\b/iu;

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
  /\b(?:(?:very )?(?:last|final) (?:chance|call|opportunity|reminder|notice|warning|email|e-mail|mention|time we(?:['’]ll| will| are))|(?:won['’]t|will not) (?:be back|come back|be repeated|happen again|(?:run|repeat|offer|mention|write about|remind you of|see|get|find) [^.!?]{1,40}? again)|never (?:to be )?(?:repeated|again))\b/iu;

/** “New today”, “for the first time”. */
export const freshCue =
  /\b(?:(?:brand[- ])?new (?:today|offer|deal|discount|code|sale|bundle|promotion|this (?:morning|week)|in the shop)|(?:for )?(?:the |our )?(?:very )?first(?:[- ]| )(?:time(?: ever)?|ever)|just (?:launched|landed|opened|dropped|announced)|(?:starts?|begins?|opens?|launch(?:es|ing)?|kicks off) (?:today|now|right now|this morning)|never (?:before|been) (?:offered|discounted|on sale|seen|done)|never (?:\p{L}+ ){1,3}before|(?:introducing|announcing|launching|unveiling)\b|(?:we(?:['’]ve)?|have|has) just (?:opened|launched|started|begun)|is now (?:on|live|here))\b/iu;

/** “Extended”, “one more day”. */
export const extendedCue =
  /\b(?:extended|extending|extension|(?:one|two|three|\d+|a few) (?:more|extra|additional) (?:days?|hours)|(?:an? )?(?:extra|additional) (?:days?|hours)|(?:days?|hours) (?:more|extra|longer)|keep(?:ing)?\b[^.!?]{1,40}? open (?:for (?:a|another|one|two)\b|a (?:bit|little|few)|another|one more|longer)|(?:kept|leaving|left) (?:it|this|them|the (?:sale|offer|code|shop|list)) open|new (?:end date|deadline)|(?:longer|more time) to (?:use|shop|order|claim|save|decide))\b/iu;

/** Of those, what is extended is no offer: a warranty, opening hours, a range, a stay. */
export const notExtended =
  /\b(?:warrant(?:y|ies)|guarantees?|famil(?:y|ies)|stay|range|edition|cut|version|siz(?:es|ing)|releases?|returns?|opening|hours of|trading|play|network|team|care|interview|contracts?|leases?|deadlines? for|apprentice\p{L}*|visas?|hands?)\b/iu;

/** A gift, in words that promise that nothing is wanted for it. */
export const giftCue =
  /\b(?:free gifts?|gifts? (?:for you|on us|from us|is waiting|inside)|complimentary (?!shipping|delivery|returns|breakfast)\p{L}+|a free (?!shipping|delivery|returns?|postage|trial|call|quote|consultation|demo|guide|e-?book|account|checklist)\p{L}+)\b/iu;

/** What must be bought for it. */
export const purchaseCondition =
  /\b(?:(?:with|on|when you|if you|once you)\b[^.!?]{0,30}\b(?:spend|orders?|purchases?|buy|shop)\b|minimum (?:spend|order|purchase)|(?:orders?|purchases?|baskets?) (?:of|over|above) [£$€]? ?\d|spend (?:over |at least )?[£$€] ?\d|purchase (?:is )?(?:necessary|required))/iu;
