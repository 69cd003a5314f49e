import { anyCase } from "@troth/core";
import type { Span } from "@troth/core";

const crowd =
  "(?:\\d[\\d,]*\\+?|dozens of|hundreds of|thousands of|several) (?:other )?(?:people|persons?|shoppers?|customers?|visitors?|users?|others?|buyers?|guests?|collectors?)";
const goods = "(?:item|product|style|piece|deal|listing|offer|design)";
const lately =
  "(?:today|right now|just now|recently|this hour|(?:in|within|over) (?:the )?(?:last|past) (?:(?:\\d+|few|couple of|day|hour|several) ?)?(?:minutes?|mins?|hours?|hrs?|days?\\b)?)";
const acts = "(?:viewed|looked at|bought|purchased|ordered|booked|claimed|sold|added)";

/** What others do just now, as a shop shows it beside its goods. Bounded: no nested repeats. */
const activities = [
  // "12 people are viewing this"
  {
    source: `\\b${crowd} (?:is|are) (?:(?:also|now|currently) )?(?:viewing|eyeing|seeing (?:this|it)|considering this|watching (?:this|it)|looking (?:at (?:this|it|these)|right now))`,
    flags: "iu",
  },
  /\b\d+ (?:people viewing\b|(?:viewing|looking at|eyeing) (?:this|it)\b)/iu,
  // "9 people have this in their basket"
  {
    source: `\\b(?:${crowd}|\\d+) (?:have|has) (?:added )?(?:this|it|these|them)(?: ${goods})? (?:in|to) their (?:shopping )?(?:basket|cart|bag)`,
    flags: "iu",
  },
  // "71 people have bought this item"
  {
    source: `\\b${crowd} (?:have |has )?(?:recently |just |already )?${acts} this ${goods}`,
    flags: "iu",
  },
  // "24 sold in the last 24 hours", "6 others have bought this deal today"
  {
    source: `\\b(?:\\d[\\d,]*\\+?|${crowd}) (?:have |has )?(?:just |already |recently )*${acts}(?: \\p{L}+){0,3} ${lately}`,
    flags: "iu",
  },
  // "Viewed 40 times in the last day", "bought by 39 people today"
  {
    source: `\\b${acts}(?: \\p{L}+){0,3} \\d[\\d,]*\\+? (?:times|people|customers|shoppers)(?: \\p{L}+){0,2} ${lately}`,
    flags: "iu",
  },
  // "89 currently viewing", "2 customers recently bought it"
  /\b\d[\d,]*\+? (?:(?:people|others|customers|users|shoppers) )?(?:are |have )?(?:currently|recently) (?:viewing|looking|bought|purchased|ordered)\b/iu,
  /\b\d[\d,]*\+? (?:people|others|customers|users|shoppers) seeing this\b/iu,
].map(anyCase);

/** One purchase, at the start of its sentence: "Someone in Leeds just bought", "… 4 hours ago". */
const notices: readonly RegExp[] = [
  /^someone (?:(?:in|from|near) [^.!?]{2,40} )?(?:just |recently )?(?:bought|purchased|ordered)\b/iu,
  /^\p{Lu}[\p{L} ]{1,30} (?:in|from|near) [^.!?]{2,40} just (?:bought|purchased|ordered)\b/u,
  /^\p{Lu}[\p{L} ]{1,30} (?:in|from|near) [^.!?]{2,40} (?:bought|purchased|ordered) [^.!?]{2,90}\b(?:minutes?|mins?|hours?) ago\b/u,
];

/**
 * The stretch of `text` that shows others buying or looking just now.
 *
 * @param opens the text is the start of its sentence.
 */
export function findActivity(text: string, opens: boolean): Span | undefined {
  for (const pattern of opens ? [...notices, ...activities] : activities) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
