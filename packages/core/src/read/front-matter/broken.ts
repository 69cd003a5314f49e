import type { Note } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { parseYaml } from "../yaml-document.ts";
import { explainFault } from "./faults.ts";
import { isKnownKey, keyLine } from "./keys.ts";
import { parseMapping, type Pair } from "./yaml.ts";

/**
 * Reads YAML that has faults key by key, so that one fault costs one value. A broken value of a
 * known key is taken from its line.
 */
export function readBroken(template: Template, inner: Span): { pairs: Pair[]; notes: Note[] } {
  const pairs: Pair[] = [];
  const notes: Note[] = [];
  for (const chunk of chunksOf(template.masked, inner)) {
    const read = parseMapping(template.masked, chunk);
    if (read !== undefined) {
      pairs.push(...read);
      continue;
    }
    const [document] = parseYaml(template.masked.slice(chunk.start, chunk.end)) ?? [];
    notes.push(explainFault(template, chunk, document?.errors[0]));
    const pair = pairFromLine(template.masked, chunk);
    if (pair) pairs.push(pair);
  }
  return { pairs, notes };
}

/** One chunk for each line at the left edge, with the indented lines, lists and comments below. */
function chunksOf(text: string, { start, end }: Span): Span[] {
  const chunks: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/^[^\s#\-}\]]/gmu)) {
    if (start + index > from) chunks.push({ start: from, end: start + index });
    from = start + index;
  }
  chunks.push({ start: from, end });
  return chunks;
}

/** `subject: New: save 20%` means the rest of the line to every reader but YAML. */
function pairFromLine(text: string, chunk: Span): Pair | undefined {
  const line = /^[^\r\n]*/u.exec(text.slice(chunk.start, chunk.end))?.[0] ?? "";
  const found = keyLine.exec(line);
  const key = found?.[1];
  if (!found || key === undefined || !isKnownKey(key)) return undefined;
  const value = valueOf(line.slice(found[0].length));
  if (value.text === "" || key === "troth" || key === "offers") return undefined;
  const start = chunk.start + found[0].length + value.at;
  const keySpan = { start: chunk.start, end: chunk.start + found[0].length - 1 };
  return { key, keySpan, shift: chunk.start, line: { start, end: start + value.text.length } };
}

/** The value without blanks, and without a quote at either end when there is one at the start. */
function valueOf(rest: string): { text: string; at: number } {
  const trimmed = rest.trim();
  const at = rest.length - rest.trimStart().length;
  const quote = trimmed[0] ?? "";
  if (quote !== '"' && quote !== "'") return { text: trimmed, at };
  const closed = trimmed.length > 1 && trimmed.endsWith(quote);
  return { text: trimmed.slice(1, closed ? -1 : undefined), at: at + 1 };
}
