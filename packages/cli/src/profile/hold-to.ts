import type { ProfileFile } from "@troth/config";
import type { Rule } from "@troth/core";
import { lintProfile, profileReader, withOverrides } from "@troth/profile";

import type { Held } from "../session.ts";

interface Day {
  readonly today: string;
  readonly rules: readonly Rule[];
}

/** Makes a profile ready to hold drafts to. */
export function holdTo(file: ProfileFile, { today, rules }: Day): Held {
  const { profile } = file;
  return {
    file,
    reader: profileReader(profile, today),
    withOverrides: (settings) => withOverrides(settings, profile),
    problems: lintProfile(profile, { today, rules: rules.map(({ id }) => id) }).length,
  };
}
