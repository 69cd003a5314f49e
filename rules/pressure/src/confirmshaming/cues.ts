import { PatternGroup } from "@troth/core";

/** The reader declines: "No thanks,", "Nah –", "Skip,". Group 1 is the plain decline. */
export const decline =
  /^[\s[\]xX([]*(no,? thanks|no,? thank you|nope|nah|no|not now|not today|maybe later|skip(?: (?:it|this))?|decline|cancel)\b/iu;

const gain =
  "(?:sav\\p{L}+|discounts?|deals?|offers?|bargains?|promotions?|free|gifts?|money|\\d+ ?%|win|winning|perks?|rewards?|fun|lucky|look(?:ing)? my best|grow\\p{L}*|succe\\p{L}+|better|best|results?|customers|sales|leads|profits?|healthy|health|protect\\p{L}*|safe\\p{L}*|improv\\p{L}+|learn\\p{L}*|smart\\p{L}*|help\\p{L}*|good|great|cool|amazing|nice)";
const pay = "(?:pay|paying|spend|spending|shop|shopping)";
const more = "(?:full|more|extra|retail|too much|over the odds|without a discount)";
const i = "\\bi(?:['’](?:ll|d)| will| would)?(?: \\p{L}+ly| just| still)?";
const dont = "\\bi (?:really )?(?:do not|don['’]?t)(?: really)?";

/** A group of its own, and each apart: few texts are asked about, and most need none of them. */
const group = new PatternGroup();
const shames = [
  `${i}(?: rather| prefer| like| love| enjoy| want| choose)?(?: to| not to)? ${pay}(?: for)?(?: the)? ${more}\\b`,
  `${i} (?:like|love|prefer) (?:full price|0%)`,
  `${i} (?:rather|prefer) not (?:to )?${gain}\\b`,
  `${i} (?:hate|dislike) (?:\\p{L}+ )?${gain}\\b`,
  `${dont} (?:like|love|want|need|deserve|enjoy)(?: to| any| an?| the| my| more| your){0,2}(?: \\p{L}+)?(?: \\p{L}+)? ${gain}\\b`,
  `${dont} (?:like|love|want|need|deserve|enjoy)(?: to| any| an?| the| my| more| your){0,2} ${gain}(?:$|\\P{L})`,
  `${dont} (?:care|mind (?:missing|paying|losing|wasting|being|falling))\\b`,
  `${dont} feel (?:lucky|like (?:sav|win|grow|improv)\\p{L}+)`,
  `${i} (?:stay|remain|keep being|be) (?:invisible|behind|stuck|broke|poor|ignorant|average|mediocre|unhealthy|uninformed|clueless|small|the last|unprotected|lonely|bored)\\b`,
  `${i} (?:keep|go on) (?:losing|wasting|guessing|struggling|overpaying|missing|paying more|doing it the hard way)\\b`,
  `${i} (?:miss out|fall behind|save money (?:another|some other)|take my chances|do it the hard way|risk (?:it|my|losing))\\b`,
  `${i} rather (?:lose|waste|miss|struggle|suffer|fail|guess|kick|do it the hard|stay|be the last)\\b`,
  `\\bi['’]?a?m not (?:interested in (?:\\p{L}+ )?${gain}|smart|serious|ready to (?:grow|win|succeed))`,
  `\\bi['’]?a?m (?:fine|ok|okay|happy|good|comfortable) (?:with )?(?:losing|paying|missing|wasting|being|staying|falling)\\b`,
  `\\b${gain} (?:\\p{L}+ )?(?:isn['’]t|is not|aren['’]t|are not) for me\\b`,
].map((pattern) => group.gated({ source: pattern, flags: "iu" }));

/** What the button makes the reader say against themselves, whatever stands around it. */
export function isShame(words: string): boolean {
  return shames.some((pattern) => pattern.test(words));
}

/** A dig that only its place behind "No thanks," on a button gives away. */
export const dig =
  /\bi (?:(?:really )?(?:like|love|hate|prefer|enjoy)|(?:do not|don['’]?t) (?:like|love|deserve|feel))\b|\bi['’]d rather\b|\bi would rather\b|\bi['’]ve got too much\b|\bi already know (?:everything|it all)\b/iu;

/** Plain reasons to decline that shame nobody. */
export const plain =
  /\b(?:e-?mails?|newsletters?|updates?|notifications?|cookies|account|app|text messages|sms|calls?|phone|post|by mail|to (?:subscribe|sign|register|log|receive|hear|continue|keep|stay signed|use|browse|decide)|not hear|later|current|already have|another (?:time|day)|guest|insurance)\b/iu;
