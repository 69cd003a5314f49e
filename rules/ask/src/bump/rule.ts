import {
  anyCase,
  bodyUnits,
  countWords,
  defineRule,
  type Draft,
  type Unit,
  wholeOf,
} from "@troth/core";

import { answersReader } from "../answers-reader.ts";
import { bumps } from "./lexicon.ts";

export default defineRule({
  id: "ask/bump",
  meta: {
    summary: "Bring something new with each follow-up",
    why: "A reader who gets the same request again, with nothing new in it, learns to skip this sender.",
    evidence: {
      grade: "C",
      source:
        "Vendor advice that each follow-up must add something, https://www.revenueboost.net/glossary/follow-up; vendors also report that most replies come from follow-ups, so only empty ones are meant",
    },
    severity: {
      cold: "warn",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "off",
      service: "off",
    },
    messages: { empty: "This recalls an earlier message, and the draft brings nothing beside it." },
    suggestions: {
      bring: {
        kind: "add",
        label: "Bring one thing that is new: “Since I wrote, …”, “Here's the short version: …”",
      },
      stop: { kind: "remove", label: "Or close the matter: “I'll stop here; no reply needed.”" },
    },
    options: {},
  },
  phrases: bumps,
  *check({ draft, hits }) {
    const unit = hits.find((hit) => mayOpen.has(hit.unit.zone))?.unit;
    if (unit === undefined || answersReader(draft) || isOwed(draft)) return;
    const body = bodyUnits(draft);
    if (bringsNews(unit) || isLong(body)) return;
    const recalls = new Set(hits.map((hit) => hit.unit));
    if (body.some((near) => !recalls.has(near) && isContent(near))) return;
    yield { message: "empty", at: wholeOf(unit), suggest: [{ id: "bring" }, { id: "stop" }] };
  },
});

const mayOpen: ReadonlySet<string> = new Set(["subject", "body", "greeting", "ps"]);

/** A payment, a date or a danger has to be recalled. */
function isOwed({ units }: Draft): boolean {
  return units.some(({ text }) => owed.test(text));
}

const owed = anyCase(
  /\b(?:invoices?|payments?|overdue|past due|appointment|deadline|recall|safety|expires?|renewal|trial|ticket|order|contract|refund)\b/iu,
);

/** What stands behind a colon or a dash, as in "Checking in: the rule changed on 3 May". */
function bringsNews({ text }: Unit): boolean {
  return /(?:: | [–—-] |; ).{20}/u.test(text) || countWords(text) > longestRecall;
}

const longestRecall = 30;

function isLong(body: readonly Unit[]): boolean {
  return body.reduce((sum, { text }) => sum + countWords(text), 0) > mostWords;
}

/** Beyond this there is something in it. */
const mostWords = 90;

/** Greetings, asks and talk of the sender bring nothing; a guess of more counts for the writer. */
function isContent({ move, text }: Unit): boolean {
  return content.has(move) && countWords(text) >= fewestWords && !filler.test(text);
}

/** Fewer are a name. */
const fewestWords = 4;

const content: ReadonlySet<string> = new Set([
  "give",
  "offer",
  "proof",
  "purpose",
  "reader",
  "story",
]);

/** What everybody writes beside a request. */
const filler = anyCase(
  /\b(?:(?:you(?:['’]re| are)|you must be|things (?:are|get)|it(?:['’]s| is)|inbox(?:es)?) (?:probably |very |really |always )?(?:busy|swamped|buried|full|a busy)|hope (?:you|this|all|your)|get(?:s)? (?:lost|buried)|slip(?:s|ped)? through|(?:last|previous|earlier|other|first) (?:e-?mails?|messages?|notes?))\b/iu,
);
