import { gated, type Mark, type Unit } from "@troth/core";

const part = "\\d{1,2} ?(?:days?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![\\p{L}])";
const parts = `(?:\\d{1,2} ?(?:days?|hours?|hrs?|h|minutes?|mins?|m)[ ,:]{0,3}){1,3}${part}`;
const clock =
  "\\d{1,2} ?: ?\\d{2}(?: ?: ?\\d{2}){0,2}(?: ?(?:minutes?|mins?|hours?|hrs?)(?!\\p{L}))?";

const countdowns = [
  // "Sale ends in 12h 13m 56s", "expires in 09:58 minutes", "order within 9:55:44"
  `\\b(?:(?:ends?|ending|expires?|expire|expiring|closes|closing) in|order within|activate within)\\b\\P{L}{0,4}(?:${parts}|${clock})`,
  // "reserved for 09:45 minutes"
  `\\b(?:reserved|prioriti[sz]ed|held)(?: \\p{L}+){0,3} for \\d{1,2}:\\d{2}(?::\\d{2})? ?(?:minutes?|mins?|hours?|hrs?)`,
  // "02 Hrs 26 Mins 12 Sec", with a sale beside it
  `\\b(?:sale|offer|deal|discount|off|order|ends?|left|hurry|price)\\b[^.!?]{0,60}?\\b(?:\\d{1,2} ?(?:days?|hours?|hrs?|h|minutes?|mins?|m)[ ,:]{0,3}){1,3}\\d{1,2} ?(?:seconds?|secs?|s)(?![\\p{L}])`,
  `\\b(?:\\d{1,2} ?(?:days?|hours?|hrs?|h|minutes?|mins?|m)[ ,:]{0,3}){1,3}\\d{1,2} ?(?:seconds?|secs?|s)(?![\\p{L}])[^.!?]{0,30}?\\b(?:sale|offer|deal|left|remaining|to go|to save)\\b`,
].map((pattern) => gated({ source: pattern, flags: "iu" }));

/** A countdown that stands still: it is the same for whoever reads it, and whenever. */
export function timerIn(unit: Unit): Mark | undefined {
  for (const countdown of countdowns) {
    const found = countdown.exec(unit.text);
    if (found) return { unit, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
