import { bodyUnits, gated, type Draft } from "@troth/core";

/** A list of goods with their prices is looked through, not read. */
export function isList(draft: Draft): boolean {
  let priced = 0;
  for (const { text } of bodyUnits(draft)) if (price.test(text)) priced += 1;
  return priced >= fewestPriced;
}

const fewestPriced = 6;

/** "£4.50", "42 Euro"; a sum that is asked for ("$5") has no pence. */
const price = /[$£€]\d[\d,]*\.\d\d\b|\b\d+(?:[.,]\d\d)? ?(?:euro|eur|€)/iu;

/** A press release, a resolution, an issue: written to be read as a whole, whatever it is taken for. */
export function isReport(draft: Draft): boolean {
  return draft.units.slice(0, opening).some(({ text }) => report.test(text));
}

/** In units: there it says what it is. */
const opening = 14;

const report = gated(
  /\bfor immediate release\b|\bpress release\b|\bwhereas,|\b(?:in )?this (?:issue|edition|month['’]s)\b|^dear readers?\b|\bnewsletter\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?(?:19|20)\d\d$|\b(?:agenda|programme|minutes)\b/iu,
);
