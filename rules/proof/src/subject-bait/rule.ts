import {
  bodyUnits,
  countWords,
  defineRule,
  wholeOf,
  wordsAt,
  type Draft,
  type Mark,
  type Unit,
} from "@troth/core";

import { findBait } from "./bait.ts";
import { findPaperwork } from "./paperwork.ts";
import { promisesOf } from "./promise.ts";

export default defineRule({
  id: "proof/subject-bait",
  meta: {
    summary: "Let the subject say what the message holds",
    why: "A reader who opens for one thing and finds another opens the next message with less trust.",
    evidence: {
      grade: "A",
      source:
        "US CAN-SPAM Act, 15 U.S.C. 7704(a)(2): no subject heading that misleads about the contents; Washington CEMA likewise, https://natlawreview.com/article/re-watch-what-you-say-here",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "off",
      land: "off",
      service: "off",
    },
    messages: {
      bait: "“{words}” points at something and does not say what it is.",
      promise: "The subject offers “{words}”, and the message does not come back to it.",
      paperwork:
        "“{words}” reads like a notice about the reader's own business, and the message holds none.",
    },
    suggestions: {
      say: { kind: "replace", label: "Say it in the subject: “{top}”." },
      name: { kind: "hint", label: "Name the news itself: “3 changes to your plan from June.”" },
      keep: {
        kind: "add",
        label: "Say in the message how to get “{words}”, or take it out of the subject.",
      },
    },
    options: {},
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      if (unit.zone !== "subject") continue;
      for (const { span, kept } of promisesOf(unit.text)) {
        if (!isAbsent(draft, kept)) continue;
        const at = { unit, ...span };
        const words = wordsAt(at);
        const suggest = [{ id: "keep" as const, data: { words } }];
        yield { message: "promise", at, grave: true, data: { words }, suggest };
      }
      const paper = findPaperwork(unit.text);
      const isPaper = paper !== undefined && isAbsent(draft, (body) => paper.shown.test(body));
      const found = isPaper ? paper.span : findBait(unit.text);
      if (found === undefined || (!isPaper && isWit(draft))) continue;
      const at = { unit, start: found.start, end: found.end };
      const message = isPaper ? "paperwork" : "bait";
      const suggest = [better(draft, unit)];
      yield { message, at, grave: isPaper, data: { words: wordsAt(at) }, suggest };
    }
  },
});

/** Nothing in the message fits, and there is enough of it to tell; an image may hold what is meant. */
function isAbsent(draft: Draft, fits: (body: string) => boolean): boolean {
  const body = draft.units.filter(({ zone }) => zone !== "subject" && zone !== "preheader");
  if (body.some(({ text }) => fits(text))) return false;
  const words = body.reduce((sum, { text }) => sum + countWords(text), 0);
  return words >= (draft.images.length > 0 ? enoughBesideImages : enough);
}

/** In words. */
const enough = 20;
const enoughBesideImages = 150;

/** In a newsletter the line below the subject may solve the riddle. */
function isWit({ meta, units }: Draft): boolean {
  return meta.channel === "news" && units.some(({ zone }) => zone === "preheader");
}

/** The first sentence of the message that could stand as its subject. */
function better(draft: Draft, unit: Unit): Suggested {
  const top = bodyUnits(draft).find(
    ({ move, text }) =>
      telling.has(move) && text.length >= shortestSubject && text.length <= longestSubject,
  );
  if (top === undefined) return { id: "name" };
  const text = top.text.replace(/[.!]+$/u, "");
  return { id: "say", data: { top: text }, replace: { at: wholeOf(unit), text } };
}

type Suggested =
  | { readonly id: "name" }
  | {
      readonly id: "say";
      readonly data: { readonly top: string };
      readonly replace: { readonly at: Mark; readonly text: string };
    };

const telling: ReadonlySet<string> = new Set(["offer", "give", "purpose", "proof", "story"]);
/** In characters. */
const shortestSubject = 12;
const longestSubject = 70;
