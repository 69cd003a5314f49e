import type { Rule } from "@troth/core";

import buzzword from "./buzzword/rule.ts";
import cliche from "./cliche/rule.ts";

/** Rules about words that hide the meaning. */
export const rules: readonly Rule[] = [buzzword, cliche];
