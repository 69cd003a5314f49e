import type { DeclaredValue } from "@troth/core";

import { contentWords, stemOf } from "../words.ts";
import type { ProfileCheck } from "./problem.ts";

/** Two values that are shown by the same sentences. */
export const overlap: ProfileCheck = function* ({ values }) {
  for (const [at, value] of values.entries()) {
    for (const [before, other] of values.slice(0, at).entries()) {
      const shared = sharedExpressions(value, other);
      const fewer = Math.min(value.expressions.length, other.expressions.length);
      if (shared.length <= fewer / 2) continue;
      yield {
        rule: "profile/overlap",
        severity: "warn",
        keys: ["values", String(at), "expressions"],
        message: `“${value.name}” and “${other.name}” (value ${before + 1}) are shown by the same sentences: ${shared.map((one) => `“${one}”`).join(", ")}.`,
        why: "Customers who see the two at work cannot tell them apart, and neither can a report.",
        advice: "Make them one value, or give each expressions that the other does not have.",
      };
    }
  }
};

function sharedExpressions(a: DeclaredValue, b: DeclaredValue): string[] {
  const others = b.expressions.map(stemsOf);
  return a.expressions.filter((one) => {
    const stems = stemsOf(one);
    return others.some((other) => isNear(stems, other));
  });
}

function stemsOf(text: string): ReadonlySet<string> {
  const stems = contentWords(text).map(stemOf);
  // "made by" has one such word: then all of it counts.
  return new Set(stems.length > 1 ? stems : text.toLowerCase().split(/\s+/u));
}

/** The larger part of their words is the same. */
function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared > 0 && shared / (a.size + b.size - shared) >= 0.6;
}
