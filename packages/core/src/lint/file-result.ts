import type { Draft } from "../draft.ts";
import type { Result } from "../result.ts";
import type { Span } from "../span.ts";
import type { Severity } from "../words.ts";
import type { Found } from "./finding.ts";
import { Fingerprints } from "./fingerprint.ts";
import { pageOf } from "./page.ts";
import { byPlace } from "./readings.ts";
import { partSetAside, type ReasonFor } from "./set-aside.ts";
import { judge, type Gate } from "./verdict.ts";

/** Something that is said about a file which is no draft. */
export interface FileProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** What to do. */
  readonly advice: string;
  readonly span: Span;
}

/** What kind of file it is, what stops it, and what is left out. */
export interface FileSettings extends Gate {
  readonly about: NonNullable<Result["about"]>;
  readonly setAside?: ReasonFor | undefined;
}

/** What is said about a file of settings as its result. @param file its text as a draft is read. */
export function fileResult(
  file: Draft,
  problems: readonly FileProblem[],
  { about, setAside: reasonFor, ...gate }: FileSettings,
): Result {
  const { path, source, meta } = file;
  const fingerprints = new Fingerprints();
  const found = problems.map((problem) => foundIn(source, problem)).toSorted(byPlace);
  const named = found.map((one) => ({ ...one, fingerprint: fingerprints.of(one) }));
  const { kept, setAside } = partSetAside(named, file, reasonFor);
  return {
    about,
    path,
    format: "yaml",
    source,
    meta,
    verdict: judge(file, kept, gate),
    notes: [],
    strengths: [],
    findings: kept,
    ...(reasonFor && { setAside }),
  };
}

function foundIn(source: string, { advice, span, ...problem }: FileProblem): Found {
  const written = source.slice(span.start, span.end);
  return {
    ...problem,
    certainty: "certain",
    scope: "span",
    quote: written,
    source: written,
    span,
    suggestions: [{ label: advice, kind: "hint", safe: false, edits: [] }],
    url: pageOf(problem.rule),
  };
}
