import { defineRule, isQuoted, wordsAt, type Mark, type Unit, type Zone } from "@troth/core";

import { cuesFor, excused, facts, thanks, type GuiltKind } from "./cues.ts";

export default defineRule({
  id: "pressure/guilt",
  meta: {
    summary: "Ask without making the reader feel at fault",
    why: "A reader who is made to feel guilty gives less, and the loyal ones resist most.",
    evidence: {
      grade: "B",
      source:
        "guilt is the one strategy tied to fewer donations in Chen & Yang 2021, Weakly-Supervised Hierarchical Models for Predicting Persuasive Strategies, https://arxiv.org/abs/2101.06351; Zemack-Rugar et al. 2017, Journal of Consumer Psychology: committed customers react against pressure",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "off",
    },
    messages: {
      blame: "“{cue}” holds against the reader what they did not do.",
      burden: "“{cue}” puts on one reader what no single reader can carry.",
      plea: "“{cue}” pleads: a no would feel unkind.",
      stake: "“{cue}” makes the reader answer for what may happen.",
      taunt: "“{cue}” teases the reader into it.",
    },
    suggestions: {
      open: {
        kind: "hint",
        label: "Say what you would like, and that no answer is fine: “No reply needed.”",
      },
      part: {
        kind: "hint",
        label: "Say what one answer or one gift does: “£10 fires one kiln. Not now is fine, too.”",
      },
      once: { kind: "hint", label: "Ask once, with the reason: “Could you …, so that …?”" },
      can: {
        kind: "hint",
        label: "Say what is planned, when it is decided and what a reader can do about it.",
      },
      cut: { kind: "remove", label: "Leave it out: say what the reader gets, and until when." },
    },
    options: {},
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      if (smallPrint.has(unit.zone)) continue;
      const found = guiltIn(unit);
      if (found === undefined) continue;
      const { kind, at } = found;
      yield {
        message: kind,
        at,
        data: { cue: wordsAt(at) },
        suggest: [{ id: suggested[kind] }],
      };
    }
  },
});

const smallPrint: ReadonlySet<Zone> = new Set(["footer", "header", "legal", "nav", "quoted"]);

const suggested = {
  blame: "open",
  burden: "part",
  plea: "once",
  stake: "can",
  taunt: "cut",
} as const satisfies Record<GuiltKind, string>;

interface Guilt {
  readonly kind: GuiltKind;
  readonly at: Mark;
}

/** The first kind of guilt in a unit, and the words that carry it. */
function guiltIn(unit: Unit): Guilt | undefined {
  for (const { kind, pattern } of cuesFor(unit.text)) {
    const found = pattern.exec(unit.text);
    if (found === null) continue;
    const at = { unit, start: found.index, end: found.index + found[0].trimEnd().length };
    if (!isExcused(at, kind)) return { kind, at };
  }
  return undefined;
}

function isExcused(at: Mark, kind: GuiltKind): boolean {
  const { text } = at.unit;
  const before = text.slice(Math.max(0, at.start - reach), at.start);
  if (excused.test(before) || isQuoted(at)) return true;
  if (kind === "blame") return facts.test(text);
  return kind === "burden" && thanks.test(text);
}

/** In characters. */
const reach = 60;
