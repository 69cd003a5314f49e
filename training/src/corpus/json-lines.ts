import { readFileSync } from "node:fs";

import { CorpusError } from "./corpus-error.ts";
import { Entry, isFields } from "./entry.ts";

/**
 * The entries of a JSONL file, in order; blank lines are left out.
 *
 * @throws {CorpusError} where the file is absent, empty, or a line is no JSON object.
 */
export function readJsonLines(path: string): Entry[] {
  const lines = readText(path).split("\n");
  const entries = lines.flatMap((text, at) =>
    text.trim() === "" ? [] : new Entry({ path, line: at + 1 }, parse(text, path, at + 1)),
  );
  if (entries.length > 0) return entries;
  throw new CorpusError({
    path,
    line: 1,
    message: "There is nothing in it.",
    remedy: "Write one JSON object on each line, or remove the folder that is not to be measured.",
  });
}

/** @throws {CorpusError} where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CorpusError({
      path,
      message: `It cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}).`,
      remedy: "Put the file there, or give the folder of a whole corpus with --corpus.",
    });
  }
}

function parse(text: string, path: string, line: number): Readonly<Record<string, unknown>> {
  const value = parsed(text);
  if (isFields(value)) return value;
  throw new CorpusError({
    path,
    line,
    message: value === undefined ? "This is not JSON." : "This is no JSON object.",
    remedy: "Write one JSON object on each line.",
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
