import {
  channels,
  createLinter,
  type Draft,
  type Finding,
  type Rule,
  type SeverityOrOff,
} from "@troth/core";
import { rules } from "@troth/preset";

/**
 * `as shipped`: a rule that is off in the channel of a draft finds nothing, and neither does any but
 * a mechanical rule in fewer than 20 words of body. `all on`: every rule reads every draft, which
 * is what labels that know no channel can judge. In both, possible findings count.
 */
export const strictnesses = ["as shipped", "all on"] as const;
export type Strictness = (typeof strictnesses)[number];

// The day decides only which ignores of a draft have run out.
const common = { today: "2026-01-15", showPossible: true };

const linters = {
  "as shipped": createLinter({ ...common, rules: rules.map((rule) => ({ rule })) }),
  "all on": createLinter({
    ...common,
    rules: rules.map((rule) => ({ rule, severity: neverOff(rule) })),
  }),
};

function neverOff({ meta }: Rule): Record<string, SeverityOrOff> {
  const off = channels.filter((channel) => meta.severity[channel] === "off");
  return Object.fromEntries(off.map((channel) => [channel, "info"]));
}

/** What the rules find in a draft, possible findings too. */
export function findingsIn(draft: Draft, strictness: Strictness): readonly Finding[] {
  if (strictness === "as shipped") return linters[strictness](draft).findings;
  const { notScored: _, ...scored } = draft;
  return linters[strictness](scored).findings;
}

/**
 * Rules of pressure by kinds that people label: time, quantity, guilt, others who buy. Shouting,
 * orders in a row and presumed closeness press as well, and no label knows them.
 */
export const labelledPressure: readonly string[] = [
  "pressure/false-urgency",
  "pressure/unbacked-scarcity",
  "pressure/guilt",
  "pressure/confirmshaming",
];

/** Whether one of some rules is among those that flag these words: `pressure/` names a family. */
export function isOf({ rule, also = [] }: Finding, wanted: readonly string[]): boolean {
  return [rule, ...also].some((id) =>
    wanted.some((name) => (name.endsWith("/") ? id.startsWith(name) : id === name)),
  );
}
