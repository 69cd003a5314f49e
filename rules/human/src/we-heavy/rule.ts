import { defineRule, gated, type Draft } from "@troth/core";

import { countSpeakers, fewestPronouns, type Speakers } from "./speakers.ts";

export default defineRule({
  id: "human/we-heavy",
  meta: {
    summary: "Let the reader appear in what you tell about yourself",
    why: "A reader who meets only “we” sentence after sentence finds no place in them for themselves.",
    evidence: {
      grade: "D",
      source:
        "FutureNow's count of “we” against “you”, https://www.clickz.com/its-the-customer-stupid/63682/; against it, Packard, Moore & McFerran 2018: “I” pleases more than “we”, and “you” does little, so no share of “you” is asked for",
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
      monologue:
        "{about} of {sentences} sentences are about “we” without the reader; {reader} speak to the reader.",
    },
    suggestions: {
      turn: { kind: "hint", label: "What does the reader get from this? “{quote}”" },
    },
    options: {
      share: {
        type: "integer",
        minimum: 50,
        default: 60,
        description: "Percent of “we” among “we”, “you” and “I” above which it is looked at.",
      },
    },
  },
  *check({ draft, options }) {
    const speakers = countSpeakers(draft);
    if (speakers === undefined || !isMonologue(speakers, options.share / 100)) return;
    if (isOwnStory(draft)) return;
    const { sentences, aboutUs, toReader } = speakers;
    yield {
      message: "monologue",
      at: "document",
      data: { sentences, about: aboutUs.length, reader: toReader },
      suggest: easiestToTurn(aboutUs).map((quote) => ({ id: "turn", data: { quote } })),
    };
  },
});

/** A story is told on purpose, an apology has to be about the one who makes it. */
function isOwnStory({ meta, units }: Draft): boolean {
  return meta.intent !== undefined || units.some(({ text }) => apology.test(text));
}

const apology = gated(
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|we got (?:it|this) wrong|our mistake)\b/iu,
);

const fewestWords = 80;

/** Many words for the sender, and few sentences in which anybody else is meant. */
function isMonologue(speakers: Speakers, share: number): boolean {
  const { words, we, you, i, sentences, aboutUs, toReader, together, byPerson } = speakers;
  if (words < fewestWords || we < fewestPronouns || we <= share * (we + you + i)) return false;
  // "We" that holds the reader, as in a movement or a community, is no monologue.
  if (together > (aboutUs.length + together) / 4) return false;
  // Somebody who says "I" is a person who speaks.
  if (byPerson > sentences * 0.15) return false;
  return aboutUs.length >= sentences * 0.35 && aboutUs.length >= 2 * toReader;
}

/** Those that open with "we" are turned by their first words. */
function easiestToTurn(sentences: readonly string[]): string[] {
  const fit = sentences.filter((text) => text.length <= longestQuote);
  const open = fit.filter((text) => /^\P{L}*(?:we|our)\b/iu.test(text));
  return [...open, ...fit.filter((text) => !open.includes(text))].slice(0, 3);
}

const longestQuote = 140;
