import { Runs } from "../runs.ts";
import type { Transferred } from "./base64.ts";

const equals = 0x3d;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Reads quoted-printable from `[start, end)` of a file; `=` before anything else is itself. */
export function decodeQuotedPrintable(file: Uint8Array, start: number, end: number): Transferred {
  const bytes = new Uint8Array(end - start);
  const mapping = new Runs();
  /** Bytes that stand in the file as they read. */
  const copy = (from: number, to: number): void => {
    const length = mapping.length - from;
    for (let at = from; at < to; at += 1) bytes[length + at] = file[at] as number;
    mapping.add(1, 1, from, to - from);
  };
  for (let at = start; at < end;) {
    const byte = file[at] ?? 0;
    if (byte === equals) {
      const coded = hexAt(file, at, end);
      const soft = coded === undefined ? behindSoftBreak(file, at + 1, end) : undefined;
      if (coded !== undefined) {
        bytes[mapping.length] = coded;
        mapping.add(1, 3, at);
      } else if (soft === undefined) copy(at, at + 1);
      at = soft ?? at + (coded === undefined ? 1 : 3);
    } else if (isBlank(byte)) {
      const behind = behindBlanks(file, at, end);
      // Blanks before a line break were added on the way.
      const kept = behind === end || isBreak(file[behind]) ? at : behind;
      copy(at, kept);
      at = behind;
    } else {
      const word = endOfWord(file, at + 1, end);
      copy(at, word);
      at = word;
    }
  }
  return { bytes: bytes.subarray(0, mapping.length), mapping };
}

/** The byte that `=C3` at `at` stands for. */
export function hexAt(file: Uint8Array, at: number, end: number): number | undefined {
  if (at + 2 >= end) return undefined;
  const high = hexDigit(file[at + 1] ?? 0);
  const low = hexDigit(file[at + 2] ?? 0);
  return high < 0 || low < 0 ? undefined : high * 16 + low;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Behind the line break that `=` hides; blanks may stand between. `undefined`: none is there. */
function behindSoftBreak(file: Uint8Array, from: number, end: number): number | undefined {
  const at = behindBlanks(file, from, end);
  if (at === end) return end;
  if (file[at] === carriageReturn && file[at + 1] === lineFeed && at + 1 < end) return at + 2;
  return isBreak(file[at]) ? at + 1 : undefined;
}

function behindBlanks(file: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(file[at])) at += 1;
  return at;
}

function endOfWord(file: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && file[at] !== equals && !isBlank(file[at])) at += 1;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

function isBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}
