import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

import { ConfigError, type ProfileFile } from "@troth/config";
import { parseProfile } from "@troth/config/profile";
import { insertItem } from "@troth/config/profile-insert";
import type { DeclaredValue, ValueProof } from "@troth/core";

import { FileChanged, replaceFile } from "../fix/replace-file.ts";
import { UsageError } from "../usage.ts";

/** What is written into a value. */
export type Addition =
  | { readonly as: "expression"; readonly text: string }
  | { readonly as: "proof"; readonly proof: Omit<ValueProof, "aliases"> };

/** A profile, and what is to be written into which of its values. */
export interface Adding {
  readonly file: ProfileFile;
  readonly value: DeclaredValue;
  readonly addition: Addition;
  /** How the path is shown. */
  readonly shown: string;
  readonly today: string;
}

/**
 * Writes one item into a value of the profile, and nothing else: comments and lines stay as they are.
 *
 * @throws {UsageError} where that cannot be done exactly; nothing is written then.
 */
export function addToProfile(adding: Adding): void {
  const { file, shown } = adding;
  const written = withAddition(adding);
  try {
    replaceFile(file.path, Buffer.from(file.source), Buffer.from(written));
  } catch (error) {
    throw refused(shown, error);
  }
}

function withAddition(adding: Adding): string {
  const { file, value, addition, shown, today } = adding;
  const at = file.profile.values.indexOf(value);
  const written = insertItem(file.source, ["values", at, keyOf(addition)], itemOf(addition));
  if (written === undefined) throw byHand(shown, addition);
  const read = readBack(file.path, written, today);
  const isExact = isDeepStrictEqual(read.profile.values, valuesWith(adding));
  // Bytes that are no UTF-8 would be written otherwise than they were read.
  const isUtf8 = readFileSync(file.path).equals(Buffer.from(file.source));
  if (!isExact || !isUtf8) throw byHand(shown, addition);
  return written;
}

function keyOf({ as }: Addition): "expressions" | "proof" {
  return as === "proof" ? "proof" : "expressions";
}

function itemOf(addition: Addition): string | Record<string, string> {
  if (addition.as === "expression") return addition.text;
  const { id, claim, kind, source, validUntil } = addition.proof;
  return { id, claim, kind, source, ...(validUntil !== undefined && { valid_until: validUntil }) };
}

function valuesWith({ file, value, addition }: Adding): readonly DeclaredValue[] {
  return file.profile.values.map((one) => {
    if (one !== value) return one;
    return addition.as === "expression"
      ? { ...one, expressions: [...one.expressions, addition.text] }
      : { ...one, proof: [...one.proof, { ...addition.proof, aliases: [] }] };
  });
}

/** What would be read next time. @throws {UsageError} where it would be refused. */
function readBack(path: string, written: string, today: string): ProfileFile {
  try {
    return parseProfile(path, written, today);
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, error.remedy);
    throw error;
  }
}

function byHand(shown: string, addition: Addition): UsageError {
  const text = addition.as === "expression" ? addition.text : addition.proof.claim;
  return new UsageError(
    `${shown} is written in a way that one line cannot be added to without changing others.`,
    `Write it under \`${keyOf(addition)}\` by hand: ${JSON.stringify(text)}.`,
  );
}

function refused(shown: string, error: unknown): UsageError {
  if (error instanceof FileChanged) {
    return new UsageError(
      `Somebody else has changed ${shown} in the meantime.`,
      "Run the command again.",
    );
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new UsageError(
    `${shown} cannot be written (${code}).`,
    "Ask for the right to change it, or write the sentence into a copy.",
  );
}
