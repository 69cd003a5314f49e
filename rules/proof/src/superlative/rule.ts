import {
  articleFor,
  defineRule,
  inCaseOf,
  wordsAt,
  type Draft,
  type Mark,
  type Unit,
} from "@troth/core";

import { isOwnSpeech } from "../own-speech.ts";
import { namesSource } from "../source.ts";
import { findClaim, type Claim } from "./claims.ts";
import { speaksOfSender } from "./sender.ts";

export default defineRule({
  id: "proof/superlative",
  meta: {
    summary: "Rank yourself first only where a reader can see the count",
    why: "A reader hears “leading” from everybody, and learns nothing that helps them choose.",
    evidence: {
      grade: "A",
      source:
        "UK CAP Code 3.7: hold documentary evidence for claims that consumers take as objective; “the perfect network” was ruled one, https://www.asa.org.uk/advice-online/matters-of-opinion.html",
    },
    severity: {
      cold: "warn",
      welcome: "info",
      news: "info",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "off",
    },
    messages: {
      claim: "“{claim}” ranks above all others, and nothing near it shows who counted.",
    },
    suggestions: {
      show: {
        kind: "evidence",
        label: "Give the count and its date: “Used by 4,120 firms (count of May 2025).”",
      },
      cut: { kind: "replace", label: "Leave the rank out: “{plain}”." },
      own: {
        kind: "hint",
        label: "Say what it does that a reader can check: “It fires a bowl in nine hours.”",
      },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Claims that you hold proof for, to leave alone.",
      },
    },
  },
  *check({ draft, options }) {
    const allowed = options.allow.map((claim) => claim.toLowerCase());
    for (const unit of draft.units) {
      const found = findClaim(unit.text);
      if (!found) continue;
      const at = { unit, start: found.start, end: found.end };
      const claim = wordsAt(at);
      if (allowed.some((one) => claim.toLowerCase().includes(one))) continue;
      if (!isOwnSpeech(at) || !speaksOfSender(unit, found)) continue;
      if (isShown(draft, unit, claim)) continue;
      yield { message: "claim", at, data: { claim }, suggest: better(at, found) };
    }
  },
});

/** What can be left out is; any other rank wants its count. */
function better(at: Mark, { extra }: Claim) {
  const plain = extra ? withoutRank(at) : undefined;
  if (plain === undefined) return [{ id: "show" }, { id: "own" }] as const;
  return [{ id: "cut", data: { plain: plain.shown }, replace: plain }, { id: "show" }] as const;
}

/** "An industry-leading rack" is a rack: what to write in place of the words up to the noun. */
function withoutRank({ unit, start, end }: Mark): Plain | undefined {
  const next = /^ ([\p{L}\p{N}'’-]+)((?: [\p{L}\p{N}'’-]+){0,3})/u.exec(unit.text.slice(end));
  if (next?.[1] === undefined) return undefined;
  const article = /(?<!\p{L})an? $/iu.exec(unit.text.slice(0, start))?.[0] ?? "";
  const from = start - article.length;
  const noun =
    article === "" && from === 0 ? inCaseOf(wordsAt({ unit, start, end }), next[1]) : next[1];
  const text = article === "" ? noun : `${inCaseOf(article, articleFor(noun))} ${noun}`;
  const at = { unit, start: from, end: end + 1 + next[1].length };
  return { at, text, shown: `${text}${next[2] ?? ""}` };
}

/** What to write where, and how that reads with the words behind it. */
interface Plain {
  readonly at: Mark;
  readonly text: string;
  readonly shown: string;
}

/** A source within two sentences, or what was counted: how many buy says nothing of the best. */
function isShown({ units }: Draft, { index, zone }: Unit, claim: string): boolean {
  const isCountable = !uncounted.test(claim);
  return units
    .slice(Math.max(0, index - near), index + near + 1)
    .filter((unit) => unit.zone === zone)
    .some(({ text }) => namesSource(text) || (isCountable && count.test(text)));
}

const uncounted = /(?<!\p{L})(?:best|finest|unbeatable|second to none|need)(?!\p{L})/iu;

/** In sentences. */
const near = 2;

/** "4,120 firms", "10 million contacts": how many there are, no price. */
const count =
  /(?<![$£€\d.,])\d[\d,.]*\+?(?: thousand| million| billion)? (?:of |out of )?(?!(?:days?|hours?|minutes?|weeks?|months?|percent)(?!\p{L}))(?:\p{L}+ ){0,2}\p{L}{3,}s(?!\p{L})/iu;
