import { moves, type Annotation, type MoveAnnotator, type Zone } from "@troth/core";

import type { GoldDraft } from "../corpus/gold-draft.ts";
import { mostFrequent } from "./score/classes.ts";

/**
 * Says of every unit the most frequent move. It knows the labels that it is judged by: a bar that
 * is a little too high, never too low.
 */
export function alwaysTheSame(drafts: readonly GoldDraft[]): MoveAnnotator {
  const annotation = commonest(drafts.flatMap(({ gold }) => gold.map(({ move }) => move)));
  return (units) => units.map(() => annotation);
}

/** Says the most frequent move of the zone that a unit stands in; knows the labels likewise. */
export function byZone(drafts: readonly GoldDraft[]): MoveAnnotator {
  const inZone = new Map<Zone, Annotation["move"][]>();
  for (const { units, gold } of drafts) {
    for (const [at, { zone }] of units.entries()) {
      const given = inZone.get(zone) ?? [];
      inZone.set(zone, given);
      given.push(...gold.slice(at, at + 1).map(({ move }) => move));
    }
  }
  const ofZone = new Map([...inZone].map(([zone, found]) => [zone, commonest(found)]));
  const otherwise = alwaysTheSame(drafts);
  return (units, context) =>
    units.map(
      (unit) => ofZone.get(unit.zone) ?? otherwise([unit], context)[0] ?? commonest(["other"]),
    );
}

/** As sure as it is often right. */
function commonest(given: readonly Annotation["move"][]): Annotation {
  const move = mostFrequent(moves, given) ?? "other";
  const share = given.filter((one) => one === move).length / Math.max(1, given.length);
  return { move, confidence: share, attributes: [], because: [] };
}
