import type { Rule } from "@troth/core";

import dump from "./dump/rule.ts";
import hollowClaim from "./hollow-claim/rule.ts";
import latePurpose from "./late-purpose/rule.ts";
import missingPurpose from "./missing-purpose/rule.ts";

/** Rules about why the sender exists, shown or only said. */
export const rules: readonly Rule[] = [dump, hollowClaim, latePurpose, missingPurpose];
