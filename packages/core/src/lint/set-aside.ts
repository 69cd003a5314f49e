import type { Draft } from "../draft.ts";
import type { Finding, Reason, SetAside } from "../result.ts";

/** Why a finding is left out; undefined for one that counts. */
export type ReasonFor = (finding: Finding, draft: Draft) => Reason | undefined;

/** Parts what counts from what is left out on purpose. */
export function partSetAside(
  findings: readonly Finding[],
  draft: Draft,
  reasonFor: ReasonFor | undefined,
): { kept: readonly Finding[]; setAside: readonly SetAside[] } {
  if (reasonFor === undefined) return { kept: findings, setAside: [] };
  const setAside = findings.flatMap((finding) => {
    const reason = reasonFor(finding, draft);
    return reason === undefined ? [] : [{ finding, reason }];
  });
  const left = new Set(setAside.map(({ finding }) => finding));
  return { kept: findings.filter((finding) => !left.has(finding)), setAside };
}
