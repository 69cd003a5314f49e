import { bodyUnits, defineRule, type Channel, type Draft, type Mark, type Unit } from "@troth/core";

import { countWords } from "../words.ts";
import { whatToCut } from "./cut.ts";
import { isList, isReport } from "./kind.ts";

/** Words of body for which a reader has patience. A letter that readers signed up for has no limit. */
const budgets: Readonly<Partial<Record<Channel, number>>> = { cold: 125, welcome: 200, promo: 150 };

/** From here on a first mail grows long. */
const longFirstMail = 90;

/** More than this, and the marks speak to the search and not to the reader. */
const mostHashtags = 5;

export default defineRule({
  id: "load/too-long",
  meta: {
    summary: "Keep a message as short as its reader's patience",
    why: "A reader who did not ask for a long message puts it off, and what is put off is seldom read.",
    evidence: {
      grade: "C",
      source:
        "Boomerang 2016: mails of 50 to 125 words are answered most, and answers fall slowly up to 500, https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html; other vendors find other lengths, so a number is a hint here and never a gate",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: {
      long: "The body has {words} words; such a message has room for about {limit}.",
      growing: "The body has {words} words; the best answered first mails have fewer than {limit}.",
      over: "The body has {words} words; your limit is {limit}.",
      hashtags: "This post carries {count} hashtags.",
    },
    suggestions: {
      self: { kind: "hint", label: "Cut first what is about you: “{quote}”" },
      offer: { kind: "hint", label: "Link to this detail instead: “{quote}”" },
      longest: { kind: "hint", label: "Its longest paragraph is the first to shorten: “{quote}”" },
      keep: { kind: "hint", label: "Keep what the reader needs to decide, and link to the rest." },
      few: { kind: "remove", label: "Keep the two or three that a reader would follow." },
    },
    options: {
      max: {
        type: "integer",
        minimum: 0,
        default: 0,
        description: "How many words the body may have; 0 for the limit of the channel.",
      },
    },
  },
  *check({ draft, options }) {
    const { channel } = draft.meta;
    if (channel === "social") yield* crowdOfHashtags(draft);
    const limit = budgets[channel] ?? Infinity;
    if (options.max === 0 && limit === Infinity) return;
    const words = wordsOfBody(draft);
    const suggest = () => whatToCut(draft);
    if (options.max > 0) {
      const data = { words, limit: options.max };
      if (words > options.max) yield { message: "over", at: "document", data, suggest: suggest() };
      return;
    }
    if (words > limit) {
      const certainty = isPlainlyLong(words, limit, draft) ? "likely" : "possible";
      const data = { words, limit };
      yield { message: "long", at: "document", certainty, data, suggest: suggest() };
    } else if (channel === "cold" && words > longFirstMail) {
      const data = { words, limit: longFirstMail };
      yield { message: "growing", at: "document", certainty: "possible", data };
    }
  },
});

/**
 * A few words more than the limit are no reason to speak up: a line of small print may be among
 * them. Many times the limit, where nobody stated the channel, is rather a letter of another kind.
 */
function isPlainlyLong(words: number, limit: number, draft: Draft): boolean {
  if (words <= limit * 1.2 || isList(draft)) return false;
  return !draft.meta.inferred.includes("channel") || (words <= limit * 3 && !isReport(draft));
}

/**
 * Small print that no zone holds is read as admin. Texts for images are read where the images are
 * not shown, and do not lengthen the message.
 */
function wordsOfBody(draft: Draft): number {
  return bodyUnits(draft)
    .filter(
      ({ move, block: { role, quote = 0 } }) => move !== "admin" && role !== "alt" && quote === 0,
    )
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Points at the first mark too many. */
function* crowdOfHashtags(draft: Draft) {
  const marks = bodyUnits(draft).flatMap((unit) =>
    unit.text.includes("#") ? hashtagsOf(unit) : [],
  );
  const at = marks[mostHashtags];
  if (at === undefined) return;
  yield {
    message: "hashtags",
    at,
    data: { count: marks.length },
    suggest: [{ id: "few" }],
  } as const;
}

function hashtagsOf(unit: Unit): Mark[] {
  return Array.from(
    unit.text.matchAll(/(?<![\w&/#])#\p{L}[\p{L}\p{N}_]*/gu),
    ({ 0: mark, index }) => ({
      unit,
      start: index,
      end: index + mark.length,
    }),
  );
}
