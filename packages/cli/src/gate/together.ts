import { isCampaignRule } from "@troth/campaign/rule";
import type { Rule } from "@troth/core";

/** Picks the rules that read whole campaigns, by their id. Their findings stand in drafts too. */
export function togetherTest(rules: readonly Rule[]): (rule: string) => boolean {
  const ids = new Set(rules.filter(isCampaignRule).map(({ id }) => id));
  return (rule) => ids.has(rule);
}
