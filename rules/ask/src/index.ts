import type { Rule } from "@troth/core";

import beforeGive from "./before-give/rule.ts";
import bump from "./bump/rule.ts";
import conditionalGift from "./conditional-gift/rule.ts";
import missingNextStep from "./missing-next-step/rule.ts";
import noReason from "./no-reason/rule.ts";
import selfServing from "./self-serving/rule.ts";
import tooBigForStage from "./too-big-for-stage/rule.ts";
import tooMany from "./too-many/rule.ts";

/** Rules about what the draft wants from the reader. */
export const rules: readonly Rule[] = [
  beforeGive,
  bump,
  conditionalGift,
  missingNextStep,
  noReason,
  selfServing,
  tooBigForStage,
  tooMany,
];
