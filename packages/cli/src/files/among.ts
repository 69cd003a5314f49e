import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

import { isCampaignFile } from "@troth/config";
import { isSchedule } from "@troth/core";

import { decode } from "./decode.ts";
import { looksLikeDraft, scheduleFormatOf } from "./format.ts";

/** The files of a folder, parted into drafts and others; their order is kept. */
export async function draftsAmong(
  paths: readonly string[],
): Promise<{ files: string[]; skipped: string[] }> {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths.filter((one) => !settings.has(basename(one)))) {
    // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
    const isDraft = looksLikeDraft(path) || isCampaignFile(path) || (await holdsPosts(path));
    (isDraft ? files : skipped).push(path);
  }
  return { files, skipped };
}

/** Nobody expects troth to lint its own settings, nor wants to hear that it did not. */
const settings: ReadonlySet<string> = new Set([
  "troth.config.yaml",
  "troth.config.json",
  "troth-baseline.json",
  "values.yaml",
  "waivers.yaml",
]);

/** In bytes: posts are written by hand, and a larger table is a data set. */
const largestSchedule = 5_000_000;

/** A table or a list may hold anything: only its content tells whether it is a schedule of posts. */
async function holdsPosts(path: string): Promise<boolean> {
  const format = scheduleFormatOf(path);
  if (format === undefined) return false;
  try {
    if (statSync(path).size > largestSchedule) return false;
    const decoded = decode(readFileSync(path));
    return decoded !== undefined && (await isSchedule(decoded.source, format));
  } catch {
    // Whoever may not read it has not asked for it either.
    return false;
  }
}
