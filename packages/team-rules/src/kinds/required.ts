import type { Required } from "../definition.ts";
import { hitsIn, phrasesOf, scopeOf, seekerOf } from "../seek.ts";
import type { Behaviour } from "./behaviour.ts";

/** What a draft must say, always or where it speaks of something. */
export function required(definition: Required): Behaviour {
  const { words = [], when = [], advice, summary } = definition;
  const scope = scopeOf(definition);
  const seek = seekerOf(definition, scope);
  const [first] = words;
  return {
    message: first === undefined ? "Nothing here says it." : `Nothing here says “${first}”.`,
    slots: [],
    suggestions: {
      add: {
        kind: "add",
        label: advice ?? (first === undefined ? `${summary}.` : `Add “${first}”.`),
      },
    },
    options: {},
    phrases: [...phrasesOf("words", words), ...phrasesOf("when", when)],
    *check({ draft, hits }) {
      const units = scope(draft);
      if (units.length === 0) return;
      const isAbout = hitsIn(hits, units).some(({ phrase }) => phrase.id === "when");
      if (when.length > 0 && !isAbout) return;
      const said = hits.filter(({ phrase }) => phrase.id === "words");
      if (seek({ draft, hits: said }).length > 0) return;
      yield { message: "found", at: "document", suggest: [{ id: "add" }] };
    },
  };
}
