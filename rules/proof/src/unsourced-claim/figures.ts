import { anyCase } from "@troth/core";
const amount =
  "(?:up to |over |more than |almost |nearly |about )?\\d[\\d.,]{0,12}\\+?(?: ?%| ?percent\\b| per cent\\b|x\\b| times\\b)";

const gain =
  "(?:faster|slower|better|higher|lower|cheaper|stronger|smarter|easier|fewer|longer|more (?:productive|productivity|efficient|effective|accurate|secure|likely|engaging|engagement|leads|sales|replies|responses|revenue|traffic|conversions?|customers|clients|clicks|opens|profit|energy|output)|less (?:time|effort|waste|energy|stress|work|likely|downtime)|increase in|rise in|jump in|growth in|boost in|improvement in|reduction in|drop in|decrease in|effective\\b|accurate\\b)";

const change =
  "(?:increas|boost|improv|grow|rais|lift|reduc|cut|lower|slash|shrink|shorten)(?:e|es|ing|s|ting)?";

/** What a draft claims to bring about; prices and discounts are no such thing. */
const result =
  "(?:sales|revenue|profits?|productivity|efficiency|engagement|conversions?|traffic|leads|replies|response rates?|open rates?|output|performance|costs?|time|downtime|waste|churn|errors?|turnaround|workload|emissions|energy (?:use|consumption)|risk)";

const people =
  "(?:customers|users|clients|people|consumers|companies|businesses|teams|marketers|buyers|employees|readers|women|men|patients|leaders|professionals|organi[sz]ations)";

/** A claim, and whether it promises the reader a result; what others did may be news. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly promises: boolean;
}

/** "Cut your costs by 40%", "save 30% of your time". */
const promises = anyCase({
  source: `\\b${change} (?:\\p{L}+ ){0,3}${result} (?:\\p{L}+ )?by ${amount}|\\bsav(?:e|es|ing) (?:\\p{L}+ ){0,2}${amount} (?:of|in) (?:their |your |the )?(?:time|effort|hours|energy|work)`,
  flags: "iu",
});

/** "10x faster", "61% of marketers". */
const reports = anyCase({
  source: `\\b${amount} (?:${gain}|of (?:all |our |the )?(?:\\p{L}+ )?${people}\\b)`,
  flags: "iu",
});

/** A percentage or a multiple that the draft claims as a result, or as what people do. */
export function findFigure(text: string): Figure | undefined {
  if (!hasFigure.test(text)) return undefined;
  for (const pattern of [promises, reports]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { 0: claim, index } = found;
    return { start: index, end: index + claim.length, promises: pattern === promises };
  }
  return undefined;
}

/** A percentage or a multiple, whatever it counts. */
export const hasFigure = /\d(?:\+?%| ?percent\b| per cent\b| %|\+?x\b| times\b)/iu;
