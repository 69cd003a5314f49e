import {
  readDrafts,
  type Channel,
  type Format,
  type MoveAnnotator,
  type ProfileReader,
  type Span,
} from "@troth/core";
import { describe, expect, test } from "vitest";

import { readCampaign, type TouchDraft } from "../campaign.ts";
import { lintCampaign } from "../lint.ts";
import type { CampaignPlan, PlannedOffer, PlannedTouch } from "../plan.ts";
import type { CampaignRule } from "../rule.ts";

/** A touch with its draft. Markdown, unless the name says otherwise. */
export interface CaseTouch extends Partial<
  Pick<PlannedTouch, "id" | "day" | "send" | "after" | "when" | "offers" | "variantOf" | "medium">
> {
  readonly draft: string;
  /** Default promo. */
  readonly channel?: Channel;
  readonly stage?: number;
  readonly audience?: string;
  readonly format?: Format;
  /** When the words of its extension were written. */
  readonly written?: string;
}

/** A campaign to lint. Its first day is Monday 5 October 2026, in London. */
export interface CampaignCase extends Partial<
  Pick<CampaignPlan, "mode" | "startStage" | "timezone" | "audience">
> {
  readonly name: string;
  readonly touches: readonly CaseTouch[];
  readonly offers?: readonly Omit<PlannedOffer, "place">[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** Days are counted from no date. */
  readonly undated?: boolean;
  /** What the brand declares. */
  readonly profile?: ProfileReader;
}

/** A campaign whose flagged words stand in `[[ ]]`. */
export interface FlaggedCampaign extends CampaignCase {
  /** The message of each finding, or the start of it, in the order of sending. */
  readonly expect?: readonly string[];
  /** The ids of the touches that each finding also cites; `plan` for the plan or its register. */
  readonly cites?: readonly (readonly string[])[];
  readonly severity?: readonly string[];
  /** The id of the promise that each finding breaks. */
  readonly promises?: readonly (string | undefined)[];
}

/** Tests one campaign rule: `passes` stay silent, in `flags` exactly the marked words are found. */
export function testCampaignRule(
  rule: CampaignRule,
  cases: { readonly passes: readonly CampaignCase[]; readonly flags: readonly FlaggedCampaign[] },
): void {
  describe(rule.id, () => {
    test.for([...cases.passes])("passes: $name", (given) => {
      expect(findingsIn(rule, given).map(({ shown }) => shown)).toEqual([]);
    });
    test.for([...cases.flags])("flags: $name", (given) => {
      const marked = given.touches.flatMap(({ draft }, at) =>
        unmark(draft).marks.map((span) => shownIn(idOf(given, at), unmark(draft).text, span)),
      );
      const found = findingsIn(rule, given);
      expect(found.map(({ shown }) => shown).toSorted()).toEqual(marked.toSorted());
      for (const [at, start] of (given.expect ?? []).entries()) {
        expect(found[at]?.message.slice(0, start.length)).toBe(start);
      }
      for (const [at, ids] of (given.cites ?? []).entries()) expect(found[at]?.cites).toEqual(ids);
      const severities = found.map(({ severity }) => severity);
      expect(severities).toEqual(given.severity ?? severities);
      const promises = found.map(({ promise }) => promise);
      expect(promises).toEqual(given.promises ?? promises);
    });
  });
}

interface Seen {
  readonly shown: string;
  readonly message: string;
  readonly severity: string;
  readonly cites: readonly string[];
  readonly promise: string | undefined;
}

function findingsIn(rule: CampaignRule, given: CampaignCase): Seen[] {
  const { options = {}, profile } = given;
  const campaign = campaignOf(given);
  const settings = {
    rules: [{ rule, options }],
    known: [rule.id],
    today: "2026-01-15",
    ...(profile && { profile }),
  };
  const { findings } = lintCampaign(campaign, { ...settings, showPossible: true });
  return findings.map(({ draft, finding }) => ({
    shown: shownIn(draft.path, draft.source, finding.span),
    message: finding.message,
    severity: finding.severity,
    cites: (finding.related ?? []).map(({ path }) => path),
    promise: finding.promise?.id,
  }));
}

/** The campaign of a case; its drafts are called by the ids of their touches. */
export function campaignOf(given: CampaignCase, annotate?: MoveAnnotator) {
  const { touches, offers = [], undated = false, profile } = given;
  const place = { path: "plan", source: "plan", span: { start: 0, end: 4 } };
  const drafts = touches.map((touch, at): TouchDraft => {
    const id = idOf(given, at);
    const { after = [], day = at, ...rest } = touch;
    const planned: PlannedTouch = {
      id,
      path: id,
      place,
      after,
      offers: rest.offers ?? [],
      ...(rest.send === undefined ? { day } : { send: rest.send }),
      ...(rest.when !== undefined && { when: rest.when }),
      ...(rest.variantOf !== undefined && { variantOf: rest.variantOf }),
    };
    const flags = {
      channel: rest.channel ?? "promo",
      ...(rest.medium && { medium: rest.medium }),
      ...(rest.stage !== undefined && { stage: rest.stage }),
      ...(rest.audience !== undefined && { audience: rest.audience }),
    };
    const file = { path: id, source: unmark(rest.draft).text, format: rest.format ?? "markdown" };
    return { planned, drafts: readDrafts({ ...file, flags }, annotate) };
  });
  const plan: CampaignPlan = {
    path: "plan",
    name: given.name,
    ...(given.audience !== undefined && { audience: given.audience }),
    startStage: given.startStage ?? 1,
    mode: given.mode ?? "steady",
    timezone: given.timezone ?? "Europe/London",
    ...(!undated && { start: "2026-10-05" }),
    touches: drafts.map(({ planned }) => planned),
    offers: offers.map((offer) => ({ ...offer, place })),
  };
  const campaign = readCampaign(plan, drafts, { today: "2026-01-15", profile });
  const written = new Map(
    touches.flatMap((touch, at) =>
      touch.written === undefined ? [] : [[idOf(given, at), touch.written] as const],
    ),
  );
  return { ...campaign, writtenOn: ({ id }: { readonly id: string }) => written.get(id) };
}

function idOf({ touches }: Pick<CampaignCase, "touches">, at: number): string {
  return touches[at]?.id ?? `t${at + 1}`;
}

/** The touch and its words, so that a failing test shows the place, not two numbers. */
function shownIn(id: string, text: string, { start, end }: Span): string {
  return `${id}: ${text.slice(Math.max(0, start - 20), start)}[[${text.slice(start, end)}]]`;
}

function unmark(draft: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = "";
  for (const [at, part] of draft.split(/\[\[|\]\]/u).entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
