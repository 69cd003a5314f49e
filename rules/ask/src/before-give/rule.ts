import {
  anyCase,
  askLevel,
  bodyUnits,
  defineRule,
  shorten,
  type Draft,
  type Unit,
  wholeOf,
} from "@troth/core";

import { answersReader } from "../answers-reader.ts";
import { commandsFavour, isShareLabel } from "../favour.ts";
import { courtesy, looksLikeAsk } from "../no-ask.ts";
import { canLead } from "./lead.ts";

export default defineRule({
  id: "ask/before-give",
  meta: {
    summary: "Give the reader something before you ask for anything",
    why: "A reader who is handed something first can answer a favour; one who is asked first meets a stranger's errand.",
    evidence: {
      grade: "A",
      source:
        "Falk 2007, field experiment with 10,000 letters, https://docslib.org/doc/1498273/gift-exchange-in-the-field; Eckel et al. 2016: unconditional gifts help, conditional ones do not, https://www.nber.org/papers/w22867",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "info",
      social: "info",
      land: "off",
      service: "off",
    },
    messages: { first: "This asks before the message has given the reader anything." },
    suggestions: {
      move: { kind: "move", label: "Put this behind “{give}”" },
      add: {
        kind: "add",
        label:
          "Give first: one line the reader can use, or one that shows you know their situation.",
      },
    },
    options: {},
  },
  *check({ draft }) {
    const body = bodyUnits(draft);
    const first = body.findIndex(asksForSomething);
    const ask = body[first];
    if (ask === undefined || answersReader(draft)) return;
    if (body.slice(0, first).some((unit) => mayGive(unit, draft))) return;
    const give = body.slice(first + 1).find((unit) => gives(unit) && canLead(unit));
    yield {
      message: "first",
      at: wholeOf(ask),
      certainty: isDoubtful(ask, draft) ? "possible" : "likely",
      suggest: [give ? { id: "move", data: { give: shorten(give.text, 60) } } : { id: "add" }],
    };
  },
});

/** To answer one question is level 2; to look or to read, level 1, costs the reader little. */
function asksForSomething(unit: Unit): boolean {
  if (!commandsFavour(unit) && !isSureAsk(unit)) return false;
  return !isShareLabel(unit) && !looksLikeAsk.test(unit.text);
}

function isSureAsk(unit: Unit): boolean {
  if (unit.move !== "ask" || unit.unsure || askLevel(unit) < 2) return false;
  return callsNow.test(unit.text) || !courtesy.test(unit.text);
}

/** "Call us today for more information": the offer to help is the ask. */
const callsNow = anyCase(/^\P{L}*(?:please )?(?:call|phone|ring)\b.{0,60}\b(?:today|now)\b/iu);

/** Where readers differ, or the annotator is wrong: small asks, conditions, editorial. */
function isDoubtful(ask: Unit, { meta }: Draft): boolean {
  if (commandsFavour(ask)) return false;
  if (dependent.test(ask.text)) return true;
  return meta.channel === "news" || (askLevel(ask) === 2 && meta.channel !== "welcome");
}

/** "If you have signatures, drop them off": for whom it concerns. */
const dependent = anyCase(/^\P{L}*if you (?:have|had|were|already|did)\b/iu);

/** Below this a guess is noise. */
const faint = 0.25;
/** A stranger who talks of himself ("I've had great conversations") often reads like a story. */
const firm = 0.7;

/** A guess counts for the writer: that it may give is enough. */
function mayGive(unit: Unit, { meta }: Draft): boolean {
  const { move, text, confidence } = unit;
  if (commandsFavour(unit) || confidence < faint) return false;
  if (meta.channel === "cold" && move === "story" && confidence < firm) return false;
  return gives(unit) || (move !== "ask" && aboutReader.test(text));
}

function gives({ move, attributes, text }: Unit): boolean {
  if (attributes.includes("conditional") || attributes.includes("hollow")) return false;
  if (move === "purpose" && ownNeed.test(text)) return false;
  return move === "give" || move === "reader" || move === "story" || move === "purpose";
}

/** "We need to hit our goal" is the sender's need, whatever it is for. */
const ownNeed = /\bwe (?:need|have) to\b/iu;

/** Begins with the reader's own situation, or asks about it. */
const aboutReader = anyCase(
  /^\P{L}*(?:if you(?:['’]re| are|['’]ve| have|r)\b|you(?:['’]re|['’]ve| are| have| know| can['’]?t| (?:do|did)n['’]?t)\b|(?:are|do|did|have|is|does|has) (?:you|your)\b|your (?:\p{L}+ ){0,2}(?:page|site|website|shop|store|menu|post|talk|article|blog|form|checkout|app|profile|team|company)\b|(?:want|need|looking|tired|struggling|ever|worried)\b[^?]*\?)/iu,
);
