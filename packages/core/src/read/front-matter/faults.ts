import type { YAMLError } from "yaml";
import type { Note } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { keyLine } from "./keys.ts";

/** Says what is wrong with one key of the front matter, and how to mend it. */
export function explainFault(
  { source }: Template,
  chunk: Span,
  error: YAMLError | undefined,
): Note {
  const [from, to] = error?.pos ?? [0, 0];
  const at = chunk.start + Math.min(from, Math.max(0, chunk.end - chunk.start - 1));
  const line = lineAt(source, at, chunk);
  const first = lineAt(source, chunk.start, chunk);
  const end = Math.min(line.end, Math.max(at + 1, chunk.start + to));
  const text = source.slice(first.start, first.end).trimEnd();
  const message = `In the front matter, ${clip(text)} ${whatIsWrong(text, error)}.`;
  return { message, span: { start: Math.min(at, line.end), end: Math.max(at, end) } };
}

/** What is wrong with the value of a line, and the remedy: a sentence without its end. */
export function describeFault(line: string, value: string): string {
  return `${clip(line)} ${whatIsWrongWithValue(value, undefined)}`;
}

function clip(line: string): string {
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}

function lineAt(source: string, at: number, chunk: Span): Span {
  let start = at;
  while (start > chunk.start && !/[\r\n]/u.test(source[start - 1] ?? "")) start -= 1;
  let end = at;
  while (end < chunk.end && !/[\r\n]/u.test(source[end] ?? "")) end += 1;
  return { start, end };
}

function whatIsWrong(line: string, error: YAMLError | undefined): string {
  const found = keyLine.exec(line);
  if (!found) return "is not a `key: value` line: mend it or take it out";
  const value = line.slice(found[0].length);
  if (!/^[ \t]|^$/u.test(value)) return "has no blank behind its colon: put one there";
  return whatIsWrongWithValue(value.trim(), error);
}

const quoteIt = "put the value in quotes";

function whatIsWrongWithValue(value: string, error: YAMLError | undefined): string {
  const start = value[0] ?? "";
  if (error?.code === "TAB_AS_INDENT") return "is indented with a tab: use blanks";
  if (/["']/u.test(start) && (error?.code === "MISSING_CHAR" || !value.includes(start, 1))) {
    return `opens a quote that does not close: put ${start} at the end of the value`;
  }
  if (/["']/u.test(start)) return `goes on behind the closing ${start}: put all of it in quotes`;
  if (/[[{]/u.test(start)) return `starts with \`${start}\`, which opens a list: ${quoteIt}`;
  if (/[@`%&*!|>]/u.test(start)) {
    return `starts with \`${start}\`, which has a meaning of its own in YAML: ${quoteIt}`;
  }
  if (/:(?:\s|$)/u.test(value)) return `holds a second colon: ${quoteIt}`;
  return `could not be read as YAML: ${quoteIt}`;
}
