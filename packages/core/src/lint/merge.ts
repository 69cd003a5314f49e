import { severities } from "../words.ts";
import type { Found } from "./finding.ts";

/** Two rules on the same words become one finding of the more severe rule that names the other. */
export function mergeSameWords(findings: readonly Found[]): Found[] {
  const kept = new Map<string, Found>();
  for (const finding of findings) {
    const key = finding.scope === "span" ? placeOf(finding) : `${finding.rule} ${placeOf(finding)}`;
    const first = kept.get(key);
    kept.set(key, first === undefined ? finding : join(first, finding));
  }
  return [...kept.values()];
}

function placeOf({ span, source }: Found): string {
  const lead = source.length - source.trimStart().length;
  return `${span.start + lead}-${span.start + source.trimEnd().replace(/[.,;:!?]+$/u, "").length}`;
}

function join(a: Found, b: Found): Found {
  if (a.rule === b.rule) return a;
  const [main, other] =
    severities.indexOf(b.severity) < severities.indexOf(a.severity) ? [b, a] : [a, b];
  const also = new Set([...(main.also ?? []), other.rule, ...(other.also ?? [])]);
  also.delete(main.rule);
  return { ...main, also: [...also].toSorted() };
}
