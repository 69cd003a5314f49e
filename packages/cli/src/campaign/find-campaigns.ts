import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

import { ConfigError, isCampaignFile, nearest } from "@troth/config";
import { planInDraft, plansOfDrafts, readPlan, type ReadPlan } from "@troth/config/campaign";
import { createLocator, type ProfileReader, type StatedMeta } from "@troth/core";
import type { ReportError } from "@troth/reporters";

import { configTrouble } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import type { Io } from "../io.ts";
import { mentionsCampaign } from "./mentions.ts";
import { openProfile } from "./open-profile.ts";

/** A plan, and the profile that its campaign is held to. */
export interface FoundPlan extends ReadPlan {
  readonly held: ProfileReader | undefined;
}

/** What holds for all drafts of a run. */
export interface Surroundings {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What drafts are held to. */
  readonly profile: ProfileReader | undefined;
}

/** The campaigns among the files of a run, and the drafts to lint with them. */
export interface FoundCampaigns {
  readonly plans: readonly FoundPlan[];
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
  const written: FoundPlan[] = [];
  for (const path of files.filter(isCampaignFile)) {
    try {
      const plan = readPlan(path, show);
      // oxlint-disable-next-line no-await-in-loop -- few plans, and mostly the same profile
      written.push(held(plan, await openProfile(plan, around)));
      errors.push(...missingTouches(plan));
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
  const plans = [...written, ...stated.map((plan) => held(plan, around.profile))];
  const there = [...planned].filter((path) => existsSync(path));
  const registers = new Set(plans.flatMap(({ offersFile }) => offersFile ?? []));
  const others = files.filter((path) => !isCampaignFile(path) && !registers.has(path));
  return {
    plans,
    files: [...new Set([...others, ...there])],
    stated: new Map(plans.flatMap(metaOf)),
    registers,
    errors,
  };
}

/** Readers are as close as the plan says, else as the profile says of its audience. */
function held(read: ReadPlan, profile: ProfileReader | undefined): FoundPlan {
  const { plan, statesStage } = read;
  const audience = profile?.profile.audiences.find(({ id }) => id === plan.audience);
  const stage = statesStage ? undefined : audience?.stageDefault;
  return {
    ...read,
    held: profile,
    ...(stage !== undefined && { plan: { ...plan, startStage: stage } }),
  };
}

/** A plan that can be read is linted without the drafts that are not there. */
function missingTouches({ plan, files }: ReadPlan): ReportError[] {
  return plan.touches.flatMap(({ id, path, place }) => {
    const file = files.get(id) ?? path;
    if (existsSync(file)) return [];
    const near = nearest(basename(file), namesIn(dirname(file)));
    return [
      {
        path: place.path,
        line: createLocator(place.source)(place.span.start).line,
        message: `The touch \`${id}\` names the file ${path}, and there is none.`,
        remedy:
          near === undefined
            ? "Write its draft, or mend the path under `file`."
            : `Did you mean “${near}”?`,
      },
    ];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a draft says about itself wins over this. */
function metaOf({ plan, files }: ReadPlan): [string, StatedMeta][] {
  return plan.touches.map(({ id, path, channel, medium }) => [
    files.get(id) ?? path,
    {
      ...(channel && { channel }),
      ...(medium && { medium }),
      ...(plan.audience !== undefined && { audience: plan.audience }),
      stage: plan.startStage,
    },
  ]);
}
