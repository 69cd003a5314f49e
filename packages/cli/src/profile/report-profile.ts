import { loadProfile } from "@troth/config/profile";
import { fileResult, loadDrafts, type LintSettings, type Rule } from "@troth/core";
import { lintProfile } from "@troth/profile";
import type { FileReport } from "@troth/reporters";

import type { SessionOptions } from "../session.ts";

interface About {
  /** How the path is shown. */
  readonly shown: string;
  readonly settings: SessionOptions["settings"] & Pick<LintSettings, "setAside">;
  readonly rules: readonly Rule[];
}

/** Judges a profile itself. @param path absolute. @throws {ConfigError} */
export async function reportProfile(
  path: string,
  { shown, settings, rules }: About,
): Promise<FileReport> {
  const { today } = settings;
  const { profile, source, spanOf, isThere } = loadProfile(path, today);
  const problems = lintProfile(profile, { today, rules: rules.map(({ id }) => id), isThere });
  // No message: that it is too short or in no language does not matter.
  const [{ notScored: _, ...draft }] = await loadDrafts({ path: shown, source, format: "text" });
  const placed = problems.map(({ keys, ...problem }) => ({ ...problem, span: spanOf(keys) }));
  return { draft, result: fileResult(draft, placed, { ...settings, about: "profile" }) };
}
