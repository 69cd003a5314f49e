import { relative, resolve } from "node:path";

import { lintCampaign, readCampaign, type TouchDraft } from "@troth/campaign";
import { isCampaignFile } from "@troth/config";
import { holdPlan, readPlan, statedByPlan, type ReadPlan } from "@troth/config/campaign";
import { formatOf, loadDrafts, type Verdict } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import type { FileReport, ReportError, WholeRun } from "@troth/reporters";

import { draftIn, homeOf } from "./drafts-in.ts";
import { Refused } from "./refused.ts";
import { prepare, type Standard } from "./standard.ts";

/** No campaign that anybody plans by hand is longer. */
const mostTouches = 500;

/** Characters of all drafts. */
const longest = 5_000_000;

/**
 * Lints the drafts of a campaign one by one and together, as `troth lint campaign.yaml` does, but for
 * the history of its files: no program is started.
 *
 * @param path of the plan, from the root.
 * @throws {Refused} @throws {ConfigError}
 */
export async function checkCampaign(
  root: string,
  path: string,
  standard: Standard,
): Promise<WholeRun> {
  const home = homeOf(root);
  const { settingsFor, linterFor } = await prepare(standard);
  const { profile, ...settings } = settingsFor(resolve(home, path));
  const { today } = standard;
  const read = await holdPlan(planIn(home, path), { today, profile });
  const { drafts, errors } = await draftsOf(read, home, standard);
  const files: FileReport[] = [];
  const verdicts = new Map<string, Verdict>();
  for (const { planned, drafts: all } of drafts) {
    const result = linterFor(resolve(home, planned.path))(...all);
    files.push({ draft: all[0], drafts: all, result });
    verdicts.set(planned.id, result.verdict);
  }
  const { rules } = standard.config;
  if (drafts.length === 0) return { files, rules, errors };
  const { plan, held } = read;
  const campaign = readCampaign(plan, drafts, { today, profile: held });
  const result = lintCampaign(campaign, { ...settings, ...(held && { profile: held }) });
  return { files, rules, errors, campaigns: [{ ...result, verdicts }] };
}

function planIn(home: string, path: string): ReadPlan {
  if (!isCampaignFile(path)) {
    throw new Refused(`${path} is no plan.`, "Name a campaign.yaml, or an autumn.campaign.yaml.");
  }
  const fromHome = (file: string): string => relative(home, file).replaceAll("\\", "/");
  // The register of offers too must stand in the folder.
  const textOf = (file: string): string => draftIn(home, fromHome(file)).source;
  const read = readPlan(resolve(home, path), fromHome, textOf);
  // So must the profile.
  if (read.profile !== undefined) textOf(read.profile.path);
  const { length } = read.plan.touches;
  if (length <= mostTouches) return read;
  throw new Refused(
    `${path} has ${length} touches, more than ${mostTouches}.`,
    "Plan its parts in files of their own.",
  );
}

interface ReadDrafts {
  readonly drafts: readonly TouchDraft[];
  readonly errors: readonly ReportError[];
}

async function draftsOf(read: ReadPlan, home: string, { config }: Standard): Promise<ReadDrafts> {
  const stated = new Map(statedByPlan(read));
  const drafts: TouchDraft[] = [];
  const errors: ReportError[] = [];
  let left = longest;
  for (const planned of read.plan.touches) {
    const file = read.files.get(planned.id) ?? resolve(home, planned.path);
    const found = draftOrWhy(home, planned.path);
    if ("message" in found) {
      errors.push(found);
      continue;
    }
    const { source, bytes } = found;
    left -= source.length;
    if (left < 0)
      throw new Refused("The drafts of this campaign are too long.", "Check its parts.");
    const { configured, mergeTags } = config.settingsFor(file);
    const about = {
      path: planned.path,
      source,
      bytes,
      format: formatOf(planned.path, source),
      configured: { ...configured, ...stated.get(file) },
      ...(mergeTags && { mergeTags }),
    };
    // oxlint-disable-next-line no-await-in-loop -- in the order of the plan
    drafts.push({ planned, drafts: await loadDrafts(about, annotateMoves) });
  }
  return { drafts, errors };
}

/** A campaign is checked without the drafts that cannot be read. */
function draftOrWhy(home: string, path: string): ReturnType<typeof draftIn> | ReportError {
  try {
    return draftIn(home, path);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { path, message: error.what, remedy: error.remedy };
  }
}
