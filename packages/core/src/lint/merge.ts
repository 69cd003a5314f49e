import { severities } from "../words.ts";
import type { Found } from "./finding.ts";

/**
 * Rules that flag the same words become one finding of the most severe that names the others.
 * "The same" leaves room for a word or a full stop more; findings about the draft stay apart.
 *
 * @param findings in order of place.
 */
export function mergeSameWords<F extends Found>(findings: readonly F[]): F[] {
  const kept: F[] = [];
  for (const finding of findings) {
    const near = kept.slice(-reach);
    const back = near.findLastIndex((one) => isSame(one, finding));
    const same = near[back];
    if (same === undefined) kept.push(finding);
    else kept[kept.length - near.length + back] = join(same, finding);
  }
  return kept;
}

/** How many findings back the same words may stand: they are in order, and few start together. */
const reach = 12;

/** Shared part of the words of both, above which they are the same. */
const overlap = 0.6;

function isSame(a: Found, b: Found): boolean {
  if (a.scope === "document" || b.scope === "document") return false;
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  const all = Math.max(a.span.end, b.span.end) - Math.min(a.span.start, b.span.start);
  return shared > overlap * all;
}

function join<F extends Found>(a: F, b: F): F {
  const [main, other] = rankOf(b) < rankOf(a) ? [b, a] : [a, b];
  const also = new Set([...(main.also ?? []), other.rule, ...(other.also ?? [])]);
  also.delete(main.rule);
  const promise = main.promise ?? other.promise;
  if (also.size === 0) return main;
  return { ...main, also: [...also].toSorted(), ...(promise && { promise }) };
}

function rankOf({ severity }: Found): number {
  return severities.indexOf(severity);
}
