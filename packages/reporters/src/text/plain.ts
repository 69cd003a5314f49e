import { eastAsianWidth } from "get-east-asian-width";

/**
 * Text of a draft that is safe to print: no character of it can steer the terminal. Each harmful
 * character becomes one other, so that no offset moves.
 */
export function plain(text: string): string {
  return text.replaceAll(steering, (char) => {
    const code = char.charCodeAt(0);
    if (/\s/u.test(char)) return " ";
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\uFFFD";
  });
}

/** Control characters, line separators, and marks that turn the direction of what follows. */
const steering = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/** Columns that a terminal gives to a text. */
export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** Whether each UTF-16 unit of a text is known to take one column. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** Latin, Greek and Cyrillic letters, dashes, quotation marks and our own signs need no look-up. */
const narrow =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2212\u2400-\u2426\u2580-\u259F▲✓✖\uFFFC\uFFFD]*$/u;

/** Breaks text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text)
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((one) => pieces(one, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The start of a text, ended by "…" where something is left out. */
export function truncate(text: string, width: number): string {
  const line = plain(text.slice(0, width * 8))
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (widthOf(line) <= width && text.length <= width * 8) return line;
  return `${pieces(line, Math.max(1, width - 1))[0]?.trimEnd() ?? ""}…`;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** One character as a reader sees it. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the text. */
  readonly at: number;
}

/** Made late: it costs more than the rest of a small report, and few reports need it. */
let graphemes: Intl.Segmenter | undefined;

export function cellsOf(text: string): Cell[] {
  if (isNarrow(text)) return Array.from(text, (char, at) => ({ text: char, width: 1, at }));
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    width: graphemeWidth(segment),
    at: index,
  }));
}

/** Of one grapheme: none, one or two columns. */
function graphemeWidth(grapheme: string): number {
  const visible = grapheme.replace(invisible, "").codePointAt(0);
  if (visible === undefined) return 0;
  return emoji.test(grapheme) ? 2 : eastAsianWidth(visible);
}

const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Cs}]+/u;
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;

/** Cuts one long word so that each piece fits. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width && widthOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  let used = 0;
  for (const cell of cellsOf(word)) {
    if (used > 0 && used + cell.width > width) {
      cut.push(piece);
      piece = "";
      used = 0;
    }
    piece += cell.text;
    used += cell.width;
  }
  return [...cut, piece];
}
