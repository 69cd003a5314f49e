import type { Channel, Medium, Span } from "@troth/core";

/** A place in the file that plans a campaign, or in the front matter of a draft. */
export interface PlanPlace {
  readonly path: string;
  readonly source: string;
  readonly span: Span;
}

/** A message as the plan has it, before its draft is read. */
export interface PlannedTouch {
  readonly id: string;
  /** As it is shown to people, with `/`. */
  readonly path: string;
  readonly channel?: Channel;
  readonly medium?: Medium;
  /** Of the campaign, the first is 0. Every touch has this or `send`. */
  readonly day?: number;
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM`, also with `Z` or an offset. */
  readonly send?: string;
  /** Sent to readers who got one of these. */
  readonly after: readonly string[];
  /** Sent only to readers for whom this has happened. */
  readonly when?: string;
  /** Ids of the register. */
  readonly offers: readonly string[];
  /** The touch of which it is another version: a reader gets one of them. */
  readonly variantOf?: string;
  readonly place: PlanPlace;
}

/** An offer as the register has it. */
export interface PlannedOffer {
  readonly id: string;
  readonly code?: string;
  readonly percent?: number;
  /** As `send` of a touch; a day counts from its beginning. */
  readonly starts?: string;
  /** As `send` of a touch; a day counts to its end. */
  readonly ends?: string;
  readonly timezone?: string;
  readonly limits?: string;
  readonly extensionReason?: string;
  readonly place: PlanPlace;
  readonly endsPlace?: PlanPlace;
}

export type CampaignMode = "steady" | "sale";

/** A campaign as it is planned, checked for all that can be checked without its drafts. */
export interface CampaignPlan {
  readonly path: string;
  readonly name: string;
  readonly audience?: string;
  /** 0 stranger to 5 advocate. */
  readonly startStage: number;
  readonly mode: CampaignMode;
  /** IANA name. */
  readonly timezone: string;
  /** The date of day 0. */
  readonly start?: string;
  readonly touches: readonly PlannedTouch[];
  readonly offers: readonly PlannedOffer[];
}
