import type { Draft, Unit } from "@troth/core";

import { findMoment, type Moment, type SendTime } from "../time/moment.ts";
import { endsIn } from "./ends.ts";
import { readableUnits, type Statement } from "./statement.ts";
import { speaksOfOther } from "./subject.ts";
import {
  extendedCue,
  freshCue,
  giftCue,
  isTeaser,
  lastCue,
  notExtended,
  offerWords,
  purchaseCondition,
  setAside,
} from "./words.ts";

/** What a message says about how long its offers last, sentence by sentence. */
export function statementsOf(draft: Pick<Draft, "units">, sent: SendTime): Statement[] {
  return readableUnits(draft).flatMap((unit) => statementsIn(unit, sent));
}

/** A call of two or three words (“It starts now!”) is about what stands beside it. */
const longestCall = 32;

function statementsIn(unit: Unit, sent: SendTime): Statement[] {
  const ends = endsIn(unit, sent);
  const extended = extendedIn(unit, ends, sent);
  return [
    ...(extended === undefined ? ends : []),
    ...(extended === undefined ? [] : [extended]),
    ...claimsIn(unit),
    ...giftsIn(unit),
  ];
}

/** An end beside the word “extended” is the new one: no statement of its own. */
function extendedIn(unit: Unit, ends: readonly Statement[], sent: SendTime): Statement | undefined {
  const found = extendedCue.exec(unit.text);
  if (found === null || isSetAside(unit, found.index) || isElsewhere(unit)) return undefined;
  if (notExtended.test(around(unit.text, found))) return undefined;
  const plain = offerWords.test(unit.text);
  // “We have extended it” is about the offer of the message; “Saturdays are extended” is not.
  if (!plain && !/\b(?:it|this|that|everything)\b/iu.test(unit.text) && !isHeadline(unit)) {
    return undefined;
  }
  const stated = ends.map((one) => one.moment).findLast((one) => one !== undefined);
  const behind = unit.text.slice(found.index + found[0].length);
  const moment = stated ?? newEnd(behind, sent);
  return {
    kind: "extended",
    mark: { unit, start: found.index, end: found.index + found[0].length },
    ...(moment && { moment }),
    plain,
  };
}

/** “extended to 18 October”, “… for a bit: the new end is 18 October”. */
function newEnd(behind: string, sent: SendTime): Moment | undefined {
  const cue = /^[^.!?]{0,40}?(?:\bto\b|\bnew (?:end|deadline|date)(?: date)?(?: is|:)?)/iu.exec(
    behind,
  );
  if (cue === null) return undefined;
  const rest = behind.slice(cue[0].length, cue[0].length + 40);
  const found = findMoment(rest, sent);
  return found !== undefined && found.start < 8 ? found.moment : undefined;
}

function around(text: string, { 0: word, index }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 40), index + word.length + 30);
}

function isHeadline({ zone, block }: Unit): boolean {
  return zone === "subject" || zone === "preheader" || block.role === "heading";
}

function claimsIn(unit: Unit): Statement[] {
  const cues = [
    { kind: "last", cue: lastCue },
    { kind: "fresh", cue: freshCue },
  ] as const;
  return cues.flatMap(({ kind, cue }): Statement[] => {
    const found = cue.exec(unit.text);
    if (found === null || isSetAside(unit, found.index) || isElsewhere(unit)) return [];
    if (kind === "fresh" && isTeaser.test(unit.text)) return [];
    const mark = { unit, start: found.index, end: found.index + found[0].length };
    const plain = offerWords.test(unit.text) || unit.text.length <= longestCall;
    return [{ kind, mark, plain }];
  });
}

/** A gift whose condition stands in the same sentence is said in one breath. */
function giftsIn(unit: Unit): Statement[] {
  const gift = giftCue.exec(unit.text);
  const condition = purchaseCondition.exec(unit.text);
  if (gift !== null && condition === null && !isSetAside(unit, gift.index)) {
    const mark = { unit, start: gift.index, end: gift.index + gift[0].length };
    return [{ kind: "gift", mark, plain: true }];
  }
  if (condition === null) return [];
  const plain = /\b(?:gifts?|free|offer|complimentary)\b|^\s*\*/iu.test(unit.text);
  const mark = { unit, start: condition.index, end: condition.index + condition[0].length };
  return [{ kind: "condition", mark, plain }];
}

function isSetAside({ text }: Unit, at: number): boolean {
  return setAside.test(text.slice(Math.max(0, at - 40), at));
}

function isElsewhere({ text }: Unit): boolean {
  return speaksOfOther(text);
}
