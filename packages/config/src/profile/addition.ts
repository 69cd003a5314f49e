import { isDeepStrictEqual } from "node:util";

import type { DeclaredValue, Profile, ValueProof } from "@troth/core";
import { freeId, holdsFigure, idOf } from "@troth/profile/propose";

import { insertItem } from "./insert.ts";
import { parseProfile, type ProfileFile } from "./load.ts";

/** What is written into a value. */
export type Addition =
  | { readonly as: "expression"; readonly text: string }
  | { readonly as: "proof"; readonly proof: Omit<ValueProof, "aliases"> };

/** A sentence that is to count for a value. */
export interface AcceptedSentence {
  readonly text: string;
  /** By what the sentence holds when left out: one with a figure is a proof. */
  readonly as?: Addition["as"] | undefined;
  /** Where a proof can be checked: a URL, or a path from the profile. */
  readonly source: string;
  /** The last day on which a proof holds: `YYYY-MM-DD`. */
  readonly until: string;
}

/** A sentence as it is written into a profile. */
export function additionOf(
  { text, as = holdsFigure(text) ? "proof" : "expression", source, until }: AcceptedSentence,
  { values }: Profile,
): Addition {
  if (as === "expression") return { as, text };
  const claim = text.replace(/[.!]$/u, "");
  const kind: ValueProof["kind"] = holdsFigure(text) ? "number" : "case";
  const taken = new Set(values.flatMap(({ proof }) => proof.map(({ id }) => id)));
  return {
    as,
    proof: { id: freeId(idOf(claim), taken), claim, kind, source, validUntil: until },
  };
}

/** Whether a value holds it already. */
export function holdsAddition({ expressions, proof }: DeclaredValue, addition: Addition): boolean {
  return addition.as === "expression"
    ? expressions.some((one) => same(one, addition.text))
    : proof.some(({ claim }) => same(claim, addition.proof.claim));
}

/** The list of a value that it is written into. */
export function keyOfAddition({ as }: Addition): "expressions" | "proof" {
  return as === "proof" ? "proof" : "expressions";
}

/**
 * The text of a profile with one more item in a value: comments and lines stay as they are.
 *
 * @param today `YYYY-MM-DD`
 * @returns undefined where that cannot be done exactly.
 * @throws {ConfigError} where the profile would be refused with it.
 */
export function withAddition(
  file: ProfileFile,
  { value, addition, today }: { value: DeclaredValue; addition: Addition; today: string },
): string | undefined {
  const at = file.profile.values.indexOf(value);
  const keys = ["values", at, keyOfAddition(addition)];
  const written = insertItem(file.source, keys, itemOf(addition));
  if (written === undefined) return undefined;
  const { values } = parseProfile(file.path, written, today).profile;
  const wanted = file.profile.values.map((one) => (one === value ? added(one, addition) : one));
  return isDeepStrictEqual(values, wanted) ? written : undefined;
}

function itemOf(addition: Addition): string | Record<string, string> {
  if (addition.as === "expression") return addition.text;
  const { id, claim, kind, source, validUntil } = addition.proof;
  return { id, claim, kind, source, ...(validUntil !== undefined && { valid_until: validUntil }) };
}

function added(value: DeclaredValue, addition: Addition): DeclaredValue {
  return addition.as === "expression"
    ? { ...value, expressions: [...value.expressions, addition.text] }
    : { ...value, proof: [...value.proof, { ...addition.proof, aliases: [] }] };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
