import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import type { Profile, Span } from "@troth/core";
import { profileVersion, toProfile, type WrittenProfile } from "@troth/profile";
import { profileSchema } from "@troth/profile/schema";

import { checkFile, parseFile, type ParsedFile } from "../check.ts";
import { ConfigError } from "../config-error.ts";
import { refuseUnusable } from "./refuse.ts";

/** A profile and the file that it was read from. */
export interface ProfileFile {
  /** Absolute. */
  readonly path: string;
  readonly source: string;
  readonly profile: Profile;
  /** Where a value of the file stands in its source. */
  readonly spanOf: (keys: readonly string[]) => Span;
  /** Whether a path that counts from the file is there; `log.md#june` is a place in `log.md`. */
  readonly isThere: (path: string) => boolean;
}

/** Who named a profile, where somebody did. */
export interface NamedIn {
  readonly path: string;
  readonly line: number | undefined;
}

/**
 * Reads and checks a profile.
 *
 * @param today `YYYY-MM-DD`
 * @throws {ConfigError} naming file, line and remedy.
 */
export function loadProfile(path: string, today: string, namedIn?: NamedIn): ProfileFile {
  return parseProfile(path, readProfile(path, namedIn), today);
}

/** As {@link loadProfile}, of a text that is at hand. @throws {ConfigError} */
export function parseProfile(path: string, source: string, today: string): ProfileFile {
  const parsed = parseFile(path, source);
  refuseVersion(parsed);
  checkFile(parsed, profileSchema);
  const written = parsed.value as WrittenProfile;
  refuseUnusable(parsed, written, today);
  return {
    path,
    source,
    profile: toProfile(written),
    spanOf: parsed.spanOf,
    isThere: (named) => isThere(resolve(dirname(path), named)),
  };
}

function isThere(path: string): boolean {
  return existsSync(path) || existsSync(path.replace(/#[^#]*$/u, ""));
}

function readProfile(path: string, namedIn: NamedIn | undefined): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new ConfigError({
      path: namedIn?.path ?? path,
      line: namedIn?.line,
      message: `The profile ${path} cannot be read (${code}).`,
      remedy: "Check `profile:`; it is a path from the file that it stands in.",
    });
  }
}

/** First: what another version looks like, nobody knows. */
function refuseVersion({ path, value, lineOf }: ParsedFile): void {
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (version === undefined || version === profileVersion) return;
  throw new ConfigError({
    path,
    line: lineOf(["version"]),
    message: `This profile is of version ${JSON.stringify(version)}, and this troth reads version ${profileVersion}.`,
    remedy: `Write \`version: ${profileVersion}\` if it is one, or install the troth that it was written for.`,
  });
}
