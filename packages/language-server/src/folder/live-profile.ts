import { ConfigError, type ProfileFile } from "@troth/config";
import { parseProfile } from "@troth/config/profile";

import type { Project } from "../project/project.ts";
import type { FolderWorld } from "./disk-folder-actions.ts";

/** How the profile is read that an action writes into. */
export interface ProfileWorld {
  readonly textOf: FolderWorld["textOf"];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The profile as the editor holds it, saved or not; undefined while it cannot be used. */
export function liveProfile(
  { profile }: Project,
  { textOf, today }: ProfileWorld,
): ProfileFile | undefined {
  const path = profile?.file.path;
  const source = path === undefined ? undefined : textOf(path);
  return path === undefined || source === undefined ? undefined : readOr(path, source, today);
}

/** Undefined where a text is no profile that can be used. */
export function readOr(path: string, source: string, today: string): ProfileFile | undefined {
  try {
    return parseProfile(path, source, today);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
