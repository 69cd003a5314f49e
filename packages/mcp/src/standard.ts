import type { Config, ProfileFile } from "@troth/config";
import type { LintSettings } from "@troth/core";

/** What drafts are held to: the rules of the configuration, and the profile. */
export interface Standard {
  readonly config: Config;
  readonly profile: ProfileFile | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly showPossible: boolean;
}

/** What a linter of a file is made of. @param path absolute. */
export async function lintSettings(
  path: string,
  { config, profile: file, today, showPossible }: Standard,
): Promise<LintSettings & { readonly known: readonly string[] }> {
  const { rules } = config.settingsFor(path);
  const known = config.rules.map(({ id }) => id);
  const settings = { rules, today, showPossible, known };
  if (file === undefined) return settings;
  const { profileReader, withOverrides } = await import("@troth/profile");
  const { profile } = file;
  return {
    ...settings,
    rules: withOverrides(rules, profile),
    profile: profileReader(profile, today),
  };
}
