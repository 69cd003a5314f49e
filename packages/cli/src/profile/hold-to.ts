import type { ProfileFile } from "@troth/config";
import { profileReader, withOverrides } from "@troth/profile";

import type { Held } from "../ground.ts";

/** Makes a profile ready to hold drafts to. @param today `YYYY-MM-DD` */
export function holdTo(file: ProfileFile, today: string): Held {
  const { profile } = file;
  return {
    file,
    reader: profileReader(profile, today),
    withOverrides: (settings) => withOverrides(settings, profile),
  };
}
