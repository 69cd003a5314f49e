import { bodyUnits, shorten, type Draft, type Unit } from "@troth/core";

import { countWords } from "../words.ts";

/** What to shorten, worded by the rule; the last one always holds. */
type Cut =
  | { readonly id: "self" | "offer" | "longest"; readonly data: { readonly quote: string } }
  | { readonly id: "keep" };

/** What a reader misses least: the sender's pride first, then what a page can tell, then length. */
export function whatToCut(draft: Draft): Cut[] {
  const body = bodyUnits(draft);
  const self = body.find(
    (unit) => unit.move === "self" && isSentence(unit) && boast.test(unit.text),
  );
  const offer = body.find(
    (unit) => unit.move === "offer" && isSentence(unit) && detail.test(unit.text),
  );
  const cuts = [quoted("self", self), quoted("offer", offer)].filter((cut) => cut !== undefined);
  const longest = cuts.length === 0 ? quoted("longest", longestParagraph(body)) : undefined;
  return [...cuts, ...(longest ? [longest] : []), { id: "keep" }];
}

/** A guess, or a scrap, is not quoted to its writer as what to cut. */
function isSentence({ unsure, block, text }: Unit): boolean {
  if (unsure || (block.role !== "paragraph" && block.role !== "list-item")) return false;
  return (text.endsWith(".") || text.endsWith("!")) && countWords(text) >= fewestWords;
}

const fewestWords = 8;

/** The annotator's guess alone would quote too many innocent lines: these words must agree. */
const boast =
  /\b(?:thrilled|excited|delighted|honou?red|proud|pride|passionate|leading|award[- ]winning|world[- ]class|years of experience|founded in|our (?:journey|success|growth|expertise|commitment|passion))\b/iu;

const detail =
  /\b(?:features?|includes|comes? with|capabilit(?:y|ies)|compatible|specifications?|platform|solutions?|software|technology|edition)\b/iu;

/** The first unit of the longest paragraph, when that is worth cutting. */
function longestParagraph(body: readonly Unit[]): Unit | undefined {
  const words = new Map<Unit["block"], number>();
  for (const { block, text } of body) words.set(block, (words.get(block) ?? 0) + countWords(text));
  let longest: Unit | undefined;
  let most = longParagraph;
  for (const unit of body) {
    const here = words.get(unit.block) ?? 0;
    if (here <= most || unit.block.role !== "paragraph") continue;
    longest = unit;
    most = here;
  }
  return longest;
}

const longParagraph = 45;

function quoted(id: "self" | "offer" | "longest", unit: Unit | undefined): Cut | undefined {
  return unit && { id, data: { quote: shorten(unit.text, 70) } };
}
