import { quoteOf, type Draft, type Finding, type Severity, type Unit } from "@troth/core";

import { escapeHtml } from "./escape.ts";

/** A finding with its number in the draft and its name in the page. */
export interface Numbered {
  readonly finding: Finding;
  readonly number: number;
  readonly anchor: string;
  /** The draft that it stands in, where the part of the page is about several. */
  readonly file?: Draft;
}

/** A unit as the reader sees it, with the words marked that findings are about, each with its number. */
export function markedText(draft: Draft, unit: Unit, findings: readonly Numbered[]): string {
  const places = findings.flatMap((one) => {
    const at = one.finding.mark;
    return at === undefined ? [] : [{ one, start: at.start, end: at.end }];
  });
  const cuts = [0, unit.text.length, ...places.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges
    .map((start, at) => {
      const end = edges[at + 1] ?? start;
      const over = places.filter((place) => place.start < end && start < place.end);
      const ended = places.filter((place) => place.end === end && start < end);
      const words = shownWords(draft, unit, start, end);
      const marked =
        over.length === 0
          ? words
          : mark(
              words,
              over.map(({ one }) => one),
            );
      return marked + ended.map(({ one }) => reference(one)).join("");
    })
    .join("");
}

/** Merge tags are set apart: they are not what the reader reads. */
function shownWords(draft: Draft, unit: Unit, start: number, end: number): string {
  if (start >= end) return "";
  const parts = unit.text.slice(start, end).split(placeholder);
  let at = start;
  return parts
    .map((part, nth) => {
      const words = part === "" ? "" : escapeHtml(part);
      at += part.length;
      if (nth === parts.length - 1) return words;
      const tag = quoteOf(draft, { unit, start: at, end: at + 1 });
      at += 1;
      return `${words}<span class="tag">${escapeHtml(tag)}</span>`;
    })
    .join("");
}

const placeholder = "\uFFFC";

function mark(words: string, over: readonly Numbered[]): string {
  return `<mark class="${worstOf(over)}">${words}</mark>`;
}

function worstOf(over: readonly Numbered[]): Severity {
  const found = new Set(over.map(({ finding }) => finding.severity));
  if (found.has("error")) return "error";
  return found.has("warn") ? "warn" : "info";
}

function reference({ finding, number, anchor }: Numbered): string {
  return `<a class="ref ${finding.severity}" id="${anchor}-w" href="#${anchor}" aria-label="finding ${number}">${number}</a>`;
}
