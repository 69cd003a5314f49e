import type { Note } from "../../block.ts";
import type { Values } from "./meta.ts";
import { knownKeys } from "../../read/front-matter/keys.ts";
import { nearest } from "./near-miss.ts";

/** A misspelt key is silently lost, so it is named; keys for other tools (title, date) are not. */
export function findMisspeltKeys(values: Values): Note[] {
  const notes: Note[] = [];
  for (const [key, { span }] of values) {
    const meant = knownKeys.has(key) ? undefined : nearest(key, [...knownKeys]);
    // Another tool's `sent` beside our own `send` is no slip.
    if (meant === undefined || values.has(meant)) continue;
    notes.push({ message: `The key \`${key}\` is not read. Did you mean \`${meant}\`?`, span });
  }
  return notes;
}
