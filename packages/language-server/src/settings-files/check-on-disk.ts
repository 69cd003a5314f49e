import type { Diagnostic } from "vscode-languageserver";

import {
  bySchema,
  ofProblem,
  whatIsWrong,
  type CheckSettings,
  type SettingsText,
} from "./check.ts";

/** By the schema, and by what else the command line asks of such a file. */
export const checkOnDisk: CheckSettings = (text) =>
  whatIsWrong(() => {
    if (text.source.trim() === "") return [];
    if (text.kind === "profile") return ofProfile(text);
    if (text.kind === "waivers") return ofWaivers(text);
    return bySchema(text);
  });

async function ofProfile({ path, source, rules, today }: SettingsText): Promise<Diagnostic[]> {
  const [{ parseProfile }, { lintProfile }] = await Promise.all([
    import("@troth/config/profile"),
    import("@troth/profile"),
  ]);
  const { profile, spanOf, isThere } = parseProfile(path, source, today);
  const problems = lintProfile(profile, { today, rules: rules.map(({ id }) => id), isThere });
  return problems.map(({ keys, ...problem }) =>
    ofProblem({ ...problem, span: spanOf(keys) }, source),
  );
}

async function ofWaivers({ path, source, rules, today }: SettingsText): Promise<Diagnostic[]> {
  const [{ gapsIn, parseWaivers, whyVoid }, { profileRules }] = await Promise.all([
    import("@troth/config/waivers"),
    import("@troth/profile"),
  ]);
  const context = { today, rules: [...rules.map(({ id }) => id), ...profileRules] };
  return parseWaivers(path, source).waivers.flatMap((waiver) => {
    const broken = whyVoid(waiver, context);
    const faults = broken === undefined ? gapsIn(waiver) : [broken];
    return faults.map((fault) => ofProblem({ ...fault, span: waiver.span }, source));
  });
}
