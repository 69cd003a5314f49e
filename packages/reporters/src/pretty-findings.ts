import type { Draft, Finding, Locate, Unit } from "@troth/core";

import { promiseOf } from "./finding-words.ts";
import { excerpt, underline } from "./text/excerpt.ts";
import { plain, widthOf, wrap } from "./text/plain.ts";
import { lineAround, sentenceAround } from "./text/sentence.ts";
import { symbols, type Look, type Style } from "./text/style.ts";

/** What the parts of one file's page share. */
export interface PageContext extends Look {
  readonly style: Style;
}

const gutter = 6;

/** Findings about the same sentence, shown under one excerpt. */
interface Group {
  readonly line: number;
  readonly unit: Unit | undefined;
  readonly findings: Finding[];
}

/** Prints the findings of one file; what a rule has said once it does not say again. */
export function createFindingPrinter(
  draft: Draft,
  locate: Locate,
  context: PageContext,
): (findings: readonly Finding[]) => string[][] {
  const said = new Set<string>();
  return (findings) => {
    const whole = findings.filter(({ scope }) => scope === "document");
    const placed = findings.filter(({ scope }) => scope === "span");
    const about = whole.flatMap((finding) => messageLines(finding, context, said, false));
    return [
      ...(about.length > 0
        ? [[indent(context.style.dim("The message as a whole")), ...about]]
        : []),
      ...groupBySentence(placed, locate, context.width).map((group) => [
        ...excerptLines(group, draft, context),
        ...group.findings.flatMap((finding) =>
          messageLines(finding, context, said, group.findings.length > 1),
        ),
      ]),
    ];
  };
}

const indent = (text: string): string => " ".repeat(gutter) + text;

function groupBySentence(findings: readonly Finding[], locate: Locate, width: number): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const unit = finding.mark?.unit;
    const last = groups.at(-1);
    const start = last?.findings[0]?.span.start ?? 0;
    const room = width - gutter;
    // Further apart than this, one line could not show both.
    const near = finding.span.end - start < room - 12 || (unit?.text.length ?? 0) <= room;
    if (last !== undefined && isSame(last.unit, unit) && near) {
      last.findings.push(finding);
    } else {
      groups.push({ line: locate(finding.span.start).line, unit, findings: [finding] });
    }
  }
  return groups;
}

/** A sentence that several readers of a template see is the same one. */
function isSame(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (a.span.start === b.span.start && a.text === b.text);
}

/** The sentence of a finding with its words marked, behind the number of its line. */
export function excerptLines(
  { line, unit, findings }: Group,
  draft: Draft,
  context: PageContext,
): string[] {
  const { style, width } = context;
  // More than the excerpt looks at, so that it knows where something is left out.
  const reach = width * 4;
  const { text, marks } =
    unit === undefined
      ? lineAround(
          draft.source,
          findings.map(({ span }) => span),
          reach,
        )
      : sentenceAround(
          draft,
          unit,
          findings.flatMap(({ mark }) => mark ?? []),
          reach,
        );
  const parts = excerpt(text, marks, width - gutter);
  const paint = style.mark[findings[0]?.severity ?? "info"];
  const number = style.dim(String(line).padStart(gutter - 2));
  const words = parts.map((part) => (part.marked ? paint(part.text) : part.text)).join("");
  return [`${number}  ${words}`, ...(style.color ? [] : [indent(underline(parts))])];
}

/** Symbol and message, why, what to do, and the rule at the right end. */
export function messageLines(
  finding: Finding,
  { style, width }: PageContext,
  said: Set<string>,
  nameWords: boolean,
): string[] {
  const { rule, severity, message, why, suggestions, quote, certainty } = finding;
  const room = width - gutter - 2;
  const once = (text: string): boolean =>
    !said.has(`${rule} ${text}`) && Boolean(said.add(`${rule} ${text}`));
  const full =
    nameWords && !message.includes(quote) && quote.length < 40 ? `“${quote}”: ${message}` : message;
  const body = [
    ...wrap(full, room),
    ...wrap(promiseOf(finding), room),
    ...(once(why) ? wrap(why, room).map(style.dim) : []),
    ...suggestions
      .filter(({ label }) => once(label))
      .flatMap(({ label }) =>
        wrap(`→ ${label}`, room - 2).map((line, at) => style.hint(at === 0 ? line : `  ${line}`)),
      ),
  ];
  const tag = [
    severity,
    ...(certainty === "possible" ? ["possible"] : []),
    rule,
    ...(finding.also ?? []),
  ].join(" · ");
  const symbol = style.severity[severity](symbols[severity]);
  return atRight(body, style.dim(plain(tag)), room).map((line, at) =>
    indent(`${at === 0 ? symbol : " "} ${line}`),
  );
}

/** Puts the tag behind the last line where it fits, else below, at the right edge. */
function atRight(lines: readonly string[], tag: string, room: number): string[] {
  const last = lines.at(-1) ?? "";
  const gap = room - widthOf(last) - widthOf(tag);
  if (gap >= 2) return [...lines.slice(0, -1), last + " ".repeat(gap) + tag];
  return [...lines, " ".repeat(Math.max(0, room - widthOf(tag))) + tag];
}
