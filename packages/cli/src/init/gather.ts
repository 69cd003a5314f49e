import { readFileSync } from "node:fs";

import { looksLikeProfile } from "@troth/config";
import { joinDrafts, type Draft } from "@troth/core";
import { proposeProfile, type Proposal } from "@troth/profile/propose";
import type { ReportError } from "@troth/reporters";

import type { Io } from "../io.ts";
import { isError, Session } from "../session.ts";

interface Gathered {
  readonly proposal: Proposal;
  /** How many files were read. */
  readonly files: number;
  readonly errors: readonly ReportError[];
}

interface About {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The folder of the profile, from which its places count. */
  readonly base: string;
  /** Names of the brand that are known already. */
  readonly known: readonly string[];
}

/** Reads a brand's own drafts for what they say of it. @throws {ConfigError} */
export async function gather(
  paths: readonly string[],
  { today, base, known }: About,
  io: Io,
): Promise<Gathered> {
  const options = { flags: {}, settings: { today } };
  const here = await Session.open(io, options);
  const { files, errors: unmatched } = await here.collect(paths);
  const session = await Session.open({ ...io, cwd: base }, options);
  const errors: ReportError[] = [...unmatched];
  const drafts: Draft[] = [];
  for (const path of files) {
    if (isProfile(path)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
    const read = await session.guarded(path, () => session.read(path));
    if (isError(read)) errors.push(read);
    else drafts.push(joinDrafts(read));
  }
  return { proposal: proposeProfile(drafts, known), files: drafts.length, errors };
}

/** A profile is no draft: what it says has been said already. */
function isProfile(path: string): boolean {
  if (!/\.ya?ml$/iu.test(path)) return false;
  try {
    return looksLikeProfile(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** Nothing was read. */
export const nothing: Proposal = { values: [], spare: [] };
