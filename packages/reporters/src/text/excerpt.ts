import type { Span } from "@troth/core";

import { cellsOf, isNarrow, plain, widthOf, type Cell } from "./plain.ts";

/** A stretch of a line, marked or not. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** One line of `text` with its marks, cut at words on either side until it fits into `width`. */
export function excerpt(text: string, marks: readonly Span[], width: number): Part[] {
  const near = windowOf(text, marks, width);
  const cells = cellsOf(plain(text.slice(near.start, near.end))).map((cell): MarkedCell => {
    const start = near.start + cell.at;
    const marked = marks.some((mark) => start < mark.end && mark.start < start + cell.text.length);
    return { text: cell.text, width: cell.width, at: cell.at, marked };
  });
  const whole = near.start === 0 && near.end === text.length;
  if (whole && columns(cells) <= width) return partsOf(cells);
  const { from, to } = fit(cells, width - 2);
  const before = near.start > 0 || from > 0 ? [{ text: "…", marked: false }] : [];
  const behind = near.end < text.length || to < cells.length ? [{ text: "…", marked: false }] : [];
  return [...before, ...partsOf(cells.slice(from, to)), ...behind];
}

/** The row that stands under an excerpt where there is no colour: `~` under each mark. */
export function underline(parts: readonly Part[]): string {
  return parts
    .map(({ text, marked }) => (marked ? "~" : " ").repeat(widthOf(text)))
    .join("")
    .trimEnd();
}

interface MarkedCell extends Cell {
  readonly marked: boolean;
}

/**
 * As much around the first mark as an excerpt could show: a line of fifty megabytes is not measured
 * letter by letter. Letters may take no column at all, up to three of them in a row.
 */
function windowOf(text: string, marks: readonly Span[], width: number): Span {
  const first = marks[0]?.start ?? 0;
  const most = width * 3;
  const isEven = isNarrow(text.slice(Math.max(0, first - most), first + most));
  const reach = isEven ? width + 1 : most;
  return {
    start: atCharacter(text, Math.max(0, first - reach)),
    end: atCharacter(text, Math.min(text.length, first + reach)),
  };
}

function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The range of cells to show: the marks, then as much on both sides as fits, whole words. */
function fit(cells: readonly MarkedCell[], width: number): { from: number; to: number } {
  let from = Math.max(
    0,
    cells.findIndex(({ marked }) => marked),
  );
  let to = from;
  let used = 0;
  const lastMarked = cells.findLastIndex(({ marked }) => marked);
  const fits = (cell: Cell | undefined): cell is Cell =>
    cell !== undefined && used + cell.width <= width;
  for (let cell = cells[to]; to <= lastMarked && fits(cell); cell = cells[to]) {
    used += cell.width;
    to += 1;
  }
  const marked = { from, to };
  for (let grown = true; grown;) {
    grown = false;
    for (const next of ["before", "behind"] as const) {
      const cell = next === "before" ? cells[from - 1] : cells[to];
      if (!fits(cell)) continue;
      used += cell.width;
      if (next === "before") from -= 1;
      else to += 1;
      grown = true;
    }
  }
  return { from: wordStart(cells, from, marked.from), to: wordEnd(cells, to, marked.to) };
}

/** Gives up part of a word at the cut, unless the word is very long. */
const longestGivenUp = 14;

function wordStart(cells: readonly Cell[], from: number, limit: number): number {
  if (from === 0 || cells[from - 1]?.text === " ") return from;
  for (let at = from; at < Math.min(limit, from + longestGivenUp); at += 1) {
    if (cells[at]?.text === " ") return at + 1;
  }
  return from;
}

function wordEnd(cells: readonly Cell[], to: number, limit: number): number {
  if (to === cells.length || cells[to]?.text === " ") return to;
  for (let at = to - 1; at >= Math.max(limit, to - longestGivenUp); at -= 1) {
    if (cells[at]?.text === " ") return at;
  }
  return to;
}

function partsOf(cells: readonly MarkedCell[]): Part[] {
  const parts: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of cells) {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  }
  return parts;
}
