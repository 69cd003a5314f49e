import { contentWords, isOneOf, stanceWords, virtueWords } from "../words.ts";
import type { ProfileCheck } from "./problem.ts";

/** A meaning that only names virtues. */
export const hollowValue: ProfileCheck = function* ({ values }) {
  for (const [at, { name, means }] of values.entries()) {
    const plain = contentWords(means).filter(
      (word) => !isOneOf(virtueWords, word) && !isOneOf(stanceWords, word),
    );
    if (plain.length >= fewestPlain) continue;
    yield {
      rule: "profile/hollow-value",
      severity: "warn",
      keys: ["values", String(at), "means"],
      message: `The meaning of “${name}” names virtues, and nothing that you do.`,
      why: "Customers hear the same virtues from every sender, and cannot see what yours is.",
      advice:
        "Say in one sentence what you do that others do not: “We try a repair before we sell a replacement.”",
    };
  }
};

/** Who does what takes two words at least. */
const fewestPlain = 2;
