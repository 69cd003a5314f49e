import type { Evidence } from "../../draft.ts";
import type { Move } from "../../words.ts";
import type { Ballot } from "./votes.ts";

/** Of two equal moves the first wins. */
const preference: readonly Move[] = [
  "ask",
  "urge",
  "proof",
  "purpose",
  "give",
  "story",
  "offer",
  "reader",
  "self",
  "greet",
  "admin",
  "other",
];

/** Chosen so that confidence comes near the share of units that are right. */
const scale = 2.6;

/** The move with most votes; the margin to the next says how sure that is. */
export function decide({ score, hits }: Ballot): {
  move: Move;
  confidence: number;
  because: Evidence[];
} {
  const { move, margin } = leader(score, preference);
  const because = hits
    .filter(({ vote }) => vote === move)
    .map(({ start, end, weight }) => ({ start, end, weight }));
  return { move, confidence: round(1 - Math.exp(-margin / scale)), because };
}

/** The move with the highest score, and how far it stands before the next; of equals the first. */
export function leader(
  score: Readonly<Record<Move, number>>,
  order: readonly Move[],
): { move: Move; margin: number } {
  let move: Move = "other";
  let best = 0;
  let next = 0;
  for (const name of order) {
    if (score[name] > best) {
      next = best;
      best = score[name];
      move = name;
    } else next = Math.max(next, score[name]);
  }
  return { move, margin: best - next };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
