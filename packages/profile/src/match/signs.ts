import { isQuoted, type Mark, type Unit, type ValueProof, type ValueSign } from "@troth/core";

import { isOwn } from "../promises.ts";
import { stemOf } from "../words.ts";
import { concretenessOf, type Concreteness } from "./concrete.ts";
import type { Expression } from "./expression.ts";
import { findClose, findExact, findLoose, isDenied, type Match } from "./find.ts";
import type { SoughtProof, SoughtValue } from "./matcher.ts";
import { aspiration, ofOthers, praiseIn, speaks, stance } from "./stance.ts";
import { wordsIn, type UnitWord } from "./unit-words.ts";

/** A unit, read once for all values. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly words: readonly UnitWord[];
  readonly concrete: Concreteness;
  /** It feels and praises. */
  readonly stance: boolean;
  /** It hopes, asks or speaks of others: whatever it says, the sender has not done it. */
  readonly unreal: boolean;
  /** Ids of values that the writer has tagged it with. */
  readonly tags: readonly string[];
}

/** @param own lower-case words of the brand's own names. */
export function readUnit(unit: Unit, own: ReadonlySet<string>, tags: readonly string[]): ReadUnit {
  const text = unit.text.slice(0, longestRead);
  return {
    unit,
    words: wordsIn(unit),
    concrete: concretenessOf(text, own),
    stance: stance.test(text),
    unreal:
      text.endsWith("?") || aspiration.test(text) || (ofOthers.test(text) && !speaks.test(text)),
    tags,
  };
}

/** Characters of a unit that are looked at: a unit may be the whole of a huge file. */
const longestRead = 5000;

/** What a unit is to a value, before its neighbours are looked at. */
export interface Seen {
  readonly unit: Unit;
  /** A live proof stands here. */
  readonly proof?: Place;
  /** A proof that has run out stands here. */
  readonly expired?: Place & { readonly proof: ValueProof };
  /** It says what the value is about, close to an expression. */
  readonly reference?: Place & { readonly solid: boolean };
  /** The value is named or claimed. */
  readonly mention?: Place;
  readonly breaks?: Place;
}

interface Place extends Pick<Mark, "start" | "end"> {
  readonly because: string;
}

/** What a unit is to a value; undefined where it has nothing to do with it. */
export function see(read: ReadUnit, sought: SoughtValue): Seen | undefined {
  const words = withoutLookalikes(read.words, sought);
  const seen: Seen = {
    unit: read.unit,
    ...only("breaks", breakIn(read, sought)),
    ...proofsIn(read, words, sought),
    ...only("reference", referenceIn(read, words, sought)),
    ...only("mention", mentionIn(read, words, sought)),
  };
  return Object.keys(seen).length > 1 ? seen : undefined;
}

/** Words of a lookalike count for nothing. */
function withoutLookalikes(
  words: readonly UnitWord[],
  { lookalikes }: SoughtValue,
): readonly UnitWord[] {
  const matches = lookalikes.flatMap((one) => findClose(one, words) ?? []);
  if (matches.length === 0) return words;
  const taken = new Set(matches.flatMap(({ at }) => at));
  return words.map((word, at) =>
    taken.has(at) ? { ...word, lemmas: [], key: "", kind: "small" } : word,
  );
}

function breakIn({ unit, words }: ReadUnit, { broken }: SoughtValue): Place | undefined {
  if (!isOwn(unit)) return undefined;
  for (const expression of broken) {
    const match = findClose(expression, words);
    if (match === undefined || isDenied(match, words)) continue;
    const place = placeOf(match, words);
    if (!isQuoted({ unit, ...place })) return { ...place, because: `“${expression.text}”` };
  }
  return undefined;
}

function proofsIn(
  read: ReadUnit,
  words: readonly UnitWord[],
  { proofs, topic }: SoughtValue,
): Pick<Seen, "proof" | "expired"> {
  for (const sought of proofs) {
    const match = read.unreal ? undefined : proofMatch(sought, { words, topic, unit: read.unit });
    if (match === undefined || isDenied(match, words)) continue;
    const { proof, live } = sought;
    const place = { ...placeOf(match, words), because: `proof “${proof.claim}”` };
    return live ? { proof: place } : { expired: { ...place, proof } };
  }
  return {};
}

/** Here a figure stands for itself alone: that many, and no others, are proved. */
function proofMatch(
  { phrases }: SoughtProof,
  { words, topic, unit }: Pick<ReadUnit, "words" | "unit"> & Pick<SoughtValue, "topic">,
): Match | undefined {
  for (const { sought, figures } of phrases) {
    if (!figures.every((figure) => holds(unit.text, figure))) continue;
    const match = matchIn(sought, words, topic);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** A figure on its own, not as a part of another. */
function holds(text: string, figure: string): boolean {
  const at = text.indexOf(figure);
  return (
    at !== -1 &&
    !/[\d.,]/u.test(text.charAt(at - 1)) &&
    !/^[.,]?\d/u.test(text.slice(at + figure.length))
  );
}

function referenceIn(
  read: ReadUnit,
  words: readonly UnitWord[],
  { expressions, behaviours, topic }: SoughtValue,
): Seen["reference"] {
  const found = [...expressions, ...behaviours].flatMap((one) => matchIn(one, words, topic) ?? []);
  const matches = found.filter((match) => !isDenied(match, words));
  const solid = matches.find((match) => isSolid(read, match));
  const match = solid ?? matches[0];
  if (match === undefined) return undefined;
  const { text } = match.expression;
  return { ...placeOf(match, words), because: `close to “${text}”`, solid: solid !== undefined };
}

function matchIn(
  expression: Expression,
  words: readonly UnitWord[],
  topic: SoughtValue["topic"],
): Match | undefined {
  return findClose(expression, words) ?? findLoose(expression, words, topic);
}

/** The sentence tells an act, a rule, a figure, a day or a name, and is more than praise. */
function isSolid({ unreal, stance: praises, concrete, words }: ReadUnit, match: Match): boolean {
  if (unreal) return false;
  const { figure, day, name, deed, rule } = concrete;
  if (praises) return deed && (figure || name || day);
  return figure || day || name || deed || rule || isAct(match, words);
}

const actors: ReadonlySet<string> = new Set(
  "we i we'll i'll we've i've you you'll she he they who".split(" "),
);
const beings: ReadonlySet<string> = new Set("is are was were gets get be been".split(" "));

/** What is matched is what somebody does, what is done, or what the reader is told to do. */
function isAct({ expression, at }: Match, words: readonly UnitWord[]): boolean {
  if (expression.negated && expression.wanted.length > 1) return true;
  return at.some((place) => {
    if (words[place]?.kind === "negator") return false;
    if (place === 0 && expression.wanted.length > 2) return true;
    const before = words.slice(Math.max(0, place - 3), place).toReversed();
    const subject = before.find(({ kind, key }) => kind !== "small" || !adverbs.has(key));
    if (subject === undefined) return false;
    return actors.has(subject.key) || (beings.has(subject.key) && isParticiple(words[place]?.key));
  });
}

const adverbs: ReadonlySet<string> = new Set(
  "will can may always only also still even never not just first do then".split(" "),
);

function isParticiple(key = ""): boolean {
  return /(?:ed|en|own|un|ut|ade|ent|old|aid|ept|ound|ought)$/u.test(key);
}

function mentionIn(
  read: ReadUnit,
  words: readonly UnitWord[],
  { name, topic }: SoughtValue,
): Place | undefined {
  const at = name.wanted.length > 1 ? findExact(name, words) : undefined;
  if (at !== undefined) return { ...spanOf(at, words), because: `names “${name.text}”` };
  const text = read.unit.text.slice(0, longestRead);
  if (!read.stance || !speaksForItself.test(text)) return undefined;
  const praise = praiseIn(text);
  const word = words.find(
    ({ key, kind, start }) =>
      kind !== "small" &&
      topic.has(stemOf(key)) &&
      praise.some((place) => Math.abs(place - start) <= nearPraise),
  );
  return word && { start: word.start, end: word.end, because: `claims it with “${word.key}”` };
}

/** Characters between praise and what is praised. */
const nearPraise = 70;

const speaksForItself = /\b(?:we|our|ours|us|i|my)\b/iu;

function placeOf({ at }: Match, words: readonly UnitWord[]): Pick<Mark, "start" | "end"> {
  return spanOf(at, words);
}

function spanOf(at: readonly number[], words: readonly UnitWord[]): Pick<Mark, "start" | "end"> {
  return { start: words[at[0] ?? 0]?.start ?? 0, end: words[at.at(-1) ?? 0]?.end ?? 0 };
}

function only<Key extends keyof Seen>(key: Key, place: Seen[Key]): Pick<Seen, Key> | object {
  return place === undefined ? {} : { [key]: place };
}

/** A place as a sign for reports. */
export function signAt(unit: Unit, place: Place, as: ValueSign["as"]): ValueSign {
  const { start, end, because } = place;
  return { unit, start, end, as, because };
}
