import type { Config, ProfileFile } from "@troth/config";
import { createLinter, type Linter, type LintSettings } from "@troth/core";

/** What drafts are held to: the rules of the configuration, and the profile. */
export interface Standard {
  readonly config: Config;
  readonly profile: ProfileFile | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly showPossible: boolean;
}

type Settings = LintSettings & { readonly known: readonly string[] };

/** What linters of files are made of. */
export interface LintBy {
  /** @param path absolute. */
  readonly settingsFor: (path: string) => Settings;
  /** Prepared once for all files that the configuration treats alike. @param path absolute. */
  readonly linterFor: (path: string) => Linter;
}

/** Prepares what many drafts are held to. */
export async function prepare({ config, profile, today, showPossible }: Standard): Promise<LintBy> {
  const known = config.rules.map(({ id }) => id);
  const held = profile === undefined ? asTheyAre : await heldTo(profile, today);
  const settingsFor = (path: string): Settings =>
    held({ rules: config.settingsFor(path).rules, today, showPossible, known });
  const linters = new Map<object, Linter>();
  return {
    settingsFor,
    linterFor: (path) => {
      const alike = config.settingsFor(path);
      const linter = linters.get(alike) ?? createLinter(settingsFor(path));
      linters.set(alike, linter);
      return linter;
    },
  };
}

function asTheyAre(settings: Settings): Settings {
  return settings;
}

async function heldTo({ profile }: ProfileFile, today: string): Promise<typeof asTheyAre> {
  const { profileReader, withOverrides } = await import("@troth/profile");
  const reader = profileReader(profile, today);
  return (settings) => ({
    ...settings,
    rules: withOverrides(settings.rules, profile),
    profile: reader,
  });
}
