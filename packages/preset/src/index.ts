import type { Rule } from "@troth/core";
import { rules as ask } from "@troth/rules-ask";
import { rules as basics } from "@troth/rules-basics";
import { rules as human } from "@troth/rules-human";
import { rules as jargon } from "@troth/rules-jargon";
import { rules as load } from "@troth/rules-load";
import { rules as pressure } from "@troth/rules-pressure";
import { rules as proof } from "@troth/rules-proof";
import { rules as values } from "@troth/rules-values";

/** Every rule of troth, family by family. What each one does by default stands in its `meta`. */
export const rules: readonly Rule[] = [
  ...jargon,
  ...ask,
  ...values,
  ...pressure,
  ...proof,
  ...human,
  ...load,
  ...basics,
];
