import { wordsOf, type PhraseHit, type Word } from "@troth/core";

import { hasInnerCapital } from "../own-words.ts";
import type { Buzzword, Neighbours } from "./lexicon.ts";

/** Whether the entry is met in its empty sense, as far as the words around it tell. */
export function isMeant(entry: Buzzword, hit: PhraseHit): boolean {
  if (entry.small === true && hasInnerCapital(hit)) return false;
  const around = new Surroundings(hit);
  if (entry.literal && around.have(entry.literal)) return false;
  if (entry.only && !around.have(entry.only)) return false;
  return entry.verbOnly !== true || around.readAsVerb();
}

/** Whether the words around show a literal or technical sense. */
export function isBlocked({ literal }: Buzzword, hit: PhraseHit): boolean {
  return literal !== undefined && new Surroundings(hit).have(literal);
}

/** How many words after one count as `soon`. */
const reach = 5;

/** How many characters on each side count as `near`: a sentence, and a bound for what has no end. */
const view = 300;

class Surroundings {
  readonly #hit: PhraseHit;
  readonly #lead: string;
  readonly #before: readonly Word[];
  readonly #after: readonly Word[];

  constructor(hit: PhraseHit) {
    const { text } = hit.unit;
    this.#hit = hit;
    this.#lead = text.slice(Math.max(0, hit.start - view), hit.start);
    this.#before = wordsOf(this.#lead);
    this.#after = wordsOf(text.slice(hit.end, hit.end + view));
  }

  /** Whether any of the neighbours is there. */
  have({ before, after, soon, near }: Neighbours): boolean {
    return (
      hasAny(this.#before.slice(-1), before) ||
      hasAny(this.#after.slice(0, 1), after) ||
      hasAny(this.#after.slice(0, reach), soon) ||
      hasAny(this.#before, near) ||
      hasAny(this.#after, near)
    );
  }

  /** "-ed" and "-ing" always; else at the start, or behind a word that a verb follows. */
  readAsVerb(): boolean {
    const next = this.#after[0]?.key;
    if (/(?:ed|ing)$/u.test(this.#hit.form)) return next !== "of";
    if (next === undefined || notObjects.has(next)) return false;
    const last = this.#before.at(-1);
    if (last === undefined || /[,;:.–—]\s*$/u.test(this.#lead.slice(last.end))) return true;
    return leadsVerb.has(last.key);
  }
}

const leadsVerb: ReadonlySet<string> = new Set(
  (
    "to can could will would shall should may might must do don't not never always and or we you they " +
    "i who that which let us it help helps we'll you'll they'll easily fully better also teams"
  ).split(" "),
);

const notObjects: ReadonlySet<string> = new Set(
  "is are was were of in on over for and or than from at as has had".split(" "),
);

const known = new Map<string, ReadonlySet<string>>();

function hasAny(words: readonly Word[], list: string | undefined): boolean {
  if (list === undefined) return false;
  const wanted = known.get(list) ?? new Set(list.split(" "));
  known.set(list, wanted);
  return words.some(({ key }) => wanted.has(key) || wanted.has(singularOf(key)));
}

function singularOf(key: string): string {
  return key.endsWith("ies") ? `${key.slice(0, -3)}y` : key.replace(/s$/u, "");
}
