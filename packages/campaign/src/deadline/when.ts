import type { Unit } from "@troth/core";

import {
  dayBefore,
  endOfSendDay,
  findMoment,
  momentIn,
  type FoundMoment,
  type Moment,
  type SendTime,
} from "../time/moment.ts";
import { daysBetween } from "../time/day.ts";
import type { Statement } from "./statement.ts";
import { offerWords } from "./words.ts";

/** A cue of an end, in a sentence of a message that goes out at some time. */
export interface Hit {
  readonly unit: Unit;
  readonly match: RegExpExecArray;
  readonly sent: SendTime;
}

/** What a date beside a cue says about the last moment of an offer. */
type Ends = (found: FoundMoment, hit: Hit) => Moment;

const atIt: Ends = ({ moment }) => moment;

/** What costs more from a day on ends on the day before; with a clock, or tonight, at that moment. */
export const beforeIt: Ends = ({ moment }, { sent }) => {
  const isSoon = moment.relative && moment.day === sent.day;
  return moment.minutes !== undefined || isSoon ? moment : dayBefore(moment, sent);
};

/** “before Friday” is Thursday to some and Friday to others. */
export const aroundIt: Ends = ({ moment }) =>
  moment.minutes === undefined && !moment.relative ? { ...moment, loose: true } : moment;

/** In characters: from a cue to its date, the date included. */
const reach = 56;

/** The cue with the date behind it. */
export function dated(hit: Hit, ends: Ends = atIt): Statement | undefined {
  const { unit, match, sent } = hit;
  const from = match.index + match[0].length;
  const found = findMoment(unit.text.slice(from, from + reach), sent);
  if (found === undefined || !filler.test(unit.text.slice(from, from + found.start))) {
    return undefined;
  }
  const { start } = startOf(hit);
  return statement(unit, { start, end: from + found.end }, ends(found, hit));
}

/** What may stand between a cue and its date. */
const filler =
  /^[\s,:;–—(*-]{0,8}(?:(?:(?:for|to) (?:good|all|everyone|everybody|orders|new orders|new members)|officially|online|in (?:the )?(?:shop|stores?)|on|at|is|it['’]s|this|next|coming|the|end of|close|of|by|play|business|eod|cob|day|sharp|in|just|exactly|precisely|promptly|around|about|stroke|late|early|come|from|starting|soon|when|the clock strikes|we (?:lock up|close|shut|go home))[\s,:–—-]{1,6}){0,4}$/iu;

/** “On Sunday the code expires”, “Sunday is the last day”: the date, few words, the cue. */
export function datedBefore(hit: Hit, between: RegExp, ends: Ends = atIt): Statement | undefined {
  const { unit, match, sent } = hit;
  const clause = clauseStart(unit.text, match.index);
  const before = unit.text.slice(clause, match.index);
  const found = findMoment(before, sent);
  if (found === undefined || !opening.test(before.slice(0, found.start))) return undefined;
  if (!between.test(before.slice(found.end))) return undefined;
  const span = { start: clause + found.start, end: match.index + match[0].length };
  return statement(unit, span, ends(found, hit));
}

/** What may stand before a date that begins its clause. */
const opening =
  /^\s*(?:(?:and|but|so|then|on|at|by|come|from|as of|starting|because|as|that|which|this|the)\s+){0,3}$/iu;

/** “10 to 14 October”: the second of the two. */
export function ranged({ unit, match, sent }: Hit): Statement | undefined {
  const from = match.index + match[0].length;
  const found = findMoment(unit.text.slice(from, from + reach), sent);
  if (found?.isRange !== true || !filler.test(unit.text.slice(from, from + found.start))) {
    return undefined;
  }
  return statement(unit, { start: from + found.start, end: from + found.end }, found.moment);
}

/** In days: whoever writes of an end mostly writes of one so near. */
const farthest = 60;

/** The one day that a sentence names, ahead of its sending; read as about that day. */
export function theOneDayAhead({ unit, sent }: Hit): Statement | undefined {
  const [found, ...more] = momentsIn(unit.text, sent).filter(({ moment }) => !moment.relative);
  if (found === undefined || more.length > 0) return undefined;
  // “On a wet Tuesday” is any.
  if (!/\d/u.test(unit.text.slice(found.start, found.end))) return undefined;
  const away = daysBetween(sent.day, found.moment.day);
  if (away < 0 || away > farthest) return undefined;
  return statement(unit, found, { ...found.moment, loose: true });
}

/** In characters. */
const longestRead = 240;

/** Few, one behind the other. */
function momentsIn(text: string, sent: SendTime): FoundMoment[] {
  const found: FoundMoment[] = [];
  let from = 0;
  while (found.length < 3) {
    const next = findMoment(text.slice(from, longestRead), sent);
    if (next === undefined) break;
    found.push({ ...next, start: from + next.start, end: from + next.end });
    from += next.end;
  }
  return found;
}

/** “18 October … closes that evening”. */
export function namedBefore(hit: Hit): Statement | undefined {
  const { unit, match, sent } = hit;
  const found = findMoment(unit.text.slice(0, match.index), sent);
  return found === undefined ? undefined : atCue(hit, found.moment);
}

/** The day of sending. */
export function today(hit: Hit): Statement {
  return atCue(hit, endOfSendDay(hit.sent));
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
};

/** “three days left”: the first group of the cue is how many, the second of what. */
export function countdown(hit: Hit): Statement | undefined {
  const [, count = "", scale = ""] = hit.match;
  const number = numbers[count.toLowerCase()] ?? Number(count);
  return atCue(hit, momentIn(number, /^h/iu.test(scale) ? "hours" : "days", hit.sent));
}

/** “Friday is the last day” of whatever it is: not the day of sending. */
export function namesOtherDay({ unit, sent }: Hit): boolean {
  const found = findMoment(unit.text.slice(0, 200), sent);
  return found !== undefined && found.moment.day !== sent.day;
}

/** The words before a place that belong to its clause. */
export function clauseBefore(text: string, at: number): string {
  return text.slice(clauseStart(text, at), at);
}

/** In characters. */
const longestClause = 80;

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - longestClause);
  const clause = /[^.!?:;–—(|•·]*$/u.exec(text.slice(from, at))?.[0] ?? "";
  return at - clause.length;
}

function atCue({ unit, match }: Hit, moment: Moment): Statement {
  return statement(unit, { start: match.index, end: match.index + match[0].length }, moment);
}

function statement(
  unit: Unit,
  { start, end }: { readonly start: number; readonly end: number },
  moment: Moment,
): Statement {
  return { kind: "end", mark: { unit, start, end }, moment, plain: offerWords.test(unit.text) };
}

/** The word before the verb, so that a quotation says what ends. */
function startOf({ unit, match }: Hit): { start: number } {
  const before = unit.text.slice(0, match.index);
  const subject = /(?:\b(?:sale|offer|deal|code|it|this)\s+)$/iu.exec(before);
  return { start: subject?.index ?? match.index };
}
