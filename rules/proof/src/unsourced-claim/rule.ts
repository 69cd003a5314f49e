import { defineRule, wordsAt, type Draft, type Mark, type PhraseHit, type Unit } from "@troth/core";

import { isOwnSpeech } from "../own-speech.ts";
import { isSourced } from "../source.ts";
import { findFigure, hasFigure } from "./figures.ts";
import { phrases } from "./lexicon.ts";

export default defineRule({
  id: "proof/unsourced-claim",
  meta: {
    summary: "Say who found it out",
    why: "A reader who cannot see who found something out cannot check it, and trusts the next figure less.",
    evidence: {
      grade: "A",
      source:
        "UK CAP Code 3.7: hold documentary evidence for claims that consumers take as objective, https://asa.org.uk/advice-online/substantiation.html",
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
      vague: "“{claim}” leans on somebody who is not named here.",
      figure: "“{claim}” is a result, and nothing near it says who measured it.",
    },
    suggestions: {
      name: {
        kind: "evidence",
        label: "Name who found it and when, with a link; or say what you have seen yourself.",
      },
      basis: {
        kind: "evidence",
        label: "Say who measured it, when, and on how many; or tell of one customer by name.",
      },
    },
    options: {
      sources: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Names that count as a source where they stand beside a claim.",
      },
    },
  },
  phrases,
  *check({ draft, options, hits }) {
    const isOpen = (at: Mark) => isOwnSpeech(at) && !isSourced(draft, at.unit, options.sources);
    const told = new Set<Unit>();
    for (const hit of hits) {
      if (told.has(hit.unit) || !isVague(hit) || !isOpen(hit)) continue;
      told.add(hit.unit);
      const data = { claim: wordsAt(hit) };
      yield { message: "vague", at: hit, data, suggest: [{ id: "name" }] };
    }
    for (const unit of draft.units) {
      const figure = told.has(unit) ? undefined : findFigure(unit.text);
      if (figure === undefined || !isOpen({ unit, ...figure })) continue;
      const at = { unit, start: figure.start, end: figure.end };
      const certainty = figure.promises && !isLoose(draft) ? "likely" : "possible";
      const data = { claim: wordsAt(at) };
      yield { message: "figure", at, certainty, data, suggest: [{ id: "basis" }] };
    }
  },
});

/** Figures in the news are reports, and those of posts are often a manner of speaking. */
function isLoose({ meta }: Draft): boolean {
  return meta.channel === "news" || meta.channel === "social";
}

/** Not "the study shows", which was named before, and not "what experts say", which is no claim. */
function isVague({ unit: { text }, start, phrase }: PhraseHit): boolean {
  if (phrase.id === "crowd" && !hasFigure.test(text)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (phrase.id === "approved") return !denied.test(before);
  return !pointed.test(before) && !named.test(before);
}

const denied =
  /\b(?:no|not|never|nothing|n['’]t|what|how|if|whether|until|unless)(?: \p{L}+){0,2} $/iu;
const pointed =
  /\b(?:the|our|your|my|his|her|their|its|this|these|those|that|which|whose|what|how|why|where|when|if|whether|until|unless|no|not|few|do|does|did|can|will|other|some)(?: \p{L}+)? $/iu;
/** "McKinsey research", "UN-backed studies"; not "Recent studies" at the start of a sentence. */
const named =
  /(?<!\p{L})(?!(?:All|And|But|Because|Clinical|For|Independent|Industry|Latest|Leading|Many|Most|New|Newer|Numerous|Plus|Recent|Several|Since|So|Some|Top|Yes)\b)\p{Lu}[\p{L}'’-]+,? $/u;
