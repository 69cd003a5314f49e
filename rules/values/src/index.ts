import type { Rule } from "@troth/core";

import hollowClaim from "./hollow-claim/rule.ts";
import missingPurpose from "./missing-purpose/rule.ts";

/** Rules about why the sender exists, shown or only said. */
export const rules: readonly Rule[] = [hollowClaim, missingPurpose];
