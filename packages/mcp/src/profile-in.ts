import { join } from "node:path";

import { findProfile, type Config, type ProfileFile } from "@troth/config";
import { parseProfile } from "@troth/config/profile";

import { draftIn, homeOf } from "./drafts-in.ts";

/**
 * The profile that drafts are held to: that of the configuration which a person named, else the
 * `values.yaml` of the folder. It can only say something, and run nothing.
 *
 * @throws {ConfigError} @throws {Refused}
 */
export async function profileFor(
  { config, root }: { readonly config: Config; readonly root: string },
  today: string,
): Promise<ProfileFile | undefined> {
  if (config.path !== undefined) return config.loadProfile(today);
  const home = homeOf(root);
  const found = findProfile(home, false);
  if (found === undefined) return undefined;
  const name = found.slice(home.length + 1);
  return parseProfile(join(home, name), draftIn(home, name).source, today);
}
