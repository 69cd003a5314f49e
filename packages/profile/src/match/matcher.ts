import { hasDigit, type Brand, type DeclaredValue, type ValueProof } from "@troth/core";

import { isLive } from "../live.ts";
import { contentWords, stemOf } from "../words.ts";
import { expressionOf, kindOf, type Expression } from "./expression.ts";

/** A proof, ready to be looked for. */
export interface SoughtProof {
  readonly proof: ValueProof;
  readonly live: boolean;
  /** The claim and its aliases, each with its figures as they are written. */
  readonly phrases: readonly { readonly sought: Expression; readonly figures: readonly string[] }[];
}

/** A value, ready to be looked for. */
export interface SoughtValue {
  readonly value: DeclaredValue;
  readonly expressions: readonly Expression[];
  readonly behaviours: readonly Expression[];
  readonly lookalikes: readonly Expression[];
  readonly broken: readonly Expression[];
  readonly name: Expression;
  /** Stems of the words of its subject that no other value has. */
  readonly topic: ReadonlySet<string>;
  readonly proofs: readonly SoughtProof[];
}

/** The values of a profile, ready to be looked for. @param today `YYYY-MM-DD` */
export function soughtValues(
  values: readonly DeclaredValue[],
  today: string,
): readonly SoughtValue[] {
  const topics = values.map(topicOf);
  return values.map((value, at) => ({
    value,
    expressions: value.expressions.map(expressionOf),
    behaviours: value.behaviours.map(expressionOf),
    lookalikes: value.lookalikes.map(expressionOf),
    broken: value.brokenBy.map(expressionOf),
    name: expressionOf(value.name),
    topic: ownOf(topics, at),
    proofs: value.proof.map((proof) => soughtProof(proof, today)),
  }));
}

/** Lower-case words of the brand's own names: they are no third person. */
export function ownNames({ name, aliases }: Brand): ReadonlySet<string> {
  const names = [name, ...aliases].join(" ").toLowerCase();
  return new Set(names.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function soughtProof(proof: ValueProof, today: string): SoughtProof {
  const { claim, aliases } = proof;
  return {
    proof,
    live: isLive(proof, today),
    phrases: [claim, ...aliases].map((text) => ({
      sought: expressionOf(text),
      figures: text.match(/\d[\d.,]*\d|\d/gu) ?? [],
    })),
  };
}

/** Stems of what a value is about: its name and keywords, else what its sentences have in common. */
function topicOf({ name, keywords, means, expressions, behaviours }: DeclaredValue): Stems {
  const named = [...telling(name), ...keywords.flatMap(contentWords).map(stemOf)];
  if (keywords.length > 0) return new Set(named);
  const counts = new Map<string, number>();
  for (const text of [means, ...expressions, ...behaviours]) {
    for (const stem of new Set(telling(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 1).map(([stem]) => stem);
  return new Set([...named, ...often]);
}

type Stems = ReadonlySet<string>;

function telling(text: string): string[] {
  return contentWords(text)
    .filter((word) => !hasDigit(word) && kindOf(word) === "heavy")
    .map(stemOf);
}

/** A word that two values share tells of neither. */
function ownOf(topics: readonly Stems[], at: number): Stems {
  const own = topics[at] ?? new Set<string>();
  const others = topics.filter((_, nth) => nth !== at);
  return new Set([...own].filter((stem) => !others.some((stems) => stems.has(stem))));
}
