import { defineRule, wordsAt, type Draft, type PhraseHit, type Unit } from "@troth/core";

import { isOwnSpeech } from "../own-speech.ts";
import { isBacked } from "./backing.ts";
import { phrases } from "./lexicon.ts";

export default defineRule({
  id: "proof/green-claim",
  meta: {
    summary: "Say what is green about it, and how much",
    why: "A reader who wants to spare the planet cannot compare “eco-friendly” with anything.",
    evidence: {
      grade: "A",
      source:
        "UK CMA Green Claims Code: claims must be clear, scoped and backed; EU Directive 2024/825 bars generic ones without recognised proof from 27 September 2026, https://deadgoodwithwords.co.uk/2021/11/08/green-claims-code/",
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
      generic: "“{claim}” does not say what is spared, where or how much.",
      neutral: "“{claim}” is a sum, and nothing near it shows the figures.",
    },
    suggestions: {
      scope: {
        kind: "evidence",
        label: "Name the part and the measure: “The box is 100% recycled card; the tape is not.”",
      },
      sum: {
        kind: "evidence",
        label: "Give the tonnes, the year and how you counted: “We emitted 41 t in 2024.”",
      },
      badge: { kind: "evidence", label: "Or name the certificate and its number." },
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
  phrases,
  *check({ draft, hits, options }) {
    const allowed = options.allow.map((claim) => claim.toLowerCase());
    const judged = new Set<Unit>();
    for (const hit of hits) {
      const { unit } = hit;
      if (judged.has(unit) || !isOwnSpeech(hit) || isExcused(hit) || !isClaimed(hit, draft))
        continue;
      const claim = wordsAt(hit);
      if (allowed.some((one) => claim.toLowerCase().includes(one)) || isBacked(draft, unit))
        continue;
      judged.add(unit);
      const message = hit.phrase.id === "neutral" ? "neutral" : "generic";
      const id = message === "neutral" ? "sum" : "scope";
      yield { message, at: hit, data: { claim }, suggest: [{ id }, { id: "badge" }] };
    }
  },
});

/** In characters: what stands around a claim, near by, to stay linear. */
const reach = 80;

/** Denied, wished for, told of others or spelled out: no bare claim of what is. */
function isExcused({ unit: { text }, start, end }: PhraseHit): boolean {
  return (
    elsewhere.test(text.slice(Math.max(0, start - reach), start)) ||
    subject.test(text.slice(end, end + reach)) ||
    spelledOut.test(text.slice(end, end + reach)) ||
    isName(text, start, end)
  );
}

/** "Greener firing by using the heat twice." */
const spelledOut = /^[^.!?;]{0,60}(?<!\p{L})by \p{L}{2,}ing(?!\p{L})/iu;

/** "Our Sustainable Solutions division": capitals within a sentence that has small letters. */
function isName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(/[\s-]+/u);
  if (!words.every((word) => capital.test(word))) return false;
  const before = text.slice(0, start).match(/\p{L}+/gu) ?? [];
  const isRunning = before.filter((word) => /^\p{Ll}/u.test(word)).length > before.length / 2;
  return isRunning || (before.length > 0 && capital.test(text.slice(end).trimStart()));
}

const capital = /^\p{Lu}\p{Ll}/u;

const elsewhere =
  /(?:^|[^\p{L}])(?:no|not(?! only| just)|never|\p{L}+n['’]t|without|less|how|what|whether|if|become|becoming|becomes|towards?|aim\p{L}*|goals?|targets?|plans?|planned|planning|strive\p{L}*|striving|hope\p{L}*|want\p{L}*|wish\p{L}*|pledge\p{L}*|path|journey|transition\p{L}*|achiev\p{L}*|demand\p{L}* (?:for|of)|ask\p{L}* for|looking for|seek\p{L}*|advocat\p{L}*|calls? for|so-called|claims? to be|they|he|she|his|her|their)(?!\p{L})[^.!?;]{0,50}$/iu;

/** Of a trade, a law or a debate, not of goods: "green products market". */
const subject =
  /^ (?:\p{L}+ )?(?:market|industry|sector|policy|policies|debate|funds?|bonds?|finance|investing|investments?|award\p{L}*|claims?|labels?|report\p{L}*|strategy|strategies|goals?|targets?|guidelines?|econom(?:y|ies)|society|world|future|consumers?|customers?|shoppers?|readers?|people|travell?ers?|buyers?|investors?|living|habits?)(?!\p{L})/iu;

/** The sender or the goods, not the world: newsletters and posts tell of others. */
function isClaimed({ unit: { text, move, unsure } }: PhraseHit, { meta }: Draft): boolean {
  if (reported.test(text)) return false;
  if (firstPerson.test(text)) return true;
  if (meta.channel === "news" || meta.channel === "social") return selling.has(move) && !unsure;
  return !told.has(move);
}

const firstPerson = /(?:^|[^\p{L}])(?:we|we['’]\p{L}+|our|us)(?!\p{L})/iu;
const told: ReadonlySet<string> = new Set(["story", "reader"]);
const selling: ReadonlySet<string> = new Set(["offer", "self", "ask", "proof", "purpose"]);
/** Told of, or of finance, where "sustainable" is a class of assets. */
const reported =
  /(?:^|[^\p{L}])(?:government|minister|regulat\p{L}+|standards?|law|parliament|experts?|scientists|session|awareness|says?|said|index|assets|portfolios?|investing)(?!\p{L})/iu;
