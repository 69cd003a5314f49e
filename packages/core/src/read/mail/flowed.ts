import { Runs, type Mapping } from "./runs.ts";

/** A text whose paragraphs were broken into lines for the journey. */
export interface Flowed {
  readonly text: string;
  /** From the text to the text with its lines. */
  readonly mapping: Mapping;
}

/** Joins the lines of `format=flowed`. @param delsp the blank before a soft break is no text. */
export function unflow(source: string, delsp: boolean): Flowed {
  const runs = new Runs();
  const parts: string[] = [];
  const copy = (start: number, end: number): void => {
    runs.add(1, 1, start, end - start);
    parts.push(source.slice(start, end));
  };
  let joined = false;
  for (let line = readLine(source, 0); line !== undefined;) {
    const next = readLine(source, line.next);
    if (!joined && line.depth > 0) copy(line.start, line.words);
    joined = next !== undefined && isJoined(source, line, next);
    if (next === undefined || !joined) {
      copy(line.words, line.next);
    } else {
      copy(line.words, line.end - 1);
      if (!delsp) {
        runs.add(1, next.words - line.end + 1, line.end - 1);
        parts.push(" ");
      }
    }
    line = next;
  }
  return { text: parts.join(""), mapping: runs };
}

interface FlowedLine {
  readonly start: number;
  /** Behind marks of quotation and one blank. */
  readonly words: number;
  /** Before the line break. */
  readonly end: number;
  readonly next: number;
  readonly depth: number;
}

function readLine(source: string, start: number): FlowedLine | undefined {
  if (start >= source.length) return undefined;
  const feed = source.indexOf("\n", start);
  const next = feed === -1 ? source.length : feed + 1;
  let end = feed === -1 ? source.length : feed;
  if (end > start && source[end - 1] === "\r") end -= 1;
  let words = start;
  while (source[words] === ">") words += 1;
  const depth = words - start;
  if (source[words] === " " && words < end) words += 1;
  return { start, words, end, next, depth };
}

/** A line that ends in a blank goes on, but not the one above a signature, nor into an empty line. */
function isJoined(source: string, line: FlowedLine, next: FlowedLine): boolean {
  if (line.depth !== next.depth || next.words === next.end || line.words === line.end) return false;
  if (source[line.end - 1] !== " ") return false;
  return !isSignature(source, line) && !isSignature(source, next);
}

function isSignature(source: string, { start, depth, end }: FlowedLine): boolean {
  const from = start + depth;
  return /^ ?-- $/u.test(source.slice(from, Math.min(end, from + 5))) && end - from <= 4;
}
