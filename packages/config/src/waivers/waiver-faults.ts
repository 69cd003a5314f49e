import type { Severity } from "@troth/core";

import type { Waiver } from "./read-waivers.ts";

/** Something that a waiver lacks. */
export interface WaiverFault {
  /** `waiver/expired` */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** What decides whether a waiver holds. */
export interface WaiverContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Ids of the rules that exist. */
  readonly rules: readonly string[];
}

/** What stops a waiver from holding; undefined for one that holds. */
export function whyVoid(
  { rule, reason, until }: Waiver,
  { today, rules }: WaiverContext,
): WaiverFault | undefined {
  if (!rules.includes(rule) && !rule.startsWith("waiver/")) {
    return {
      rule: "waiver/unknown-rule",
      severity: "warn",
      message: `This waiver names “${rule}”, and there is no such rule.`,
      advice: "Write the id of a rule; `troth rules` shows them all.",
    };
  }
  if (reason === "") {
    return {
      rule: "waiver/no-reason",
      severity: "warn",
      message: `This waiver of ${rule} gives no reason, so it does not hold.`,
      advice: "Add `reason:`, for whoever reads the draft next.",
    };
  }
  if (until === undefined || (day.test(until) && until >= today)) return undefined;
  const why = day.test(until) ? `ran out on ${until}` : `has no day that can be read (${until})`;
  return {
    rule: "waiver/expired",
    severity: "warn",
    message: `This waiver of ${rule} ${why}, so it no longer holds.`,
    advice: "Mend the draft, or agree on a new day: `until: YYYY-MM-DD`.",
  };
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** What a waiver that holds should say as well. */
export function gapsIn({ rule, owner, until }: Waiver): WaiverFault[] {
  const gaps: WaiverFault[] = [];
  if (owner === undefined) {
    gaps.push({
      rule: "waiver/no-owner",
      severity: "info",
      message: `Nobody answers for this waiver of ${rule}.`,
      advice: 'Add `owner:`, for example "@noor".',
    });
  }
  if (until === undefined) {
    gaps.push({
      rule: "waiver/no-end",
      severity: "info",
      message: `This waiver of ${rule} has no end.`,
      advice: "Add `until: YYYY-MM-DD`, the day on which to look at it again.",
    });
  }
  return gaps;
}

/** A waiver under which nothing was set aside although its files were linted. */
export function staleFault({ rule, fingerprint, path }: Waiver): WaiverFault {
  const where = path === undefined ? "in these drafts" : `in ${path}`;
  const message =
    fingerprint === undefined
      ? `There is no finding of ${rule} ${where} any more, so this waiver sets nothing aside.`
      : `The sentence of this waiver of ${rule} no longer stands ${where}, so it sets nothing aside.`;
  return {
    rule: "waiver/stale",
    severity: "info",
    message,
    advice: "Take the waiver out; where the new sentence is flagged, agree on it anew.",
  };
}
