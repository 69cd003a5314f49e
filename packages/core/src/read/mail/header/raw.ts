import { decodeUtf8 } from "../../../encoding/platform.ts";
import { readCharset } from "../charset/charset.ts";
import { endOfAscii } from "../charset/utf-8.ts";
import { Runs, addThrough } from "../runs.ts";
import type { HeaderBuild } from "./decode.ts";

/** Line breaks with the blanks behind them; in a phrase, quotation marks and escaped letters too. */
const folds = /\r?\n[ \t]*/gu;
const foldsAndMarks = /\r?\n[ \t]*|"|\\[ -~]/gu;

/** Adds what stands outside encoded words. */
export function addRaw(build: HeaderBuild, start: number, end: number): void {
  const { value, runs, parts } = build;
  const written = value.binary.slice(start, end);
  let from = start;
  for (const { index, 0: mark } of written.matchAll(value.phrase ? foldsAndMarks : folds)) {
    addBytes(build, from, start + index);
    from = start + index + mark.length;
    if (mark === '"') continue;
    runs.add(1, mark.length, start + index);
    parts.push(mark.startsWith("\\") ? mark.slice(1) : " ");
  }
  addBytes(build, from, end);
}

function addBytes({ value, runs, parts }: HeaderBuild, start: number, end: number): void {
  if (end <= start) return;
  const bytes = value.bytes.subarray(start, end);
  if (endOfAscii(bytes, 0) === bytes.length) {
    runs.add(1, 1, start, end - start);
    parts.push(value.binary.slice(start, end));
    return;
  }
  const label = decodeUtf8(bytes) === undefined ? "windows-1252" : "utf-8";
  const { text, mapping } = readCharset(bytes, label);
  const inner = new Runs();
  inner.add(1, 1, start, end - start);
  addThrough(runs, mapping, inner);
  parts.push(text);
}
