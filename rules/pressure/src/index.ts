import type { Rule } from "@troth/core";

import commandStack from "./command-stack/rule.ts";
import confirmshaming from "./confirmshaming/rule.ts";
import falseUrgency from "./false-urgency/rule.ts";
import guilt from "./guilt/rule.ts";
import presumedRelationship from "./presumed-relationship/rule.ts";
import shouting from "./shouting/rule.ts";
import unbackedScarcity from "./unbacked-scarcity/rule.ts";

/** Rules about time, guilt and shame, and about stock that nobody has counted. */
export const rules: readonly Rule[] = [
  commandStack,
  confirmshaming,
  falseUrgency,
  guilt,
  presumedRelationship,
  shouting,
  unbackedScarcity,
];
