import { createLocator, type ValueStatus } from "@troth/core";

import type { FileReport } from "../reporter.ts";
import {
  adviceFor,
  decidedBy,
  proofToUse,
  questionOf,
  statusSymbols,
  statusWords,
  type Decided,
  type ValueQuestion,
} from "../value-words.ts";
import { truncate } from "../text/plain.ts";
import { changedCell } from "./changed-cell.ts";
import { pathWords, words } from "./escape.ts";

/** How a draft stands to one value, as a comment keeps it. */
export interface ValueDigest {
  readonly name: string;
  readonly status: ValueStatus;
  readonly decided?: Decided;
  /** About a sentence that may show it. */
  readonly asked?: ValueQuestion;
  /** What to do about what is here; "" where nothing is, or where nothing is here. */
  readonly advice: string;
  /** Claims that would show what is not shown yet. */
  readonly proof: readonly string[];
}

export function valueDigests({ draft, result }: FileReport): ValueDigest[] {
  const { path, source, values = [] } = result;
  if (values.length === 0) return [];
  const locate = createLocator(source);
  return values.map((reading) => {
    const decided = decidedBy(draft, reading, locate);
    const asked = questionOf(draft, reading, { path, locate });
    const { value, status } = reading;
    return {
      name: value.name,
      status,
      ...(decided && { decided: shortened(decided) }),
      ...(asked && { asked }),
      advice: decided === undefined ? "" : truncate(adviceFor(reading, values), longest),
      proof: proofToUse(reading)
        .slice(0, mostProof)
        .map((claim) => truncate(claim, longest)),
    };
  });
}

/** Characters of a sentence in a comment. */
const longest = 400;
/** Proofs of one value in a comment. */
const mostProof = 5;

function shortened({ quote, line, because }: Decided): Decided {
  return { quote: truncate(quote, longest), line, because: truncate(because, longest) };
}

interface Held {
  readonly path: string;
  readonly values: readonly ValueDigest[];
  /** Before it was changed, where that is known. */
  readonly before?: { readonly values: readonly ValueDigest[] };
}

/** A row for each draft, a column for each value that the brand declares. */
export function valueSection(drafts: readonly Held[]): string[] {
  const held = drafts.filter(({ values }) => values.length > 0);
  if (held.length === 0) return [];
  const names = [...new Set(held.flatMap(({ values }) => values.map(({ name }) => name)))];
  const rows = held.map(({ path, values, before }) => {
    const cells = names.map((name) => cell(named(name, values), named(name, before?.values)));
    return `| ${[pathWords(path), ...cells].join(" | ")} |`;
  });
  return [
    "### Your values",
    "",
    `| ${["draft", ...names.map((name) => words(name, 60))].join(" | ")} |`,
    `|${"---|".repeat(names.length + 1)}`,
    ...rows,
  ];
}

function named(name: string, values: readonly ValueDigest[] = []): ValueDigest | undefined {
  return values.find((one) => one.name === name);
}

/** A sentence that has only moved to another line has not changed how the draft stands. */
function cell(value: ValueDigest | undefined, before: ValueDigest | undefined): string {
  if (value === undefined) return "";
  const { status, decided } = value;
  const now = `${standing(status)}${decided === undefined ? "" : ` (line ${decided.line})`}`;
  const then = before === undefined || before.status === status ? now : standing(before.status);
  return changedCell(then, now);
}

function standing(status: ValueStatus): string {
  return `${statusSymbols[status]} ${statusWords[status]}`;
}

/** The words that decided, draft by draft; then, once for all, the proof of what some draft does not show. */
export function valueReasons(drafts: readonly Held[]): string[] {
  const reasons = drafts.flatMap(({ path, values }) =>
    values.flatMap((value) => {
      const { name, status, decided, asked } = value;
      if (asked !== undefined) return [`- ${pathWords(path)} ${questionWords(asked)}`];
      if (decided === undefined) return [];
      const head = `${pathWords(path)} **${words(name, 80)}**, ${statusWords[status]}`;
      return [`- ${head}: ${reasonOf(value, decided)}`];
    }),
  );
  return [...reasons, ...proofLines(drafts)];
}

/** The advice on what is only said begins with the words that say it. */
function reasonOf({ status, advice }: ValueDigest, { quote, line, because }: Decided): string {
  const said = status === "said" ? "" : ` “${words(quote, 200)}”`;
  const why = `line ${line}${said} (${words(because, 200)}).`;
  return [why, words(advice, longest)].filter(Boolean).join(" ");
}

function questionWords({ question, accept }: ValueQuestion): string {
  return `${words(question, longest)} If so: ${words(accept, longest)}`;
}

function proofLines(drafts: readonly Held[]): string[] {
  const lacking = drafts.flatMap(({ values }) => values).filter(({ proof }) => proof.length > 0);
  const byName = new Map(lacking.map(({ name, proof }) => [name, proof]));
  return Array.from(byName, ([name, proof]) => {
    const claims = proof.map((claim) => words(claim, 120)).join("; ");
    return `- Proof you can use for **${words(name, 80)}**: ${claims}.`;
  });
}
