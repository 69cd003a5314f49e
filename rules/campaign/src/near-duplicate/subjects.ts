import type { Touch } from "@troth/campaign/rule";
import type { Unit } from "@troth/core";
import { distance } from "fastest-levenshtein";

import { folded } from "./shingles.ts";
import { remembered } from "./twins.ts";

/** Two touches whose subjects differ in a letter or two. */
export interface SameSubject {
  readonly touch: Touch;
  readonly subject: Unit;
  readonly earlier: Touch;
  readonly other: Unit;
}

/** Equal letters, of all letters of the longer one. */
const alike = 0.85;

/** A reader remembers the last few, and the work stays linear. */
const mostCompared = 40;

interface Subject {
  readonly touch: Touch;
  readonly unit: Unit;
  readonly text: string;
}

/** @param touches in the order of sending. */
export function* sameSubjects(
  touches: readonly Touch[],
  mayMeet: (a: Touch, b: Touch) => boolean,
): Iterable<SameSubject> {
  const before: Subject[] = [];
  for (const touch of touches) {
    const unit = touch.draft.units.find(({ zone }) => zone === "subject");
    if (unit === undefined) continue;
    const subject = { touch, unit, text: folded(unit.text) };
    const earlier = before
      .slice(-mostCompared)
      .findLast((one) => isAlike(one, subject) && mayMeet(one.touch, touch));
    before.push(subject);
    if (earlier === undefined) continue;
    yield { touch, subject: unit, earlier: earlier.touch, other: earlier.unit };
  }
}

function isAlike(a: Subject, b: Subject): boolean {
  if (b.touch.day - a.touch.day > remembered) return false;
  // The issues of a series differ in their number alone, and are meant to.
  if (numbersOf(a.text) !== numbersOf(b.text)) return false;
  const longer = Math.max(a.text.length, b.text.length);
  return longer > 0 && 1 - distance(a.text, b.text) / longer > alike;
}

function numbersOf(text: string): string {
  return (text.match(/\d+/gu) ?? []).join(" ");
}
