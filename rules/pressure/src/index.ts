import type { Rule } from "@troth/core";

import confirmshaming from "./confirmshaming/rule.ts";
import falseUrgency from "./false-urgency/rule.ts";
import unbackedScarcity from "./unbacked-scarcity/rule.ts";

/** Rules about time, guilt and shame, and about stock that nobody has counted. */
export const rules: readonly Rule[] = [confirmshaming, falseUrgency, unbackedScarcity];
