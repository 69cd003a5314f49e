import type { Rule } from "@troth/core";

import contradiction from "./contradiction/rule.ts";
import dump from "./dump/rule.ts";
import hollowClaim from "./hollow-claim/rule.ts";
import latePurpose from "./late-purpose/rule.ts";
import missingPurpose from "./missing-purpose/rule.ts";
import unbackedClaim from "./unbacked-claim/rule.ts";

/** Rules about why the sender exists, shown or only said. */
export const rules: readonly Rule[] = [
  contradiction,
  dump,
  hollowClaim,
  latePurpose,
  missingPurpose,
  unbackedClaim,
];
