import { bodyUnits, defineRule, type Draft, type Unit, wholeOf } from "@troth/core";

import { deals, reply, type Act } from "../acts.ts";
import { answersReader } from "../answers-reader.ts";
import { actsAskedFor } from "../asked-for.ts";
import { isLabel, isObvious, saysWhy } from "./cues.ts";

export default defineRule({
  id: "ask/no-reason",
  meta: {
    summary: "Say what for when you ask for something",
    why: "A reader who is told what to do and not what for has only the sender's word to go by.",
    evidence: {
      grade: "D",
      source:
        "Expert opinion: name the benefit of what you ask for. For requests that use personal data also White et al. 2008: a stated reason takes away reactance, https://link.springer.com/article/10.1007%2Fs11002-007-9027-9",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: { bare: "This asks for {act}, and nothing near it says what for." },
    suggestions: {
      why: {
        kind: "add",
        label: "Say it in the same sentence: “{ask} so that you …” or “{ask} if you …”",
      },
    },
    options: {},
  },
  *check({ draft }) {
    if (answersReader(draft)) return;
    const body = bodyUnits(draft);
    const seen = new Set<string>();
    for (const [at, unit] of body.entries()) {
      const act = actsAskedFor(unit).find(isCostly);
      if (act === undefined || seen.has(act.name)) continue;
      // One reason, or one finding, serves every repetition of the ask.
      seen.add(act.name);
      if (isLabel(unit) || isObvious(unit) || hasReason(draft, body, at)) continue;
      yield {
        message: "bare",
        at: wholeOf(unit),
        data: { act: act.name },
        suggest: [{ id: "why", data: { ask: withoutStop(unit.text) } }],
      };
    }
  },
});

/** Favours without a reason are for `ask/self-serving`; a vote is a reason of its own. */
function isCostly(act: Act): boolean {
  return act.level >= 2 && (act === reply || deals.includes(act)) && act.name !== "a vote";
}

/** The sentence itself, the two before it, or the two behind it. */
function hasReason(draft: Draft, body: readonly Unit[], at: number): boolean {
  const unit = body[at];
  if (unit === undefined || saysWhy(unit)) return true;
  const before = [...headsOf(draft), ...body.slice(0, at)].filter(({ move }) => !empty.has(move));
  return [...before.slice(-2), ...body.slice(at + 1, at + 3)].some(givesReason);
}

/** A greeting, a sign-off and a line about the mailing stand between a case and its ask. */
const empty: ReadonlySet<string> = new Set(["greet", "admin", "other"]);

/** What makes a reader want to do something, also a guess of it; of an ask, the words that say why. */
function givesReason(near: Unit): boolean {
  if (reasons.has(near.move) || near.attributes.includes("benefit")) return true;
  return (near.move === "ask" || near.move === "urge") && saysWhy(near);
}

const reasons: ReadonlySet<string> = new Set([
  "give",
  "offer",
  "proof",
  "purpose",
  "reader",
  "story",
]);

function headsOf({ units }: Draft): readonly Unit[] {
  return units.filter(({ zone }) => zone === "subject" || zone === "preheader");
}

function withoutStop(text: string): string {
  return text.replace(/[.!?]+$/u, "");
}
