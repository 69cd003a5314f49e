import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { ConfigError, foldersUpwards, isCampaignFile } from "@troth/config";
import { planInDraft, readPlan } from "@troth/config/campaign";

import { mentionsCampaign } from "./mentions.ts";

/**
 * What has to be read beside some files so that each is seen with its campaign: the plans in their
 * folders and above that name them, and the drafts that say they belong to the same.
 *
 * @param files absolute.
 * @returns absolute paths, also some of `files`.
 */
export function campaignsOf(files: readonly string[]): string[] {
  const wanted = new Set(files.filter((file) => file !== "-"));
  const folders = new Set([...wanted].flatMap((file) => foldersUpwards(dirname(file))));
  const plans = [...folders].flatMap(filesIn).filter(isCampaignFile);
  return [...plans.filter((plan) => concerns(plan, wanted)), ...[...wanted].flatMap(besideDraft)];
}

/** A plan that cannot be read concerns them until somebody mends it. */
function concerns(path: string, wanted: ReadonlySet<string>): boolean {
  try {
    const { files, offersFile } = readPlan(path, (shown) => shown);
    return [...files.values(), offersFile].some((one) => one !== undefined && wanted.has(one));
  } catch (error) {
    if (error instanceof ConfigError) return true;
    throw error;
  }
}

/** Drafts of one folder are a campaign by its name in their front matter. */
function besideDraft(file: string): string[] {
  const campaign = campaignIn(file);
  if (campaign === undefined) return [];
  return filesIn(dirname(file)).filter((other) => campaignIn(other) === campaign);
}

function campaignIn(path: string): string | undefined {
  if (!mentionsCampaign(path)) return undefined;
  return planInDraft({ path, shown: path, source: readFileSync(path, "utf8") })?.campaign;
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((one) => one.isFile()).map(({ name }) => join(folder, name));
  } catch {
    // Whoever reads a file of it says what is wrong.
    return [];
  }
}
