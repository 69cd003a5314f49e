import { createLocator } from "@troth/core";

import { lowestEntries } from "./campaign-ledger.ts";
import { findingJson, valueJson } from "./json.ts";
import { placesOf } from "./place.ts";
import type { CampaignReport } from "./reporter.ts";

/** A campaign for other programs: its touches in the order of sending, then what was found. */
export function campaignJson(report: CampaignReport, quiet: boolean): object {
  const { campaign, verdict, findings, verdicts } = report;
  const { plan, touches, paths, notes } = campaign;
  const entries = lowestEntries(campaign);
  const shown = findings.filter(({ finding }) => !quiet || finding.severity === "error");
  return {
    path: plan.path,
    campaign: plan.name,
    verdict,
    ...(plan.audience !== undefined && { audience: plan.audience }),
    stage: plan.startStage,
    mode: plan.mode,
    timezone: plan.timezone,
    ...(plan.start !== undefined && { start: plan.start }),
    paths: paths.length,
    notes: notes.map(({ message, place: { path, source, span } }) => ({
      message,
      path,
      ...placesOf(createLocator(source), span),
    })),
    touches: touches.map((touch) => {
      const entry = entries.get(touch);
      const { draft, sent, planned } = touch;
      const locate = createLocator(draft.source);
      return {
        id: touch.id,
        path: draft.path,
        channel: draft.meta.channel,
        medium: draft.meta.medium,
        day: touch.day,
        ...(sent.dated && { date: sent.day }),
        ...(sent.dated && sent.minutes !== undefined && { send: planned.send }),
        stage: touch.stage,
        ...(planned.after.length > 0 && { after: planned.after }),
        ...(planned.when !== undefined && { when: planned.when }),
        ...(planned.variantOf !== undefined && { variantOf: planned.variantOf }),
        offers: campaign.offers
          .filter(({ mentions }) => mentions.some((one) => one.touch === touch))
          .map(({ label }) => label),
        gives: touch.gives.length,
        stories: touch.stories.length,
        purposes: touch.purposes.length,
        asks: touch.asks.map(({ unit, level, for: gains }) => ({
          level,
          for: gains,
          ...placesOf(locate, unit.span),
        })),
        pressure: touch.pressure.length,
        ...(campaign.profile && {
          values: touch.values.map((reading) => valueJson(reading, locate)),
        }),
        ...(entry && {
          give: entry.give,
          cost: entry.cost,
          balance: entry.balance,
          floor: entry.floor,
        }),
        deadlines: touch.statements.flatMap(({ mark, moment }) =>
          moment === undefined
            ? []
            : [{ date: moment.day, quote: mark.unit.text.slice(mark.start, mark.end) }],
        ),
        ...(verdicts.has(touch.id) && { verdict: verdicts.get(touch.id) }),
      };
    }),
    findings: shown.map(({ draft, finding }) => ({
      path: draft.path,
      ...findingJson(finding, createLocator(draft.source)),
    })),
  };
}
