import { existsSync, readFileSync } from "node:fs";

import { ConfigError, isCampaignFile } from "@troth/config";
import {
  holdPlan,
  holdTo,
  missingTouches,
  planInDraft,
  plansOfDrafts,
  readPlan,
  statedByPlan,
  type HeldPlan,
  type Surroundings,
} from "@troth/config/campaign";
import type { StatedMeta } from "@troth/core";
import type { ReportError } from "@troth/reporters";

import { configTrouble } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import type { Io } from "../io.ts";
import { mentionsCampaign } from "./mentions.ts";

/** The campaigns among the files of a run, and the drafts to lint with them. */
export interface FoundCampaigns {
  readonly plans: readonly HeldPlan[];
  /** Absolute: what was given but the plans, then the touches that were not. */
  readonly files: readonly string[];
  /** What a plan says about its drafts, by absolute path. */
  readonly stated: ReadonlyMap<string, StatedMeta>;
  /** Registers, which are no drafts. */
  readonly registers: ReadonlySet<string>;
  readonly errors: readonly ReportError[];
}

/** Reads the plans among `files`, and makes others of what drafts say in their front matter. */
export async function findCampaigns(
  files: readonly string[],
  io: Io,
  around: Surroundings,
): Promise<FoundCampaigns> {
  const show = (path: string): string => shownPath(path, io.cwd);
  const errors: ReportError[] = [];
  const written: HeldPlan[] = [];
  for (const path of files.filter(isCampaignFile)) {
    try {
      const plan = readPlan(path, show);
      // oxlint-disable-next-line no-await-in-loop -- few plans, and mostly the same profile
      written.push(await holdPlan(plan, around));
      // A plan that can be read is linted without the drafts that are not there.
      errors.push(...missingTouches(plan).map(missingFrom));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      errors.push(configTrouble(error, io));
    }
  }
  const planned = new Set(written.flatMap((plan) => [...plan.files.values()]));
  const drafts = files.filter((path) => !planned.has(path) && mentionsCampaign(path));
  const stated = plansOfDrafts(
    drafts.flatMap((path) => {
      const source = readFileSync(path, "utf8");
      return planInDraft({ path, shown: show(path), source }) ?? [];
    }),
  );
  const plans = [...written, ...stated.map((plan) => holdTo(around.profile, plan))];
  const there = [...planned].filter((path) => existsSync(path));
  const registers = new Set(plans.flatMap(({ offersFile }) => offersFile ?? []));
  const others = files.filter((path) => !isCampaignFile(path) && !registers.has(path));
  return {
    plans,
    files: [...new Set([...others, ...there])],
    stated: new Map(plans.flatMap(statedByPlan)),
    registers,
    errors,
  };
}

/** Its path is shown already, as that of the plan is. */
function missingFrom({ path, line = 1, message, remedy }: ConfigError): ReportError {
  return { path, line, message, remedy };
}
