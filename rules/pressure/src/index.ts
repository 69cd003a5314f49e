import type { Rule } from "@troth/core";

import confirmshaming from "./confirmshaming/rule.ts";
import falseUrgency from "./false-urgency/rule.ts";

/** Rules about time, guilt and shame. */
export const rules: readonly Rule[] = [confirmshaming, falseUrgency];
