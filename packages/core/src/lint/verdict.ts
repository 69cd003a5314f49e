import type { Draft } from "../draft.ts";
import type { Verdict } from "../result.ts";
import { severities, type Severity } from "../words.ts";
import type { Found } from "./finding.ts";

/** What stops a draft. */
export interface Gate {
  /** The least severity that blocks. `error` when left out. */
  readonly failOn?: Severity;
  /** More warnings than this block. No limit when left out. */
  readonly maxWarnings?: number;
}

/** Whether a draft may go out. A blocking finding outweighs that it could not be scored. */
export function judge(draft: Draft, findings: readonly Found[], gate: Gate): Verdict {
  const verdict = judgeFindings(findings, gate);
  return verdict !== "blocked" && draft.notScored !== undefined ? "not-scored" : verdict;
}

/** What findings alone say about whether something may go out. */
export function judgeFindings(
  findings: readonly Pick<Found, "severity">[],
  { failOn = "error", maxWarnings = Infinity }: Gate,
): Exclude<Verdict, "not-scored"> {
  const bar = severities.indexOf(failOn);
  if (findings.some(({ severity }) => severities.indexOf(severity) <= bar)) return "blocked";
  const warnings = findings.filter(({ severity }) => severity === "warn").length;
  if (warnings > maxWarnings) return "blocked";
  return warnings > 0 ? "review" : "clear";
}

/** The verdict on several messages. One that cannot be judged says nothing while others can. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const order = ["blocked", "review", "clear"] as const;
  return order.find((verdict) => verdicts.includes(verdict)) ?? "not-scored";
}
