import { inCaseOf, wordsAt, type PhraseHit } from "@troth/core";

import type { Substitution } from "../definition.ts";
import { hitsIn, scopeOf } from "../seek.ts";
import { allow, isAllowed } from "./allow.ts";
import type { Behaviour } from "./behaviour.ts";

/** Words that are written otherwise. */
export function substitution(definition: Substitution): Behaviour {
  const { swap, matchCase = false, safe = false, advice } = definition;
  const scope = scopeOf(definition);
  const instead = new Map(
    Object.entries(swap).map(([form, plain]) => [
      form,
      typeof plain === "string" ? [plain] : plain,
    ]),
  );
  return {
    message: "This team writes {plain} for “{found}”.",
    slots: ["found", "plain"],
    suggestions: {
      write: { kind: "replace", label: advice ?? "Write “{word}”." },
      choose: { kind: "hint", label: advice ?? "Write {plain}, whichever is meant." },
    },
    options: { allow },
    phrases: [...instead.keys()].map((form) => ({ id: form, forms: [form] })),
    *check({ draft, hits, options }) {
      for (const hit of hitsIn(hits, scope(draft))) {
        const found = wordsAt(hit);
        const words = (instead.get(hit.form) ?? []).map((plain) => fit(hit, plain));
        // Where only the capitals are other ones, the right words are found as well.
        if (words.includes(found) || isAllowed(found, options)) continue;
        if (matchCase && found !== hit.form) continue;
        const plain = words.map((word) => `“${word}”`).join(" or ");
        const [word = "", ...others] = words;
        const one = { id: "write", data: { word, plain }, safe, replace: { at: hit, text: word } };
        const suggest = others.length === 0 ? one : { id: "choose", data: { plain } };
        yield { message: "found", at: hit, data: { found, plain }, suggest: [suggest] };
      }
    },
  };
}

/** A word as it stands there. One that differs in its capitals alone is written as it is given. */
function fit(hit: PhraseHit, plain: string): string {
  return plain.toLowerCase() === hit.form.toLowerCase() ? plain : inCaseOf(wordsAt(hit), plain);
}
