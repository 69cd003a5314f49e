import { moves, type Move } from "../../words.ts";
import type { CueHit } from "./cues/cue.ts";
import { cues } from "./cues/index.ts";
import { askVerbs, type Ask } from "./cues/verbs.ts";
import { shapeHits } from "./cues/shapes.ts";
import { readGrammar, type Grammar } from "./grammar.ts";
import type { BareUnit } from "../../draft.ts";

/** How much speaks for each move of a unit, and why. */
export interface Ballot {
  /** What its first request asks for, where a verb says so. */
  readonly asks: Ask | undefined;
  /** How many of its words are words of an election. */
  readonly campaigning: number;
  readonly hits: readonly CueHit[];
  /** By move; context adds to it. */
  readonly score: Record<Move, number>;
}

const moveNames: ReadonlySet<string> = new Set(moves);
const most = 10;

/** Counts what the words, the grammar and the zone of one unit say by themselves. */
export function voteOn(unit: BareUnit): Ballot {
  const grammar = readGrammar(unit.text);
  const hits = [
    ...cues.find({ text: unit.text, words: grammar.words, starts: grammar.starts }),
    ...imperativeHits(grammar),
    ...shapeHits(unit, grammar),
  ];
  const score = emptyScore();
  for (const { vote, weight } of hits) {
    if (!moveNames.has(vote)) continue;
    const move = vote as Move;
    score[move] = Math.min(most, score[move] + weight);
  }
  obeyPrecedence(hits, score);
  if (isNegated(grammar)) score.ask = Math.min(score.ask, 2);
  // Not the words themselves: of a long message they would fill the memory.
  const asks = grammar.imperatives.find(({ ask }) => ask !== undefined)?.ask;
  return { asks, campaigning: countCampaigning(grammar), hits, score };
}

const campaignWords: ReadonlySet<string> = new Set(
  "election campaign democrats republicans senate gop voters ballot republican democrat".split(" "),
);

function countCampaigning({ words }: Grammar): number {
  let count = 0;
  for (const { key } of words) if (campaignWords.has(key)) count += 1;
  return count;
}

/**
 * A way out of the mailing is logistics and a reward on condition an offer, even when they ask;
 * any other plain request is an ask.
 */
function obeyPrecedence(hits: readonly CueHit[], score: Record<Move, number>): void {
  if (hits.length === 0) return;
  const weightiest = (move: Move) =>
    hits.reduce((top, { vote, weight }) => (vote === move ? Math.max(top, weight) : top), 0);
  if (weightiest("admin") >= wayOut) {
    score.ask = Math.min(score.ask, 5);
    return;
  }
  if (weightiest("offer") >= request) {
    score.ask = Math.min(score.ask, score.offer - clear);
    return;
  }
  if (weightiest("ask") < request) return;
  for (const move of yielding) score[move] = Math.min(score[move], score.ask - clear);
}

/** How far a plain request stands before the rest. */
const clear = 2.5;
const wayOut = 9;
const request = 6;
const yielding: readonly Move[] = [
  "offer",
  "give",
  "reader",
  "story",
  "purpose",
  "self",
  "proof",
  "urge",
];

export function emptyScore(): Record<Move, number> {
  // Written out: a copy of an object of whole numbers becomes slow once it holds others.
  return {
    greet: 0,
    reader: 0,
    purpose: 0,
    story: 0,
    give: 0,
    offer: 0,
    proof: 0,
    ask: 0,
    urge: 0,
    self: 0,
    admin: 0,
    other: 0,
  };
}

function imperativeHits({ words, imperatives }: Grammar): CueHit[] {
  return imperatives.slice(0, 3).map(({ ask, at, verb }, nth) => {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    const weight = ask === undefined || ask.weak ? 2 : askVerbs.get(verb)?.weak ? 4.5 : 6;
    const vote = ask === undefined ? "give" : "ask";
    return { vote, weight: nth === 0 ? weight : weight / 3, start, end };
  });
}

/** "Don't wait": says what not to do. */
function isNegated({ words, imperatives }: Grammar): boolean {
  const first = words[0]?.key;
  return (
    imperatives.length === 0 &&
    (first === "do" || first === "never") &&
    (first === "never" || words[1]?.key === "not")
  );
}
