import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";

import type { StatedMeta } from "@troth/core";

import { ConfigError } from "../config-error.ts";
import { nearestIn } from "../nearest-in.ts";
import { lineAt } from "./lines.ts";
import type { ReadPlan } from "./read-plan.ts";

/** What a plan says about its drafts, by absolute path. What a draft says about itself wins over it. */
export function statedByPlan({ plan, files }: ReadPlan): [path: string, stated: StatedMeta][] {
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

/** A fault for each touch whose draft is not there; the others can be read together all the same. */
export function missingTouches({ plan, files }: ReadPlan): ConfigError[] {
  return plan.touches.flatMap(({ id, path, place }) => {
    const file = files.get(id) ?? path;
    if (existsSync(file)) return [];
    const near = nearestIn(dirname(file), basename(file));
    return new ConfigError({
      path: place.path,
      line: lineAt(place.source, place.span.start),
      message: `The touch \`${id}\` names the file ${path}, and there is none.`,
      remedy:
        near === undefined
          ? "Write its draft, or mend the path under `file`."
          : `Did you mean “${near}”?`,
    });
  });
}
