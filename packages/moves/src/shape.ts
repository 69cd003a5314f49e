import { moves } from "@troth/core";

import type { DraftFeatures } from "./draft-features.ts";
import { hashesAfter, hashOf } from "./hash.ts";
import type { Pairs } from "./pairs.ts";
import { kindOfSign, readSigns, signNames } from "./signs.ts";
import { wordGroups } from "./words.ts";

/**
 * What can be said of a unit beside its words: length, place, signs, cues, neighbours. Adds the hash
 * of each fact's name with its value to `shape`; what is 0 is left out.
 */
export function addShape(shape: Pairs, draft: DraftFeatures, at: number): void {
  addLengths(shape, draft, at);
  addPlace(shape, draft, at);
  addSigns(shape, draft, at);
  addCues(shape, draft, at);
  for (const neighbour of neighbours) addNeighbour(shape, draft, { at, neighbour });
  addScores(shape, names.shares, { scores: draft.shares, from: 0, full: 1 });
}

const lengths = [0, 1, 2, 3, 5, 8, 12, 20, 30];
const sizes = [1, 3, 8, 20, 50];

/** How many of the word groups are masks of addresses. */
const masks = 2;

/** As large as most scores get. */
const full = 6;

const names = {
  lengths: lengths.map((least) => hashOf(`words>${least}`)),
  sizes: sizes.map((least) => hashOf(`units>${least}`)),
  fifth: [0, 1, 2, 3, 4].map((place) => hashOf(`fifth:${place}`)),
  fromStart: [0, 1, 2, 3, 4].map((place) => hashOf(`from start:${place}`)),
  fromEnd: [0, 1, 2, 3, 4].map((place) => hashOf(`from end:${place}`)),
  zone: hashesAfter("zone:"),
  role: hashesAfter("role:"),
  channel: hashesAfter("channel:"),
  begins: hashOf("begins"),
  ends: hashOf("ends"),
  alone: hashOf("alone"),
  capitals: hashOf("capitals"),
  title: hashOf("title"),
  signs: signNames.map(hashOf),
  asks: hashOf("asks"),
  exclaims: hashOf("exclaims"),
  masks: wordGroups.slice(0, masks).map(([name]) => hashOf(name)),
  groups: wordGroups.slice(masks).map(([name]) => hashOf(name)),
  last: hashesAfter("last:"),
  first: hashesAfter("first:"),
  cue: hashesAfter("cue:"),
  asksFor: hashesAfter("asks for:"),
  ownScores: moves.map((move) => hashOf(`alone:${move}`)),
  scores: moves.map((move) => hashOf(`score:${move}`)),
  shares: moves.map((move) => hashOf(`draft:${move}`)),
};

/** What the score of a unit's own cue words for a move is called, by move. */
export const ownScoreNames: readonly number[] = names.ownScores;

function addLengths(shape: Pairs, { words }: DraftFeatures, at: number): void {
  const count = words[at]?.hashes.length ?? 0;
  addSteps(shape, { names: names.lengths, steps: lengths }, count);
}

function addIf(shape: Pairs, hash: number, is: boolean): void {
  if (is) shape.add(hash, 1);
}

/** One name for each step that is passed. */
function addSteps(
  shape: Pairs,
  { names: hashes, steps }: { names: readonly number[]; steps: readonly number[] },
  count: number,
): void {
  for (let step = 0; step < steps.length && count > (steps[step] as number); step += 1) {
    shape.add(hashes[step] as number, 1);
  }
}

function addPlace(shape: Pairs, { units, context }: DraftFeatures, at: number): void {
  const { length } = units;
  const unit = units[at];
  if (unit === undefined) return;
  const fifth = Math.min(4, Math.floor((5 * at) / Math.max(1, length - 1)));
  const begins = units[at - 1]?.block !== unit.block;
  const ends = units[at + 1]?.block !== unit.block;
  shape.add(names.fifth[fifth] as number, 1);
  shape.add(names.fromStart[Math.min(at, 4)] as number, 1);
  shape.add(names.fromEnd[Math.min(length - 1 - at, 4)] as number, 1);
  addSteps(shape, { names: names.sizes, steps: sizes }, length);
  shape.add(names.zone(unit.zone), 1);
  shape.add(names.role(unit.block.role), 1);
  shape.add(names.channel(context.channel), 1);
  addIf(shape, names.begins, begins);
  addIf(shape, names.ends, ends);
  addIf(shape, names.alone, begins && ends);
}

function addSigns(shape: Pairs, { units, words: allWords }: DraftFeatures, at: number): void {
  const text = units[at]?.text ?? "";
  const { letters, capitals, words, titled, found } = readSigns(text);
  const end = text.trimEnd();
  addIf(shape, names.capitals, capitals > 0.6 * letters && letters > 0);
  addIf(shape, names.title, titled > 0.6 * words);
  addBits(shape, names.signs, found);
  addIf(shape, names.asks, asks(end));
  addIf(shape, names.exclaims, end.endsWith("!"));
  // Links and addresses come before the ends of the text, the other groups behind.
  const groups = allWords[at]?.groups ?? 0;
  addBits(shape, names.masks, groups);
  shape.add(names.last(kindOfSign(end.at(-1) ?? "")), 1);
  shape.add(names.first(kindOfSign(text.trimStart().at(0) ?? "")), 1);
  addBits(shape, names.groups, groups >> masks);
}

function addBits(shape: Pairs, hashes: readonly number[], bits: number): void {
  for (let bit = 0; bit < hashes.length; bit += 1) {
    addIf(shape, hashes[bit] as number, (bits & (1 << bit)) !== 0);
  }
}

/** Whether a text without blanks at its end asks; a quotation mark or bracket may close it. */
function asks(end: string): boolean {
  return end.endsWith("?") || (closing.has(end.at(-1) ?? "") && end.at(-2) === "?");
}

const closing: ReadonlySet<string> = new Set("\"”')]");

function addCues(shape: Pairs, { votes, scores }: DraftFeatures, at: number): void {
  const vote = votes[at];
  if (vote === undefined) return;
  const found = new Map<string, number>();
  for (const { vote: name, weight } of vote.hits) {
    found.set(name, (found.get(name) ?? 0) + Math.min(weight, full) / full);
  }
  for (const [name, value] of found) shape.add(names.cue(name), value);
  addScores(shape, names.ownScores, { scores: vote.alone, from: 0, full });
  addScores(shape, names.scores, { scores, from: at * moves.length, full });
  shape.add(names.asksFor(String(vote.asks?.level ?? "nothing")), 1);
}

/** Numbers by move, from a place on, as shares of a full one. */
interface ByMove {
  readonly scores: ArrayLike<number>;
  readonly from: number;
  readonly full: number;
}

function addScores(
  shape: Pairs,
  hashes: readonly number[],
  { scores, from, full: whole }: ByMove,
): void {
  for (let move = 0; move < hashes.length; move += 1) {
    const score = scores[from + move] as number;
    if (score !== 0) shape.add(hashes[move] as number, score / whole);
  }
}

const neighbours = [-2, -1, 1, 2].map((by) => ({
  by,
  none: hashOf(`${by}:none`),
  moves: moves.map((move) => hashOf(`${by}:move:${move}`)),
  zone: hashesAfter(`${by}:zone:`),
  asks: hashOf(`${by}:asks`),
  scores: moves.map((move) => hashOf(`${by}:score:${move}`)),
}));

interface NeighbourOf {
  readonly at: number;
  readonly neighbour: (typeof neighbours)[number];
}

function addNeighbour(shape: Pairs, draft: DraftFeatures, { at, neighbour }: NeighbourOf): void {
  const other = at + neighbour.by;
  const unit = draft.units[other];
  if (unit === undefined) {
    shape.add(neighbour.none, 1);
    return;
  }
  shape.add(neighbour.moves[draft.leaders[other] ?? 0] as number, 1);
  shape.add(neighbour.zone(unit.zone), 1);
  addIf(shape, neighbour.asks, unit.text.trimEnd().endsWith("?"));
  const from = other * moves.length;
  addScores(shape, neighbour.scores, { scores: draft.scores, from, full: 8 });
}
