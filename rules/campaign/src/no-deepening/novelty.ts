import { shownIn, type Touch } from "@troth/campaign/rule";
import type { Unit } from "@troth/core";

/** Words that carry little of what a sentence tells. */
const common: ReadonlySet<string> = new Set(
  "about after again also always because been before being between both could does done each even every first from have here into just know like made make makes many more most much need never only other over people really same should since some still such take than that their them then there these they thing things this those through today under until very want well were what when where which while will with without would year years your yours ours ourselves".split(
    " ",
  ),
);

/** Of what a sentence tells, so much must be new for the sentence to be. */
const newShare = 0.4;

/** What has been told along a path: values, numbers, names and the words that carry meaning. */
export class Told {
  readonly #keys = new Set<string>();
  /** Ids of the values that the brand declares and that were shown. */
  readonly #values = new Set<string>();

  /** How much of a touch tells something new: sentences, and values shown; remembers it all. */
  add(touch: Touch): number {
    const units = tellingUnits(touch);
    const values = shownIn(touch).map(({ value }) => value.id);
    const fresh =
      units.filter((unit) => this.#isNew(unit)).length +
      values.filter((id) => !this.#values.has(id)).length;
    for (const key of units.flatMap(keysOf)) this.#keys.add(key);
    for (const id of values) this.#values.add(id);
    return fresh;
  }

  #isNew(unit: Unit): boolean {
    const keys = keysOf(unit);
    const unknown = keys.filter((key) => !this.#keys.has(key)).length;
    return keys.length > 0 && unknown / keys.length >= newShare;
  }
}

/** Why the sender exists, what backs it, and whom it tells of. */
export function tellingUnits({ purposes, proofs, stories }: Touch): Unit[] {
  return [...purposes, ...proofs, ...stories];
}

const words = /[\p{L}\p{N}][\p{L}\p{N}’'.,]*/gu;

function keysOf({ text }: Unit): string[] {
  const found = Array.from(text.matchAll(words), ([word]) =>
    word.toLowerCase().replace(/['’.,]+s?$/u, ""),
  );
  return [
    ...new Set(found.filter((word) => /\d/u.test(word) || (word.length > 3 && !common.has(word)))),
  ];
}
