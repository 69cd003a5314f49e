export {
  readCampaign,
  type Campaign,
  type CampaignFacts,
  type CampaignPath,
  type TouchDraft,
} from "./campaign.ts";
export { keepLedger, type LedgerAsk, type LedgerEntry } from "./ledger.ts";
export { lintCampaign, type CampaignResult } from "./lint.ts";
export type { CampaignNote } from "./notes.ts";
export type { Mention, Offer, OfferStatement } from "./offers.ts";
export type { CampaignMode, CampaignPlan, PlannedOffer, PlannedTouch, PlanPlace } from "./plan.ts";
export { shownIn, type Beneficiary, type Touch, type TouchAsk } from "./touch.ts";
export { isDay, showDay, type Day } from "./time/day.ts";
export { readStated, type StatedTime } from "./time/stated.ts";
export { dayAt, isZone, zoneNames } from "./time/zone.ts";
export { dateOf, nameOf, shortDateOf } from "./say.ts";
