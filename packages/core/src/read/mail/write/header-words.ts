import type { Edit } from "../../../edit.ts";
import type { Span } from "../../../span.ts";
import { encoderOf, encodeText } from "../charset/encode.ts";
import type { WordGroup } from "../header/decode.ts";
import { isQuoted } from "../header/mailbox.ts";
import type { HostFile } from "../host-file.ts";
import { encodeWords, type WordStyle } from "./encoded-words.ts";
import type { WrittenHeader } from "./header.ts";
import { lineBreakIn } from "./line-break.ts";

/** Writes the touched run of words anew, as encoded words. Offsets of the edit are of the text. */
export function reencode(file: HostFile, header: WrittenHeader, edit: Edit): Edit {
  const run = widen(file, header, edit);
  const text =
    header.text.slice(run.start, edit.start) + edit.text + header.text.slice(edit.end, run.end);
  const touched = header.groups.find(({ start, end }) => start < run.end && end > run.start);
  const words = encodeWords(text, styleFor(text, touched));
  const lineBreak = lineBreakIn(file.binary, header);
  const place = placeOfRun(header, run);
  const before = needsBlank(file.binary, header, place.start, -1) ? " " : "";
  const behind = needsBlank(file.binary, header, place.end, 0) ? " " : "";
  return { ...place, text: before + words.join(`${lineBreak} `) + behind };
}

/** To whole words, to whole groups of encoded words, and over blanks that lie between those. */
function widen({ binary }: HostFile, header: WrittenHeader, edit: Span): Span {
  const { text, groups } = header;
  if (header.phrase === true && isQuoted(binary, header)) return { start: 0, end: text.length };
  let { start, end } = edit;
  for (const group of groups) {
    if (group.end < edit.start || group.start > edit.end) continue;
    start = Math.min(start, group.start);
    end = Math.max(end, group.end);
  }
  const left = groups.findLast((group) => group.end <= start)?.end ?? 0;
  const right = groups.find((group) => group.start >= end)?.start ?? text.length;
  while (start > left && text[start - 1] !== " ") start -= 1;
  while (end < right && text[end] !== " ") end += 1;
  // Readers drop blanks between encoded words: such blanks are encoded too.
  if (left > 0 && text.slice(left, start).trim() === "") start = left;
  if (right < text.length && text.slice(end, right).trim() === "") end = right;
  return { start, end };
}

function placeOfRun({ mapping, groups, start, end, ...header }: WrittenHeader, run: Span): Span {
  const first = groups.find((group) => group.start === run.start && group.end > run.start);
  const last = groups.findLast((group) => group.end === run.end && group.start < run.end);
  if (header.phrase === true && run.start === 0 && run.end === header.text.length)
    return { start, end };
  const from = first?.from ?? mapping.from(run.start);
  return { start: from, end: last?.to ?? Math.max(from, mapping.to(run.end)) };
}

/** Something stands there that is no blank. */
function needsBlank(binary: string, { start, end }: Span, at: number, offset: -1 | 0): boolean {
  const neighbour = at + offset;
  return neighbour >= start && neighbour < end && !/\s/u.test(binary[neighbour] ?? " ");
}

/** As the words before were written, in UTF-8 where their character set has not all letters. */
function styleFor(text: string, touched: WordGroup | undefined): WordStyle {
  const encoder = touched && encoderOf(touched.charset);
  if (touched && encoder && "bytes" in encodeText(text, encoder)) return { ...touched, encoder };
  const utf8 = encoderOf("utf-8") ?? (() => undefined);
  const base64 = touched?.base64 ?? isMostlyForeign(text);
  return { charset: "UTF-8", base64, encoder: utf8 };
}

function isMostlyForeign(text: string): boolean {
  return text.replaceAll(/[ -~]/gu, "").length * 3 > text.length;
}
