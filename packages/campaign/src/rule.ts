import type {
  Data,
  OptionMap,
  OptionsOf,
  Problem,
  ProblemPlace,
  Rule,
  RuleMeta,
  Suggestions,
  Texts,
} from "@troth/core";

import type { Campaign } from "./campaign.ts";
import type { PlanPlace } from "./plan.ts";
import type { Touch } from "./touch.ts";

export type { Campaign, CampaignPath } from "./campaign.ts";
export type { OfferStatement, Mention, Offer } from "./offers.ts";
export type { LedgerEntry, LedgerAsk } from "./ledger.ts";
export type { PlannedOffer, PlanPlace } from "./plan.ts";
export type { Moment } from "./time/moment.ts";
export { shownIn, type Touch, type TouchAsk } from "./touch.ts";
export { addDays, daysBetween, showDay, type Day } from "./time/day.ts";
export { dateOf, endName, nameOf, shortDateOf } from "./say.ts";

/** Another place that a problem speaks of, in a touch or in the plan; worded by the rule's messages. */
export type RelatedTo<Messages extends Texts = Texts> = {
  [Id in keyof Messages & string]: {
    readonly message: Id;
  } & ({ readonly in: Touch; readonly at: ProblemPlace } | { readonly plan: PlanPlace }) &
    Data<Messages[Id]>;
}[keyof Messages & string];

/** What a campaign rule yields: a problem in one touch, with the other places that make it one. */
export type CampaignProblem<
  Messages extends Texts = Texts,
  Suggest extends Suggestions = Suggestions,
> = Problem<Messages, Suggest> & {
  readonly in: Touch;
  readonly related?: readonly RelatedTo<Messages>[];
};

/** What a campaign rule sees. */
export interface CampaignContext<Options extends OptionMap = OptionMap> {
  readonly campaign: Campaign;
  readonly options: OptionsOf<Options>;
}

/** A rule over a whole campaign. In a single draft it finds nothing. */
export interface CampaignRule extends Rule {
  readonly checkCampaign: (context: CampaignContext) => Iterable<CampaignProblem>;
}

/** As `defineRule`, for what only several messages together show. */
export function defineCampaignRule<
  const Messages extends Texts,
  const Suggest extends Suggestions,
  const Options extends OptionMap,
>(rule: {
  readonly id: string;
  readonly meta: RuleMeta<Messages, Suggest, Options>;
  readonly checkCampaign: (
    context: CampaignContext<Options>,
  ) => Iterable<CampaignProblem<Messages, Suggest>>;
}): CampaignRule {
  // The types of a rule are forgotten here, as `defineRule` does.
  return { phrases: [], check: () => [], ...rule } as unknown as CampaignRule;
}

/** Whether a rule reads campaigns. */
export function isCampaignRule(rule: Rule): rule is CampaignRule {
  return "checkCampaign" in rule;
}
