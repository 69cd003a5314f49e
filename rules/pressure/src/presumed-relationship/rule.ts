import {
  defineRule,
  isQuoted,
  wordsAt,
  type Draft,
  type Mark,
  type Unit,
  type Zone,
} from "@troth/core";

import { atAnEvent, cues, placed, type Presumption } from "./cues.ts";

export default defineRule({
  id: "pressure/presumed-relationship",
  meta: {
    summary: "Write to a stranger as to a stranger",
    why: "A reader who is greeted as a friend by somebody they never met asks what else is not so.",
    evidence: {
      grade: "B",
      source:
        "Sela, Wheeler & Sarial-Abi 2012, We are not the same as you and I, Journal of Consumer Research 39(3): “we” for sender and reader serves only where there is a relationship",
    },
    severity: {
      cold: "warn",
      welcome: "info",
      news: "off",
      promo: "off",
      social: "off",
      land: "off",
      service: "off",
    },
    messages: {
      contact: "“{cue}” recalls an earlier contact, and nothing here says when it was.",
      greeting: "“{cue}” greets a stranger as a friend.",
      kin: "“{cue}” speaks for a bond that the reader has not chosen yet.",
    },
    suggestions: {
      how: {
        kind: "hint",
        label: "Say how you came to write: “We haven't met: I read your note on returns.”",
      },
      name: { kind: "replace", label: "Write “{plain}”, or the reader's name." },
      apart: {
        kind: "hint",
        label: "Name both sides: “you and” your firm, and what you ask of each other.",
      },
    },
    options: {},
  },
  *check({ draft }) {
    if (isKnown(draft)) return;
    for (const unit of draft.units) {
      if (smallPrint.has(unit.zone)) continue;
      const found = presumedIn(unit);
      if (found === undefined) continue;
      const { kind, at } = found;
      if (kind === "contact" && (draft.meta.channel !== "cold" || isPlaced(draft, unit))) continue;
      const cue = wordsAt(at);
      // Nobody said that this is a first mail: then only a made-up contact gives it away.
      const guess = kind !== "contact" && draft.meta.inferred.includes("channel");
      const certainty = guess ? "possible" : "likely";
      yield { message: kind, at, certainty, data: { cue }, suggest: [suggest(kind, at)] };
    }
  },
});

const smallPrint: ReadonlySet<Zone> = new Set(["footer", "header", "legal", "nav", "quoted"]);

/** The draft shows that they have met: it answers a mail, or says that the reader has bought. */
function isKnown({ meta, mail, units }: Draft): boolean {
  if ((meta.stage ?? 0) >= customer || mail?.answers === true) return true;
  return units.some(({ zone }) => zone === "quoted");
}

/** The stage from which a reader has dealt with the sender. */
const customer = 2;

interface Presumed {
  readonly kind: Presumption;
  readonly at: Mark;
}

function presumedIn(unit: Unit): Presumed | undefined {
  for (const { kind, pattern } of cues) {
    const found = pattern.exec(unit.text);
    if (found === null) continue;
    const lead = /^\P{L}*/u.exec(found[0])?.[0].length ?? 0;
    const at = { unit, start: found.index + lead, end: found.index + found[0].length };
    if (!isQuoted(at)) return { kind, at };
  }
  return undefined;
}

/** When or where they met stands in the sentence, or in the next. */
function isPlaced({ units }: Draft, unit: Unit): boolean {
  return units
    .slice(unit.index, unit.index + 2)
    .some(({ text }) => placed.test(text) || atAnEvent.test(text));
}

function suggest(kind: Presumption, at: Mark) {
  if (kind === "contact") return { id: "how" } as const;
  if (kind === "kin") return { id: "apart" } as const;
  const replace = { at, text: "Hello" };
  return { id: "name", data: { plain: replace.text }, replace } as const;
}
