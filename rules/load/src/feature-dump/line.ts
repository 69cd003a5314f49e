import { gated } from "@troth/core";

import { abbreviations, namesFeature } from "./cues.ts";

/** The features that one sentence lists behind its verb: mostly techniques and measures, or none. */
export function featuresInLine(text: string): string[] {
  const verb = lists.exec(text);
  if (verb === null) return [];
  const rest = text.slice(verb.index + verb[0].length);
  const items = rest
    .split(/[,;] (?:and |& )?| and | & /u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.some((item) => item.split(" ").length > longestItem)) return [];
  const named = items.filter((item) => namesFeature(item) || abbreviations(item) > 0);
  return named.length >= items.length * 0.6 ? items : [];
}

/** In words: what is longer is a clause. */
const longestItem = 7;

const lists = gated(
  /\b(?:includes?|including|features?|featuring|comes with|ships with|supports?|offers?|provides?|equipped with|built with)\b:? /iu,
);
