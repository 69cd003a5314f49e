import { hasWord } from "@troth/core";

import type { ProfileCheck } from "./problem.ts";

/** A value without a cost. */
export const noTradeoff: ProfileCheck = function* ({ values }) {
  for (const [at, value] of values.entries()) {
    if (hasWord(value.not) && !empty.test(value.not)) continue;
    yield {
      rule: "profile/no-tradeoff",
      severity: "error",
      keys: ["values", String(at), "not"],
      message: `“${value.name}” costs nothing: \`not\` is empty.`,
      why: "Customers believe a value when they can see what it costs the one who holds it.",
      advice: "Write what you leave, lose or refuse for it: “We accept selling fewer new bags.”",
    };
  }
};

const empty = /^\W{0,3}(?:n\/?a|none|nothing|no|tbd|todo|to do)\W{0,3}$/iu;
