import { askLevel, bodyUnits, type Draft, type Unit } from "@troth/core";

import { deals, reply } from "../acts.ts";
import { actsAskedFor, isSureAsk } from "../asked-for.ts";

/** A thing that the message asks for, where it does so first. */
export interface Ask {
  readonly unit: Unit;
  /** As a reader would name it. */
  readonly name: string;
}

/**
 * The different things that a message surely asks for, in reading order. The same act, or the same
 * target, is one ask; so are two ways to do one thing.
 */
export function distinctAsks(draft: Draft): Ask[] {
  const asks: Ask[] = [];
  const seen = new Set<string>();
  for (const unit of bodyUnits(draft)) {
    const names = namesOf(unit, draft);
    if (names.length === 0) continue;
    const targets = targetsOf(unit);
    const fresh = targets.some((target) => seen.has(target)) ? [] : names;
    for (const name of fresh) if (!seen.has(name)) asks.push({ unit, name });
    for (const key of [...names, ...targets]) seen.add(key);
  }
  const hasDeal = asks.some(({ name }) => dealNames.has(name));
  return hasDeal ? asks.filter(({ name }) => name !== reply.name) : asks;
}

const dealNames: ReadonlySet<string> = new Set(deals.map(({ name }) => name));

/** What a unit asks for, one name for each place. */
function namesOf(unit: Unit, { meta }: Draft): string[] {
  const acts = actsAskedFor(unit);
  if (acts.length > 0) return acts.map(({ name }) => name);
  return isSureAsk(unit) && isInvitingButton(unit, meta.channel) ? ["a look"] : [];
}

/** To look costs little; but a button is meant, and two of them pull two ways. */
function isInvitingButton(unit: Unit, channel: string): boolean {
  return unit.zone === "button" && channel !== "news" && askLevel(unit) >= 1;
}

/** Where the links of a unit lead, without what only counts the clicks. */
function targetsOf({ block, offset, text }: Unit): string[] {
  return block.links
    .filter(({ start, end }) => start < offset + text.length && end > offset)
    .map(({ target }) => target.replace(/[?#].*$/su, "").replace(/\/$/u, ""))
    .filter((target) => target !== "");
}
