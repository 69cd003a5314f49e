import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../usage.ts";

/** A file that is not there yet. */
export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that are not there yet: all of them whole, or none.
 *
 * @throws {UsageError} also where one of them has come to be there in the meantime.
 */
export function createFiles(files: readonly NewFile[]): void {
  const grown: { readonly growing: string; readonly path: string }[] = [];
  const placed: string[] = [];
  try {
    for (const { path, text } of files) {
      const growing = join(dirname(path), `.troth-${randomUUID()}.tmp`);
      grown.push({ growing, path });
      writeWhole(growing, text);
    }
    for (const { growing, path } of grown) {
      place(growing, path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    const failed = grown[placed.length]?.path ?? grown.at(-1)?.path ?? "";
    throw refused(failed, error);
  } finally {
    for (const { growing } of grown) rmSync(growing, { force: true });
  }
}

function writeWhole(path: string, text: string): void {
  const handle = openSync(path, "wx");
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A link is never put over a file that is there, as a move would be. */
function place(growing: string, path: string): void {
  try {
    linkSync(growing, path);
  } catch (error) {
    if (!noLinks.has(codeOf(error))) throw error;
    renameSync(growing, path);
  }
}

/** Some file systems know no links. */
const noLinks: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EINVAL",
]);

function refused(path: string, error: unknown): UsageError {
  const code = codeOf(error);
  const name = basename(path);
  if (code === "EEXIST") {
    return new UsageError(
      `${name} has come to be there in the meantime, and was left as it is.`,
      "Run troth init again to see what it would add.",
    );
  }
  return new UsageError(
    `${name} cannot be written to ${dirname(path)} (${code}). Nothing was written.`,
    code === "ENOSPC" ? "The disk is full: make room." : "Choose a folder that you may write to.",
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
