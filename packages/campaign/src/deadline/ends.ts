import type { Unit } from "@troth/core";

import type { SendTime } from "../time/moment.ts";
import { forms } from "./forms.ts";
import type { Statement } from "./statement.ts";

/** Every end that a sentence states for an offer, with its date. */
export function endsIn(unit: Unit, sent: SendTime): Statement[] {
  const found: Statement[] = [];
  const text = unit.text.slice(0, longestRead);
  for (const { cue, read, alone } of forms) {
    if (alone === true && found.length > 0) continue;
    for (const match of text.matchAll(cue)) {
      const statement = read({ unit, match, sent });
      if (statement !== undefined && !found.some((one) => overlaps(one, statement))) {
        found.push(statement);
      }
    }
  }
  return found.toSorted((a, b) => a.mark.start - b.mark.start);
}

/** In characters. What is longer is no sentence, and each of its dates would be read. */
const longestRead = 5000;

function overlaps({ mark: a }: Statement, { mark: b }: Statement): boolean {
  return a.start < b.end && b.start < a.end;
}
