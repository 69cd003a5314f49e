import { defineRule, isQuoted, wordsAt, type Draft, type Mark, type Unit } from "@troth/core";

import { findPrivate, findWatching, givesReason, saysWhyItCame } from "./cues.ts";
import { repeatedName } from "./names.ts";

export default defineRule({
  id: "human/creepy-personalization",
  meta: {
    summary: "Use what you know about a reader only with the reason",
    why: "A reader who learns that they were watched, and not why, keeps away from what was meant for them.",
    evidence: {
      grade: "B",
      source:
        "White, Zahay, Thorbjørnsen & Shavitt 2008, Getting too personal, Marketing Letters 19: a highly personal mail is resisted where nothing justifies it; Wattal, Telang, Mukhopadhyay & Boatwright 2012, What's in a name, Information Systems Research 23: readers answer badly to being greeted by name",
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
      watched: "“{words}” tells the reader that they were watched, and not what for.",
      sensitive: "“{words}” speaks of something private, and not of how you come to know it.",
      name: "The reader's name is filled in {count} times here.",
    },
    suggestions: {
      reason: {
        kind: "add",
        label:
          "Say which step of theirs it is about and what they get: “Because you bought …, here is …”",
      },
      topic: {
        kind: "remove",
        label: "Leave out how you know, and say what is useful: it can be for anyone.",
      },
      told: {
        kind: "add",
        label: "If they told you, say so: “You told us in May that …”",
      },
      once: {
        kind: "remove",
        label: "Keep the name in the greeting, and let the rest be about the reader.",
      },
    },
    options: {},
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      if (!isOwnSpeech(unit)) continue;
      for (const { message, find, suggest } of kinds) {
        const at = markOf(unit, find(unit.text));
        if (at === undefined || isJustified(draft, unit)) continue;
        yield { message, at, data: { words: wordsAt(at) }, suggest };
      }
    }
    const name = repeatedName(draft);
    if (name === undefined) return;
    yield {
      message: "name",
      at: name.at,
      data: { count: name.count },
      suggest: [{ id: "once" }],
    };
  },
});

/** What may be found in a sentence, and what to do about it. */
const kinds = [
  { message: "watched", find: findWatching, suggest: [{ id: "reason" }, { id: "topic" }] },
  { message: "sensitive", find: findPrivate, suggest: [{ id: "told" }, { id: "topic" }] },
] as const;

function isOwnSpeech({ zone }: Unit): boolean {
  return zone !== "quoted" && zone !== "nav" && zone !== "legal" && zone !== "footer";
}

/** Not what a customer said, nor words that are talked about. */
function markOf(unit: Unit, found: { start: number; end: number } | undefined): Mark | undefined {
  if (found === undefined) return undefined;
  const at = { unit, ...found };
  return isQuoted(at) ? undefined : at;
}

/** The sentence or one beside it says what for, or the small print says why the mail came. */
function isJustified({ units }: Draft, { index }: Unit): boolean {
  const near = units.slice(Math.max(0, index - 1), index + 2);
  return (
    near.some(({ text }) => givesReason(text)) || units.some(({ text }) => saysWhyItCame(text))
  );
}
