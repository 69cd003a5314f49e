import { formatOf, loadDrafts, type Drafts, type StatedMeta } from "@troth/core";
import { annotateMoves } from "@troth/moves";

import { draftFile } from "../analysis/analysis.ts";
import type { Project } from "../project/project.ts";
import type { PlanSource } from "./plan-source.ts";

/** Reads a draft that is not open; undefined where it cannot be. @param path absolute. */
export type DraftReader = (
  path: string,
  planned: StatedMeta | undefined,
) => Promise<Drafts | undefined>;

interface Kept {
  readonly stamp: string;
  /** What the plan says about it, as text. */
  readonly planned: string | undefined;
  readonly project: Project;
  readonly drafts: Drafts;
}

/** Reads drafts from the disk, and keeps each until its file or what holds for it changes. */
export function closedDrafts(
  source: PlanSource,
  projectFor: (path: string) => Promise<Project>,
): DraftReader {
  const kept = new Map<string, Kept>();
  return async (path, planned) => {
    const stamp = await source.stampOf(path);
    if (stamp === undefined) return undefined;
    const project = await projectFor(path);
    const known = kept.get(path);
    const said = JSON.stringify(planned);
    if (known?.stamp === stamp && known.project === project && known.planned === said) {
      return known.drafts;
    }
    const closed = await source.closedDraft(path);
    if (closed === undefined) return undefined;
    const work = { path, source: closed.source, format: formatOf(path, closed.source), planned };
    const drafts = await loadDrafts(draftFile(work, project, closed.bytes), annotateMoves);
    kept.set(path, { stamp, planned: said, project, drafts });
    return drafts;
  };
}
