import { isName } from "./cues/shapes.ts";
import { moves, type Channel, type Move, type Zone } from "../../words.ts";
import type { BareUnit } from "../../draft.ts";
import { leader } from "./decide.ts";
import { gated } from "../../pattern/gated.ts";
import { emptyScore, type Ballot } from "./votes.ts";

/** Votes that do not come from the words of a unit. */
type Prior = readonly (readonly [Move, number])[];

const byZone: Readonly<Partial<Record<Zone, Prior>>> = priors({
  footer: { admin: 3 },
  legal: { admin: 4 },
  nav: { admin: 4 },
  header: { admin: 2 },
  greeting: { greet: 3 },
  signature: { greet: 1, admin: 0.5 },
  button: { ask: 2.5 },
  subject: { offer: 0.5 },
  preheader: { offer: 0.5 },
  quoted: { admin: 0.5 },
});

const byChannel: Readonly<Record<Channel, Prior>> = priors({
  cold: { offer: 1, reader: 0.3 },
  welcome: { offer: 0.5, give: 0.4 },
  news: { give: 0.9, offer: 0.8, admin: 0.3 },
  promo: { offer: 1 },
  social: { give: 1.1 },
  land: { offer: 1 },
  service: { admin: 1 },
});

function priors<Key extends string>(
  by: Readonly<Record<Key, Readonly<Partial<Record<Move, number>>>>>,
): Record<Key, Prior> {
  const pairs = Object.entries<object>(by).map(([key, weights]) => [key, Object.entries(weights)]);
  return Object.fromEntries(pairs) as Record<Key, Prior>;
}

/** Adds to each ballot what zone, channel, neighbours and the mood of the message say. */
export function weighContext(
  units: readonly BareUnit[],
  ballots: readonly Ballot[],
  channel: Channel,
): void {
  for (const [at, { score }] of ballots.entries()) {
    const zone = units[at]?.zone ?? "body";
    add(score, byZone[zone], 1);
    add(score, byChannel[channel], 1);
  }
  const mood = moodOf(ballots);
  for (const { score } of ballots) add(score, mood, moodWeight);
  signOff(units, ballots);
  leanOnNeighbours(units, ballots);
  runOn(ballots);
}

const moodWeight = 0.8;

const farewell = gated(
  /^(?:(?:many |with |best |kind |warm |kindest |warmest )*(?:thanks|thank you|regards|wishes|best|cheers|love|sincerely|warmly|onward|yours?(?: \w+)?|gratitude|respectfully|solidarity|in solidarity|xx?|take care|see you[\w ]{0,20})[,.!]?)$/iu,
);

/** After a farewell: a name, then what the person is. */
function signOff(units: readonly BareUnit[], ballots: readonly Ballot[]): void {
  let since = Infinity;
  for (const [at, { text }] of units.entries()) {
    since = farewell.test(text) ? 0 : since + 1;
    const score = ballots[at]?.score;
    if (score === undefined || since === 0 || since > 4 || text.length > 60) continue;
    if (isName(text) && since <= 2) score.greet += since === 1 ? 5 : 1;
    else if (since === 1 && text.split(" ").length <= 5) score.greet += 2.5;
    else score.admin += 2;
  }
}

/** Logistics come in runs: a weak unit after two sure ones is likely more of the same. */
function runOn(ballots: readonly Ballot[]): void {
  let run = 0;
  for (const [at, { score }] of ballots.entries()) {
    const late = at > ballots.length * 0.6;
    if (run > 0 && late) score.admin += Math.min(run, 3) * 0.6;
    const { move, margin } = leader(score, moves);
    if (move === "admin" && margin > 1) run += 1;
    else if (margin > 1) run = 0;
  }
}

function add(score: Record<Move, number>, prior: Prior | undefined, times: number): void {
  if (prior === undefined) return;
  for (const [move, weight] of prior) score[move] += weight * times;
}

const moody: ReadonlySet<Move> = new Set([
  "give",
  "offer",
  "story",
  "purpose",
  "reader",
  "self",
  "urge",
]);

/** What the message mostly does, as shares that sum up to one. */
function moodOf(ballots: readonly Ballot[]): Prior {
  const mood = emptyScore();
  let total = 4;
  for (const { score } of ballots) {
    const { move, margin } = leader(score, moves);
    if (!moody.has(move) || margin < 1) continue;
    mood[move] += 1;
    total += 1;
  }
  return moves.map((move) => [move, mood[move] / total] as const);
}

/** A unit that says little by itself does what those beside it do; a heading, what it heads. */
function leanOnNeighbours(units: readonly BareUnit[], ballots: readonly Ballot[]): void {
  const leaders = ballots.map(({ score }) => leader(score, moves));
  for (const [at, { score }] of ballots.entries()) {
    const before = leaders[at - 1];
    const after = leaders[at + 1];
    const same = (other: number) => units[other]?.block === units[at]?.block;
    if (before !== undefined) score[before.move] += lean(before, same(at - 1));
    if (after !== undefined) score[after.move] += lean(after, same(at + 1));
    if (units[at]?.block.role === "heading" && after !== undefined && after.move !== "ask") {
      score[after.move] += 1;
    }
  }
}

const single: ReadonlySet<Move> = new Set(["ask", "greet", "urge", "other"]);

function lean({ move, margin }: { move: Move; margin: number }, sameBlock: boolean): number {
  if (single.has(move)) return 0;
  return Math.min(1, margin / 3) * (sameBlock ? 1 : 0.6);
}
