import { wordsAt } from "@troth/core";

import type { Existence } from "../definition.ts";
import { phrasesOf, scopeOf, seekerOf } from "../seek.ts";
import { allow, isAllowed } from "./allow.ts";
import type { Behaviour } from "./behaviour.ts";

/** Words that a draft leaves out. */
export function existence(definition: Existence): Behaviour {
  const seek = seekerOf(definition, scopeOf(definition));
  return {
    message: "“{found}” is on this team's list of words to leave out.",
    slots: ["found"],
    suggestions: { say: { kind: "hint", label: definition.advice ?? "Say it in other words." } },
    options: { allow },
    phrases: phrasesOf("words", definition.words),
    *check(context) {
      for (const at of seek(context)) {
        const found = wordsAt(at);
        if (isAllowed(found, context.options)) continue;
        yield { message: "found", at, data: { found }, suggest: [{ id: "say" }] };
      }
    },
  };
}
