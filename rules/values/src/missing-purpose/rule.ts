import {
  bodyUnits,
  countWords,
  defineRule,
  judgeDocument,
  showsPurpose,
  type Unit,
} from "@troth/core";

import { missingValues, namesOf, suggestionsFor } from "./declared.ts";

export default defineRule({
  id: "values/missing-purpose",
  meta: {
    summary: "Let the reader meet the reason why you exist",
    why: "A reader who meets no reason behind the offer has nothing to choose this sender for but the price.",
    evidence: {
      grade: "B",
      source:
        "Morgan & Hunt 1994: shared values feed trust and commitment, https://www.jean-pfiffelmann.com/commitment-trust-theory",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "off",
      land: "info",
      service: "off",
    },
    messages: {
      none: "Nothing here says why you do this, or what you stand for.",
      unshown: "You declare {values}, and nothing here shows it.",
      noneShown: "You declare {values}, and nothing here shows any of them.",
    },
    suggestions: {
      proof: { kind: "evidence", label: "Proof you can use for “{value}”: {claim}." },
      express: { kind: "add", label: "“{value}” in your own words: “{words}”." },
      began: { kind: "add", label: "Add one true line: “We started because …”" },
      refuse: { kind: "add", label: "Or one rule that you keep: “We will never …”" },
    },
    options: {
      minWords: {
        type: "integer",
        minimum: 0,
        default: 40,
        description: "How many words the body has before a purpose is missed.",
      },
    },
  },
  *check({ draft, options, profile }) {
    if (draft.meta.intent !== undefined) return;
    const body = bodyUnits(draft);
    if (!hasWords(body, options.minWords)) return;
    if (profile !== undefined) {
      const missing = missingValues(draft, profile);
      if (missing.length === 0) return;
      const grave = leading.has(draft.meta.channel);
      const data = { values: namesOf(missing) };
      const message = missing.length === 1 ? "unshown" : "noneShown";
      yield { message, at: "document", grave, data, suggest: suggestionsFor(missing) };
      return;
    }
    // Without a profile, news is right too seldom.
    if (draft.meta.channel === "news") return;
    if (body.some((unit) => showsPurpose(unit) || provesByAct(unit))) return;
    const { value, confidence } = judgeDocument(draft).missingPurpose;
    if (!value) return;
    // Where most of the moves are guesses, the purpose may be among them.
    const guessed = body.filter(({ unsure }) => unsure).length > body.length / 2;
    const certainty = guessed || confidence < fairlySure ? "possible" : "likely";
    yield {
      message: "none",
      at: "document",
      certainty,
      suggest: [{ id: "began" }, { id: "refuse" }],
    };
  },
});

/** Where a reader first meets the sender. */
const leading: ReadonlySet<string> = new Set(["welcome", "land"]);

/** Below this it is a guess, as with moves. */
const fairlySure = 0.5;

/** What the sender has done, to be checked: it shows what they stand for without saying so. */
function provesByAct({ move, text }: Unit): boolean {
  return move === "proof" && /\b(?:we|i|our)\b/iu.test(text);
}

/** Whether a body has so many words; what stands behind them is not counted. */
function hasWords(body: readonly Unit[], wanted: number): boolean {
  let missing = wanted;
  for (const { text } of body) {
    if (missing <= 0) break;
    missing -= countWords(text);
  }
  return missing <= 0;
}
