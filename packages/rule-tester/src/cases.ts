import {
  channels,
  createLinter,
  type AmbiguousDialect,
  type Channel,
  type Draft,
  type DraftFile,
  type Finding,
  type Format,
  type Medium,
  type ProfileReader,
  type Rule,
  type Span,
} from "@troth/core";

/** A draft to lint. A bare string is Markdown. */
export interface Case {
  readonly draft: string;
  readonly format?: Format;
  readonly channel?: Channel;
  readonly medium?: Medium;
  readonly stage?: number;
  readonly mergeTags?: readonly AmbiguousDialect[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the brand declares; none when left out. */
  readonly profile?: ProfileReader;
}

/** A draft whose flagged words stand in `[[ ]]`. */
export interface Flagged extends Case {
  /** The message of each finding, or the start of it, in the order of the `[[marks]]`. */
  readonly expect?: readonly string[];
  /** The label of the first suggestion of each finding, in the same order. */
  readonly suggest?: readonly string[];
}

/** What a rule is tested by. */
export interface Cases {
  readonly passes: readonly (string | Case)[];
  readonly flags: readonly (string | Flagged)[];
}

/** What a case asks for and what the rule does: equal where the test passes. */
export interface Outcome {
  readonly expected: Report;
  readonly found: Report;
}

/** The draft once for each finding, its words in `[[ ]]`, so that a failure shows the place. */
interface Report {
  readonly places: readonly string[];
  readonly messages: readonly (string | undefined)[];
  readonly suggestions: readonly (string | undefined)[];
}

/** Reads a draft: `readDraft` of @troth/core, with the annotator that is wanted. */
export type ReadDraft = (file: DraftFile) => Draft | Promise<Draft>;

/** Runs a rule over a draft in which it should find nothing. */
export async function outcomeOfPass(
  rule: Rule,
  given: string | Case,
  read: ReadDraft,
): Promise<Outcome> {
  const one = toCase(given);
  return compare(one, { text: one.draft, marks: [] }, await run(rule, one, read));
}

/** Runs a rule over a draft in which it should find what is marked, and that alone. */
export async function outcomeOfFlag(
  rule: Rule,
  given: string | Flagged,
  read: ReadDraft,
): Promise<Outcome> {
  const one = toCase(given);
  const unmarked = unmark(one.draft);
  return compare(one, unmarked, await run(rule, { ...one, draft: unmarked.text }, read));
}

function compare(
  { expect = [], suggest = [] }: Flagged,
  { text, marks }: Unmarked,
  found: readonly Finding[],
): Outcome {
  return {
    expected: {
      places: marks.map((span) => mark(text, span)),
      messages: expect,
      suggestions: suggest,
    },
    found: {
      places: found.map(({ span }) => mark(text, span)),
      messages: expect.map((start, at) => cutTo(start, found[at]?.message)),
      suggestions: suggest.map((_, at) => found[at]?.suggestions[0]?.label),
    },
  };
}

/** The draft of a case as it is written. */
export function draftOf(given: string | Case): string {
  return toCase(given).draft;
}

function toCase(given: string | Flagged): Flagged {
  return typeof given === "string" ? { draft: given } : given;
}

/** A message that begins as expected is as expected. */
function cutTo(start: string, message: string | undefined): string | undefined {
  return message?.startsWith(start) === true ? start : message;
}

/** Lints with this rule alone, `possible` findings too; too short to judge does not count here. */
async function run(rule: Rule, given: Case, read: ReadDraft): Promise<readonly Finding[]> {
  const { draft: source, format = "markdown", medium, stage, mergeTags = [], options = {} } = given;
  const { profile } = given;
  const flags = {
    channel: given.channel ?? channelOf(rule),
    ...(medium && { medium }),
    ...(stage !== undefined && { stage }),
  };
  const file = { path: "draft", source, format, flags, mergeTags };
  const { notScored: _, ...draft } = await read(file);
  const lint = createLinter({
    rules: [{ rule, options }],
    showPossible: true,
    today: "2026-01-15",
    ...(profile && { profile }),
  });
  return lint(draft).findings;
}

/** The channel of a case that names none: promo, or the first in which the rule runs. */
function channelOf({ meta }: Rule): Channel {
  const runs = channels.filter((channel) => meta.severity[channel] !== "off");
  return runs.includes("promo") ? "promo" : (runs[0] ?? "promo");
}

function mark(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
}

interface Unmarked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Takes the marks out of a draft and returns where they were. */
function unmark(draft: string): Unmarked {
  const marks: Span[] = [];
  let text = "";
  // The last two of `]]]`: a mark may end in a bracket.
  for (const [at, part] of draft.split(/\[\[|\]\](?!\])/u).entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
