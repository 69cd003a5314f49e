import type { CampaignRule } from "@troth/campaign/rule";

import askHeavy from "./ask-heavy/rule.ts";
import deadlineContradiction from "./deadline-contradiction/rule.ts";
import nearDuplicate from "./near-duplicate/rule.ts";
import noDeepening from "./no-deepening/rule.ts";
import overFrequency from "./over-frequency/rule.ts";
import tooMuchTooSoon from "./too-much-too-soon/rule.ts";

/** Rules about the messages of a campaign together. */
export const rules: readonly CampaignRule[] = [
  askHeavy,
  deadlineContradiction,
  nearDuplicate,
  noDeepening,
  overFrequency,
  tooMuchTooSoon,
];
