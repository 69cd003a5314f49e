import type { Rule } from "@troth/core";

import fakeThread from "./fake-thread/rule.ts";
import greenClaim from "./green-claim/rule.ts";
import offerTerms from "./offer-terms/rule.ts";
import subjectBait from "./subject-bait/rule.ts";
import superlative from "./superlative/rule.ts";
import unsourcedClaim from "./unsourced-claim/rule.ts";

/** Rules about claims that a sceptic can check. */
export const rules: readonly Rule[] = [
  fakeThread,
  greenClaim,
  offerTerms,
  subjectBait,
  superlative,
  unsourcedClaim,
];
