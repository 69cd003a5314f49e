import { inCaseOf, wordsAt, type PhraseHit } from "@troth/core";

import type { Consistency } from "../definition.ts";
import { hitsIn, scopeOf } from "../seek.ts";
import type { Behaviour } from "./behaviour.ts";

/** Spellings of which a draft keeps to one: the one that it begins with. */
export function consistency(definition: Consistency): Behaviour {
  const scope = scopeOf(definition);
  return {
    message: "“{found}” here, and “{first}” before.",
    slots: ["found", "first"],
    suggestions: {
      write: { kind: "replace", label: definition.advice ?? "Write “{first}” here too." },
    },
    options: {},
    phrases: definition.either.map((forms, group) => ({ id: String(group), forms })),
    *check({ draft, hits }) {
      const firsts = new Map<string, PhraseHit>();
      for (const hit of hitsIn(hits, scope(draft))) {
        const first = firsts.get(hit.phrase.id) ?? hit;
        firsts.set(hit.phrase.id, first);
        if (first.form === hit.form) continue;
        const found = wordsAt(hit);
        const text = inCaseOf(found, first.form);
        const suggest = { id: "write", data: { first: text }, replace: { at: hit, text } };
        yield { message: "found", at: hit, data: { found, first: text }, suggest: [suggest] };
      }
    },
  };
}
