import type { PlannedTouch } from "@troth/campaign";

import { ConfigError } from "../config-error.ts";
import { nearest } from "../nearest.ts";
import { lineAt } from "./lines.ts";
import type { PlanFile } from "./read-plan.ts";

/** Whether `after` and `variant_of` name touches that exist, and lead round in no circle. */
export function checkOrder(file: Pick<PlanFile, "path">, touches: readonly PlannedTouch[]): void {
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  for (const touch of touches) {
    for (const id of touch.after) mustExist(file, { touch, key: "after", id, byId });
    if (touch.variantOf !== undefined) {
      mustExist(file, { touch, key: "variant_of", id: touch.variantOf, byId });
    }
  }
  const circle = findCircle(touches, byId);
  const [first] = circle;
  if (first === undefined) return;
  throw new ConfigError({
    path: file.path,
    line: lineOf(byId.get(first)),
    message: `These touches wait for one another: ${[...circle, first].join(" after ")}.`,
    remedy: "Take one of them out of the `after` of the other.",
  });
}

function mustExist(
  file: Pick<PlanFile, "path">,
  {
    touch,
    key,
    id,
    byId,
  }: {
    readonly touch: PlannedTouch;
    readonly key: "after" | "variant_of";
    readonly id: string;
    readonly byId: ReadonlyMap<string, PlannedTouch>;
  },
): void {
  if (byId.has(id)) return;
  const meant = nearest(id, [...byId.keys()]);
  throw new ConfigError({
    path: file.path,
    line: lineOf(touch),
    message: `\`${key}\` of \`${touch.id}\` names \`${id}\`, and no touch has that id.`,
    remedy:
      meant === undefined
        ? "Write the id of a touch of this campaign."
        : `Did you mean \`${meant}\`?`,
  });
}

/** The ids of one circle, or none. With a stack of its own: a chain may have thousands of links. */
function findCircle(
  touches: readonly PlannedTouch[],
  byId: ReadonlyMap<string, PlannedTouch>,
): readonly string[] {
  const done = new Set<string>();
  for (const { id: root } of touches) {
    const way: { id: string; next: number }[] = [{ id: root, next: 0 }];
    const on = new Set([root]);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const parent = byId.get(last.id)?.after[last.next];
      if (done.has(last.id) || parent === undefined) {
        done.add(last.id);
        on.delete(last.id);
        way.pop();
        continue;
      }
      last.next += 1;
      if (on.has(parent)) {
        const ids = way.map(({ id }) => id);
        return ids.slice(ids.indexOf(parent));
      }
      way.push({ id: parent, next: 0 });
      on.add(parent);
    }
  }
  return [];
}

function lineOf(touch: PlannedTouch | undefined): number {
  if (touch === undefined) return 1;
  return lineAt(touch.place.source, touch.place.span.start);
}
