import { bodyUnits, defineRule, isQuoted, wholeOf, type Unit } from "@troth/core";

import { countWords } from "../words.ts";
import { isHard } from "./reading.ts";
import {
  introducesList,
  isEnumeration,
  isNested,
  isSmallPrint,
  mostWords,
  splitPoint,
  weighWords,
} from "./sentence.ts";

/** From so many words on, nobody needs a formula to say that it is long. */
const certainlyLong = 41;

export default defineRule({
  id: "load/hard-to-read",
  meta: {
    summary: "Give each sentence one thing to carry",
    why: "A reader who loses the start of a sentence before its end goes back, or goes away.",
    evidence: {
      grade: "A",
      source: "ISO 24495-1:2023, Plain language, which also warns against trust in formulas",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "info",
    },
    messages: { long: "This sentence has {words} words." },
    suggestions: {
      split: { kind: "hint", label: "It could end before “{split} …”." },
      parts: { kind: "hint", label: "Say it in two sentences, or as a list." },
    },
    options: {
      maxWords: {
        type: "integer",
        minimum: 15,
        default: 28,
        description: "How many words a sentence may have before it is looked at.",
      },
    },
  },
  *check({ draft, options }) {
    for (const unit of bodyUnits(draft)) {
      if (!isLong(unit, options.maxWords) || !isHard(unit.text)) continue;
      const words = countWords(unit.text);
      const split = splitPoint(unit.text);
      yield {
        message: "long",
        at: wholeOf(unit),
        certainty: words >= certainlyLong ? "certain" : "likely",
        data: { words },
        suggest: [split === undefined ? { id: "parts" } : { id: "split", data: { split } }],
      };
    }
  },
});

/** So many words more than the limit are too many in any build of the sentence. */
const margin = 8;

/** Too long as the writer's own sentence; cheap, so that few sentences reach the formulas. */
function isLong(unit: Unit, maxWords: number): boolean {
  const { text, block } = unit;
  // A word takes a letter and a blank.
  if (text.length <= 2 * maxWords || mostWords(text) <= maxWords) return false;
  if (block.role === "alt" || block.role === "cell" || (block.quote ?? 0) > 0) return false;
  const words = countWords(text);
  if (words <= maxWords || (words <= maxWords + margin && !isNested(text))) return false;
  if (weighWords(text) <= maxWords || introducesList(text) || isSmallPrint(text)) return false;
  const middle = Math.floor(text.length / 2);
  return !isQuoted({ unit, start: middle, end: middle }) && !isEnumeration(text);
}
