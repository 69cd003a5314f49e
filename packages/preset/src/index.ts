import type { Rule } from "@troth/core";
import { rules as ask } from "@troth/rules-ask";
import { rules as basics } from "@troth/rules-basics";
import { rules as campaign } from "@troth/rules-campaign";
import { rules as human } from "@troth/rules-human";
import { rules as jargon } from "@troth/rules-jargon";
import { rules as load } from "@troth/rules-load";
import { rules as pressure } from "@troth/rules-pressure";
import { rules as proof } from "@troth/rules-proof";
import { rules as values } from "@troth/rules-values";

import { measures } from "./measured.ts";
import { asMeasured } from "./policy.ts";

export { asMeasured, fewestJudged } from "./policy.ts";

/** Every rule of troth as it declares itself, family by family. */
export const declaredRules: readonly Rule[] = [
  ...jargon,
  ...ask,
  ...values,
  ...pressure,
  ...proof,
  ...human,
  ...load,
  ...campaign,
  ...basics,
];

/** Every rule of troth, no more severe in any channel than its measured precision allows. */
export const rules: readonly Rule[] = declaredRules.map((rule) =>
  asMeasured(rule, measures[rule.id]),
);
