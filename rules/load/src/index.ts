import type { Rule } from "@troth/core";

import featureDump from "./feature-dump/rule.ts";
import hardToRead from "./hard-to-read/rule.ts";
import tooLong from "./too-long/rule.ts";

/** Rules about how much the reader must carry. */
export const rules: readonly Rule[] = [featureDump, hardToRead, tooLong];
