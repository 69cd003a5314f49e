import { readFileSync } from "node:fs";

import { ConfigError, type ProfileFile } from "@troth/config";
import { keyOfAddition, withAddition, type Addition } from "@troth/config/profile-addition";
import type { DeclaredValue } from "@troth/core";

import { FileChanged, replaceFile } from "../fix/replace-file.ts";
import { UsageError } from "../usage.ts";

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
  const written = textWith(adding);
  try {
    replaceFile(file.path, Buffer.from(file.source), Buffer.from(written));
  } catch (error) {
    throw refused(shown, error);
  }
}

/** @throws {UsageError} */
function textWith({ file, value, addition, shown, today }: Adding): string {
  const written = readBack(() => withAddition(file, { value, addition, today }));
  // Bytes that are no UTF-8 would be written otherwise than they were read.
  const isUtf8 = readFileSync(file.path).equals(Buffer.from(file.source));
  if (written === undefined || !isUtf8) throw byHand(shown, addition);
  return written;
}

/** What would be read next time. @throws {UsageError} where it would be refused. */
function readBack<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, error.remedy);
    throw error;
  }
}

function byHand(shown: string, addition: Addition): UsageError {
  const text = addition.as === "expression" ? addition.text : addition.proof.claim;
  return new UsageError(
    `${shown} is written in a way that one line cannot be added to without changing others.`,
    `Write it under \`${keyOfAddition(addition)}\` by hand: ${JSON.stringify(text)}.`,
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
