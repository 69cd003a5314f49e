import {
  channels,
  severities,
  type Channel,
  type Judged,
  type Rule,
  type RuleMeasure,
  type SeverityOrOff,
} from "@troth/core";

/** What the share of right findings allows, most severe first; below the last: off. */
const allowances = [
  { from: 0.95, severity: "error" },
  { from: 0.85, severity: "warn" },
  { from: 0.7, severity: "info" },
] as const;

/** A channel with fewer judged findings is not measured, and has no errors. */
export const fewestJudged = 30;

/** Fewer judged findings in all channels together say nothing about a rule. */
const fewestOverall = 10;

/** The rule as the preset ships it: its own severities, lowered to what was measured. */
export function asMeasured(rule: Rule, measured: RuleMeasure | undefined): Rule {
  const { meta } = rule;
  const severity = Object.fromEntries(
    channels.map((channel) => [
      channel,
      // A mechanical rule needs no judgement, so there is nothing to measure.
      meta.mechanical === true
        ? meta.severity[channel]
        : milder(meta.severity[channel], severityAllowed(measured, channel)),
    ]),
  ) as Record<Channel, SeverityOrOff>;
  return { ...rule, meta: { ...meta, severity, ...(measured && { measured }) } };
}

/**
 * The most that a rule may be in a channel. Where too few findings were judged in the channel, those
 * of all channels decide; where these are few as well, the rule is not measured and may warn.
 */
function severityAllowed(measured: RuleMeasure | undefined, channel: Channel): SeverityOrOff {
  const here = measured?.channels[channel];
  if (here !== undefined && here.judged >= fewestJudged) return allowedBy(here);
  if (measured === undefined || measured.judged < fewestOverall) return "warn";
  return milder("warn", allowedBy(measured));
}

function allowedBy({ judged, right }: Judged): SeverityOrOff {
  return allowances.find(({ from }) => right / judged >= from)?.severity ?? "off";
}

const mildness: readonly SeverityOrOff[] = [...severities, "off"];

function milder(a: SeverityOrOff, b: SeverityOrOff): SeverityOrOff {
  return mildness.indexOf(a) < mildness.indexOf(b) ? b : a;
}
