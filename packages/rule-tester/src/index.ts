import {
  channels,
  createLinter,
  readDraft,
  type AmbiguousDialect,
  type Channel,
  type Finding,
  type Format,
  type Medium,
  type Rule,
  type Span,
} from "@troth/core";
import { describe, expect, test } from "vitest";

/** A draft to lint. A bare string is Markdown. */
export interface Case {
  readonly draft: string;
  readonly format?: Format;
  readonly channel?: Channel;
  readonly medium?: Medium;
  readonly stage?: number;
  readonly mergeTags?: readonly AmbiguousDialect[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A draft whose flagged words stand in `[[ ]]`. */
export interface Flagged extends Case {
  /** The message of each finding, or the start of it, in the order of the `[[marks]]`. */
  readonly expect?: readonly string[];
  /** The label of the first suggestion of each finding, in the same order. */
  readonly suggest?: readonly string[];
}

/**
 * Tests one rule: each draft in `passes` stays silent, each `[[mark]]` in `flags` is hit exactly.
 * A finding about the whole draft is marked where it stands: at the subject, else the first unit.
 */
export function testRule(
  rule: Rule,
  cases: {
    readonly passes: readonly (string | Case)[];
    readonly flags: readonly (string | Flagged)[];
  },
): void {
  describe(rule.id, () => {
    test.for(cases.passes.map(toCase))("passes: $draft", (given) => {
      expect(run(rule, given).map(({ span }) => mark(given.draft, span))).toEqual([]);
    });
    test.for(cases.flags.map(toCase))("flags: $draft", (given: Flagged) => {
      const { text, marks } = unmark(given.draft);
      const found = run(rule, { ...given, draft: text });
      expect(found.map(({ span }) => mark(text, span))).toEqual(
        marks.map((span) => mark(text, span)),
      );
      for (const [at, start] of (given.expect ?? []).entries()) {
        expect(found[at]?.message).toMatch(startsWith(start));
      }
      for (const [at, label] of (given.suggest ?? []).entries()) {
        expect(found[at]?.suggestions[0]?.label).toBe(label);
      }
    });
  });
}

function toCase<C extends Case>(given: string | C): C | Case {
  return typeof given === "string" ? { draft: given } : given;
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&")}`, "u");
}

/** Lints with this rule alone, `possible` findings too; too short to judge does not count here. */
function run(rule: Rule, given: Case): readonly Finding[] {
  const { draft: source, format = "markdown", medium, stage, mergeTags = [], options = {} } = given;
  const flags = {
    channel: given.channel ?? channelOf(rule),
    ...(medium && { medium }),
    ...(stage !== undefined && { stage }),
  };
  const { notScored: _, ...draft } = readDraft({ path: "draft", source, format, flags, mergeTags });
  const lint = createLinter({
    rules: [{ rule, options }],
    showPossible: true,
    today: "2026-01-15",
  });
  return lint(draft).findings;
}

/** The channel of a case that names none: promo, or the first in which the rule runs. */
function channelOf({ meta }: Rule): Channel {
  const runs = channels.filter((channel) => meta.severity[channel] !== "off");
  return runs.includes("promo") ? "promo" : (runs[0] ?? "promo");
}

/** The text with one span marked, so that a failing test shows the place, not two numbers. */
function mark(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
}

/** Takes the marks out of a draft and returns where they were. */
function unmark(draft: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = "";
  // The last two of `]]]`: a mark may end in a bracket.
  for (const [at, part] of draft.split(/\[\[|\]\](?!\])/u).entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
