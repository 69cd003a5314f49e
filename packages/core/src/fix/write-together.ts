import { applyEdits, isRefusal, type Edit } from "../edit.ts";
import type { Layer } from "../layer.ts";
import type { Finding } from "../result.ts";
import { writePlanned, type Planned, type Replacement } from "./plan.ts";

/** One finding, and the edit that would settle it. */
export interface Fix {
  readonly finding: Finding;
  readonly replacement: Replacement;
  readonly planned: Planned;
  /** The same in parts that say the same. */
  readonly twins: readonly Planned[];
}

/** What was written in one go. */
export interface Written {
  readonly done: readonly Fix[];
  readonly twins: readonly Planned[];
  readonly edits: readonly Edit[];
}

/** Fixes that do not touch each other, as edits of the file; the others get their turn later. */
export function writeTogether(fixes: readonly Fix[]): Written {
  const edits: Edit[] = [];
  const done = addAll(fixes, edits);
  const twins = done.flatMap((fix) =>
    fix.twins.map((planned): Fix => ({ ...fix, planned, twins: [] })),
  );
  // A twin that cannot be written stays as it is: what people read is right.
  return { done, twins: addAll(twins, edits).map(({ planned }) => planned), edits };
}

/** @returns those whose edits were added. */
function addAll(fixes: readonly Fix[], edits: Edit[]): Fix[] {
  return groupsOf(fixes).flatMap((group) => {
    const apart = withoutOverlap(group);
    const written = writePlanned(joined(apart.map(({ planned }) => planned)));
    if (isRefusal(written)) return [];
    if (written.some((edit) => edits.some((one) => touches(one, edit)))) return [];
    edits.push(...written);
    return apart;
  });
}

/** Each fix alone, but those of one layer together that can only be written together. */
function groupsOf(fixes: readonly Fix[]): Fix[][] {
  const groups: Fix[][] = [];
  const together = new Map<Layer, Fix[]>();
  for (const fix of fixes) {
    const { layer } = fix.planned;
    const open = layer?.writtenOn === true ? together.get(layer) : undefined;
    if (open !== undefined) {
      open.push(fix);
      continue;
    }
    const group = [fix];
    groups.push(group);
    if (layer?.writtenOn === true) together.set(layer, group);
  }
  return groups;
}

/** Of fixes of one layer. */
function withoutOverlap(group: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  let behind = -1;
  for (const fix of group.toSorted((a, b) => a.planned.edit.start - b.planned.edit.start)) {
    const { start, end } = fix.planned.edit;
    if (start <= behind) continue;
    kept.push(fix);
    behind = end;
  }
  return kept;
}

/** Edits of one layer as one, from the first changed word to the last. */
function joined(planned: readonly Planned[]): Planned {
  const [first, ...others] = planned;
  if (first === undefined) throw new Error("a group of fixes is never empty");
  const { layer } = first;
  if (others.length === 0 || layer === undefined) return first;
  const { start } = first.edit;
  const end = planned.at(-1)?.edit.end ?? first.edit.end;
  const inside = planned.map(({ edit }) => ({
    start: edit.start - start,
    end: edit.end - start,
    text: edit.text,
  }));
  return { layer, edit: { start, end, text: applyEdits(layer.text.slice(start, end), inside) } };
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
