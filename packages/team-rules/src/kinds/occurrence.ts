import { wholeOf, wordsAt, type Mark, type OptionMap, type Unit } from "@troth/core";

import type { Occurrence } from "../definition.ts";
import { phrasesOf, scopeOf, seekerOf } from "../seek.ts";
import type { Behaviour, Found } from "./behaviour.ts";

/** How often something may or must stand. */
export function occurrence(definition: Occurrence): Behaviour {
  const { per = "draft", advice, max, min } = definition;
  const scope = scopeOf(definition);
  const seek = seekerOf(definition, scope);
  return {
    message: max === undefined ? tooFew : tooMany,
    ...(max !== undefined && min !== undefined && { few: tooFew }),
    slots: ["found", "nth", "total", "max", "min"],
    suggestions: { change: { kind: "hint", label: advice ?? `${definition.summary}.` } },
    options: optionsOf(definition),
    phrases: phrasesOf("words", definition.words),
    *check(context) {
      const limits = { max, min, ...context.options } as Limits;
      const marks = seek(context);
      const units = scope(context.draft);
      if (per === "draft") {
        if (units.length > 0) yield* judge(marks, "document", limits);
        return;
      }
      for (const unit of units) yield* judge(marksOf(unit, marks), wholeOf(unit), limits);
    },
  };
}

const tooFew = "{total} here, and at least {min} are wanted.";
const tooMany = "“{found}” is number {nth} of {total} here, and {max} is enough.";

interface Limits {
  readonly max?: number;
  readonly min?: number;
}

function optionsOf({ max, min }: Occurrence): OptionMap {
  return {
    ...(max !== undefined && {
      max: { type: "integer", minimum: 0, default: max, description: "At most so many." },
    }),
    ...(min !== undefined && {
      min: { type: "integer", minimum: 1, default: min, description: "At least so many." },
    }),
  };
}

function* judge(marks: readonly Mark[], all: Mark | "document", limits: Limits): Iterable<Found> {
  const { max = Infinity, min = 0 } = limits;
  const counts = { total: marks.length, max: limits.max ?? "", min: limits.min ?? "" };
  const suggest = [{ id: "change" }];
  if (marks.length < min) {
    const data = { ...counts, found: "", nth: marks.length };
    yield { message: limits.max === undefined ? "found" : "few", at: all, data, suggest };
  }
  for (const [at, mark] of marks.entries()) {
    if (at < max) continue;
    const data = { ...counts, found: wordsAt(mark), nth: at + 1 };
    yield { message: "found", at: mark, data, suggest };
  }
}

function marksOf(unit: Unit, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.unit === unit);
}
