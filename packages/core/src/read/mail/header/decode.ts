import { addThrough, Runs, type Mapping } from "../runs.ts";
import { readCharset } from "../charset/charset.ts";
import { charsetOf } from "../charset/label.ts";
import { decodeBase64 } from "../transfer/base64.ts";
import type { Span } from "../../../span.ts";
import { encodedWords, type EncodedWord } from "./encoded-word.ts";
import { decodeQ } from "./q.ts";
import { addRaw } from "./raw.ts";

/** Neighbouring encoded words of one encoding, which are decoded as one. */
export interface WordGroup {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Bytes of the file. */
  readonly from: number;
  readonly to: number;
  /** As the words name it. */
  readonly charset: string;
  readonly base64: boolean;
}

/** A header value as a person reads it. */
export interface HeaderText {
  readonly text: string;
  /** From the text to bytes of the file. */
  readonly mapping: Mapping;
  readonly groups: readonly WordGroup[];
}

/** A file and a stretch of it. */
export interface HeaderValue extends Span {
  readonly bytes: Uint8Array;
  readonly binary: string;
  /** `"` and `\` are not read as such, but as marks around and before letters. */
  readonly phrase?: boolean;
}

/** Decodes encoded words, undoes folding, reads raw bytes as UTF-8, else windows-1252. */
export function decodeHeader(value: HeaderValue): HeaderText {
  const build: HeaderBuild = { value, runs: new Runs(), parts: [] };
  const groups: WordGroup[] = [];
  let at = value.start;
  let open: EncodedWord[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) groups.push(addGroup(build, first, open));
    open = [];
  };
  for (const word of encodedWords(value.binary, value.start, value.end)) {
    const adjacent = open.length > 0 && isBlank(value.binary, at, word.start);
    if (!adjacent || !joins(open[0], word)) close();
    if (!adjacent) addRaw(build, at, word.start);
    open.push(word);
    at = word.end;
  }
  close();
  addRaw(build, at, value.end);
  return { text: build.parts.join(""), mapping: build.runs, groups };
}

/** A header text that grows. */
export interface HeaderBuild {
  readonly value: HeaderValue;
  readonly runs: Runs;
  readonly parts: string[];
}

/** A character may be split over two words; not where each word begins in a state of its own. */
function joins(first: EncodedWord | undefined, word: EncodedWord): boolean {
  if (first === undefined) return false;
  const charset = charsetOf(first.charset);
  return charset === charsetOf(word.charset) && charset !== "iso-2022-jp";
}

function addGroup(
  build: HeaderBuild,
  first: EncodedWord,
  words: readonly EncodedWord[],
): WordGroup {
  const { runs, parts, value } = build;
  const start = runs.length;
  const decoded = words.map((word) =>
    word.base64
      ? decodeBase64(value.bytes, word.from, word.to)
      : decodeQ(value.bytes, word.from, word.to),
  );
  const inner = new Runs();
  for (const { mapping } of decoded) addThrough(inner, identity(mapping.length), mapping);
  const { text, mapping } = readCharset(joined(decoded.map(({ bytes }) => bytes)), first.charset);
  addThrough(runs, mapping, inner);
  parts.push(text);
  const { charset, base64 } = first;
  const to = words.at(-1)?.end ?? first.end;
  return { start, end: runs.length, from: first.start, to, charset, base64 };
}

function identity(length: number): Mapping {
  const runs = new Runs();
  runs.add(1, 1, 0, length);
  return runs;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Blanks and folds between encoded words are no text. */
function isBlank(binary: string, start: number, end: number): boolean {
  return /^\s*$/u.test(binary.slice(start, end));
}
