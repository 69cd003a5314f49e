import type { Unit } from "@troth/core";

import {
  dayBefore,
  endOfSendDay,
  findMoment,
  momentIn,
  type Moment,
  type SendTime,
} from "../time/moment.ts";
import type { Statement } from "./statement.ts";
import { offerSubject, offerWords, otherMatter, setAside } from "./words.ts";

/** Every end that a sentence states for an offer, with its date. */
export function endsIn(unit: Unit, sent: SendTime): Statement[] {
  const found: Statement[] = [];
  for (const { cue, read } of forms) {
    for (const match of unit.text.matchAll(cue)) {
      const statement = read({ unit, match, sent });
      if (statement !== undefined && !found.some((one) => overlaps(one, statement))) {
        found.push(statement);
      }
    }
  }
  return found.toSorted((a, b) => a.mark.start - b.mark.start);
}

interface Hit {
  readonly unit: Unit;
  readonly match: RegExpExecArray;
  readonly sent: SendTime;
}

interface Form {
  /** With the flag `g`. */
  readonly cue: RegExp;
  readonly read: (hit: Hit) => Statement | undefined;
}

/** In characters: from a cue to its date, the date included. */
const reach = 48;

/** In the order of how plainly they speak: of two that overlap, the first counts. */
const forms: readonly Form[] = [
  {
    cue: /\b(?:prices?|rates?|it|they|everything|fees?) (?:all )?(?:go(?:es)?|rises?|increases?|returns?|jumps?|revert)(?: back)?(?: up| to (?:normal|full price))?(?: again)? (?:on|from|at)\b/giu,
    read: (hit) => dated(hit, { ends: dayBefore }),
  },
  {
    cue: /\b(?:from|after)\b(?=[^.!?]{4,60}\b(?:full|normal|usual|regular|old|higher) prices?\b)/giu,
    read: (hit) => dated(hit, { ends: /^a/iu.test(hit.match[0]) ? (moment) => moment : dayBefore }),
  },
  {
    cue: /\b(?:ends?|ending|expires?|expiring|closes?|closing|finish(?:es)?|stops?|wraps up|disappears?|goes away|is over|comes down|runs? (?:out|until|till?|through|to)|lasts? (?:until|till?|through))\b/giu,
    read: (hit) => (isSubjectOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: /\b(?:ends?|closes?|expires?|finishes|stops) (?:on )?(?:that|the same) (?:day|evening|night)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? namedBefore(hit) : undefined),
  },
  {
    cue: /\bwe (?:will |['’]ll )?(?:close|end|stop|finish|take down|wrap up) [^.!?:]{1,40}? (?:on|at|this)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: /\b(?:deadline|(?:last|final) day|closing date)\b(?: (?:for|to|of|on|in) [^.!?:]{1,60}?(?: is\b| falls on\b|:)|(?: is\b| falls on\b|:| –|,)?)/giu,
    read: (hit) => (speaksOfOffer(hit) ? (dated(hit) ?? datedBefore(hit)) : undefined),
  },
  {
    cue: /\b(?:until|till?|through|thru|no later than|up to and including)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: /\b(?:order|use|claim|redeem|book|buy|shop|enter|get|grab|save|join|upgrade|subscribe|treat|enjoy|take|snap up|yours|off|code|checkout)\b[^.!?]{0,40}?\b(?:by|before)\b/giu,
    read: (hit) => (speaksOfOffer(hit) ? dated(hit) : undefined),
  },
  {
    cue: /\b(?:today only|only today|just (?:for )?today|one day only|tonight only|for today only)\b/giu,
    read: (hit) => (isAbout(hit) ? stated(hit, endOfSendDay(hit.sent)) : undefined),
  },
  {
    cue: /\b(?:(?:last|final) day|(?:last|final|only a few|just) (?:few )?hours(?: left| remain(?:ing)?| to go)?|last few hours)\b/giu,
    read: (hit) =>
      isAbout(hit) && !namesOtherDay(hit) ? stated(hit, endOfSendDay(hit.sent)) : undefined,
  },
  {
    cue: /\b(\d{1,2}|one|two|three|four|five|six|seven) (hours?|days?) (?:left|to go|remain(?:ing)?|only)\b/giu,
    read: countdown,
  },
];

/** The cue with the date behind it. */
function dated(
  hit: Hit,
  { ends = (moment) => moment }: { ends?: (moment: Moment, sent: SendTime) => Moment } = {},
): Statement | undefined {
  const { unit, match, sent } = hit;
  const from = match.index + match[0].length;
  const found = findMoment(unit.text.slice(from, from + reach), sent);
  if (found === undefined || !filler.test(unit.text.slice(from, from + found.start))) {
    return undefined;
  }
  const { start } = startOf(hit);
  return {
    kind: "end",
    mark: { unit, start, end: from + found.end },
    moment: ends(found.moment, sent),
    plain: offerWords.test(unit.text),
  };
}

/** What may stand between a cue and its date. */
const filler =
  /^[\s,:;–—-]*(?:(?:on|at|is|this|the|end of|close of|of|by|play|day|sharp)\s+){0,3}$/iu;

/** “Sunday is the last day”. */
function datedBefore(hit: Hit): Statement | undefined {
  const { unit, match, sent } = hit;
  const from = Math.max(0, match.index - reach);
  const before = unit.text.slice(from, match.index);
  const found = findMoment(before, sent);
  if (
    found === undefined ||
    !/^,? (?:is|marks|['’]s) (?:the|your|our)(?: very)? $/iu.test(before.slice(found.end))
  ) {
    return undefined;
  }
  const mark = { unit, start: from + found.start, end: match.index + match[0].length };
  return { kind: "end", mark, moment: found.moment, plain: offerWords.test(unit.text) };
}

/** “Friday is the last day” of whatever it is: not the day of sending. */
function namesOtherDay({ unit, sent }: Hit): boolean {
  const found = findMoment(unit.text.slice(0, 200), sent);
  return found !== undefined && found.moment.day !== sent.day;
}

/** “18 October … closes that evening”. */
function namedBefore(hit: Hit): Statement | undefined {
  const { unit, match, sent } = hit;
  const found = findMoment(unit.text.slice(0, match.index), sent);
  return found === undefined ? undefined : stated(hit, found.moment);
}

function stated({ unit, match }: Hit, moment: Moment): Statement {
  const mark = { unit, start: match.index, end: match.index + match[0].length };
  return { kind: "end", mark, moment, plain: offerWords.test(unit.text) };
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

function countdown(hit: Hit): Statement | undefined {
  const [, count = "", unit = ""] = hit.match;
  const number = numbers[count.toLowerCase()] ?? Number(count);
  if (!isAbout(hit)) return undefined;
  const scale = /^h/iu.test(unit) ? "hours" : "days";
  return stated(hit, momentIn(number, scale, hit.sent));
}

/** The word before the verb, so that a quotation says what ends. */
function startOf({ unit, match }: Hit): { start: number } {
  const before = unit.text.slice(0, match.index);
  const subject = /(?:\b(?:sale|offer|deal|code|it|this)\s+)$/iu.exec(before);
  return { start: subject?.index ?? match.index };
}

/** What ends is the offer: it is named before the verb, or the verb begins its clause. */
function isSubjectOffer({ unit, match }: Hit): boolean {
  const clause = clauseBefore(unit.text, match.index);
  if (setAside.test(clause) || otherMatter.test(clause)) return false;
  if (clause.trim() === "" || /[,:;–—(]\s*$/u.test(unit.text.slice(0, match.index))) return true;
  return offerSubject.test(clause) || isCode(unit.text, clause);
}

/** “BOLT15 ends tonight”; where all is in capitals, no word stands out. */
function isCode(text: string, clause: string): boolean {
  return /\b\p{Lu}[\p{Lu}\d]{3,}\s*$/u.test(clause) && /\p{Ll}{2}/u.test(text);
}

/** The sentence is about an offer, and not about the post or opening hours. */
function speaksOfOffer(hit: Hit): boolean {
  const { unit, match } = hit;
  if (setAside.test(clauseBefore(unit.text, match.index))) return false;
  return offerWords.test(unit.text) && !isOtherMatter(hit);
}

/** A cue without a date of its own: it may stand alone, else the sentence must speak of an offer. */
function isAbout(hit: Hit): boolean {
  const { unit, match } = hit;
  if (setAside.test(clauseBefore(unit.text, match.index))) return false;
  if (isOtherMatter(hit)) return false;
  const rest = unit.text.length - match[0].length;
  return offerWords.test(unit.text) || unit.zone === "subject" || rest < 24;
}

/** Around the cue, the words are about the post, opening hours or an event; “free delivery” is an offer. */
function isOtherMatter({ unit, match }: Hit): boolean {
  const near =
    clauseBefore(unit.text, match.index) + unit.text.slice(match.index, match.index + 80);
  return otherMatter.test(near.replaceAll(/\bfree (?:delivery|shipping|postage|returns)\b/giu, ""));
}

function clauseBefore(text: string, at: number): string {
  return /[^.!?:;–—(]*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? "";
}

function overlaps({ mark: a }: Statement, { mark: b }: Statement): boolean {
  return a.start < b.end && b.start < a.end;
}
