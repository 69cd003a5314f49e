import type { Rule } from "@troth/core";

import hardToRead from "./hard-to-read/rule.ts";

/** Rules about how much the reader must carry. */
export const rules: readonly Rule[] = [hardToRead];
