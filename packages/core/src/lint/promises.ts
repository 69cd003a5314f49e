import type { BrandPromise, BrokenPromise, Profile } from "../profile.ts";
import type { Found } from "./finding.ts";
import type { RuleSetting } from "./linter.ts";

/** The rule that speaks where a promise of the brand is broken; turned off, promises change nothing. */
const contradiction = "values/contradiction";

/** Where rules have found promises broken; what is found of the whole message stands nowhere. */
export function brokenIn(findings: readonly Found[]): readonly BrokenPromise[] {
  return findings.flatMap(({ promise, mark }) =>
    promise === undefined || mark === undefined ? [] : [{ promise, at: mark }],
  );
}

/**
 * What breaks a promise of the brand is an error, whoever found it: a rule that the promise forbids,
 * or one that says itself which promise it saw broken. A guess breaks no promise, and a rule that is
 * off in a channel finds nothing there.
 */
export function holdToPromises(
  found: readonly Found[],
  { promises }: Profile,
  rules: readonly RuleSetting[],
): readonly Found[] {
  const isOff = rules.some(({ rule, severity }) => rule.id === contradiction && severity === "off");
  if (isOff || promises.length === 0) return found;
  const forbidding = new Map<string, BrandPromise>();
  for (const promise of promises) {
    for (const rule of promise.test.forbidRules) {
      if (!forbidding.has(rule)) forbidding.set(rule, promise);
    }
  }
  return found.map((finding) => {
    if (finding.rule === contradiction || finding.certainty === "possible") return finding;
    const promise = finding.promise ?? forbidding.get(finding.rule);
    if (promise === undefined) return finding;
    return { ...finding, severity: "error", promise, also: [contradiction] };
  });
}
