import { placeholdersIn, quoteOf, type Draft, type Unit } from "@troth/core";

import { isExample } from "./examples.ts";
import { ambiguousKind, mended } from "./mending.ts";

/** Placeholders and broken tags in the words of a unit. */
export function* unfilled(draft: Draft, unit: Unit) {
  for (const { start, end, kind } of placeholdersIn(unit)) {
    const at = { unit, start, end };
    if (isExample(draft, at)) continue;
    const text = quoteOf(draft, at);
    const data = { text };
    if (kind === "broken tag") {
      const form = mended(text);
      const mend = form === undefined ? close : ({ id: "mend", data: { form } } as const);
      yield { message: "broken", at, certainty: "certain", data, suggest: [mend] } as const;
    } else {
      const key = ambiguousKind(text);
      const optIn = key === undefined ? [] : [{ id: "optIn", data: { key } } as const];
      yield { message: "placeholder", at, data, suggest: [fill, ...optIn] } as const;
    }
  }
}

const close = { id: "close" } as const;
const fill = { id: "fill" } as const;
