import type { Draft } from "../draft.ts";
import { applyEdits, type Edit } from "../edit.ts";
import type { Linter } from "../lint/linter.ts";
import type { Finding, NotFixed, Result, Suggestion } from "../result.ts";
import type { Replacement } from "./plan.ts";
import { isAsMeant } from "./verify.ts";

/** How a file is read and linted, each time anew. */
export interface Fixer {
  readonly read: (source: string) => readonly [Draft, ...Draft[]];
  readonly lint: Linter;
}

/** One finding that was settled. */
export interface Fixed {
  readonly rule: string;
  /** The words that stood there. */
  readonly quote: string;
  /** The words that stand there now. */
  readonly text: string;
}

/** A file after its safe suggestions were applied, and what is left to say about it. */
export interface FixedFile {
  readonly source: string;
  readonly drafts: readonly [Draft, ...Draft[]];
  readonly result: Result;
  readonly fixed: readonly Fixed[];
  readonly notFixed: readonly NotFixed[];
}

/** A fix may uncover another; more rounds than this is two rules that disagree. */
const mostRounds = 10;
/** Each fix that is taken back costs a reading; a file with more of them is not worth the wait. */
const mostRefusals = 50;

/**
 * Applies the first safe suggestion of each finding. After every round the file is read again: where
 * that does not give the text that was meant, the fix is taken back and its reason kept.
 */
export function fixFile(source: string, fixer: Fixer): FixedFile {
  const fixed: Fixed[] = [];
  let refused = new Map<string, NotFixed>();
  let current = look(source, fixer);
  let takenBack = 0;
  for (let rounds = 0; rounds < mostRounds && takenBack < mostRefusals;) {
    const fixes = withoutOverlap(fixesOf(current.result, refused));
    if (fixes.length === 0) break;
    const next = largestSound(current, fixes, fixer);
    if (next === undefined) {
      refuse(fixes[0], refused);
      takenBack += 1;
      continue;
    }
    fixed.push(...next.done.map(({ finding, replacement }) => describe(finding, replacement)));
    current = next.state;
    // The sentences have changed, and with them the names of their findings.
    refused = new Map();
    rounds += 1;
  }
  return { ...current, fixed, notFixed: [...refused.values(), ...unplanned(current.result)] };
}

interface State {
  readonly source: string;
  readonly drafts: readonly [Draft, ...Draft[]];
  readonly result: Result;
}

interface Fix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
  readonly replacement: Replacement;
}

function look(source: string, { read, lint }: Fixer): State {
  const drafts = read(source);
  return { source, drafts, result: lint(...drafts) };
}

function fixesOf({ findings }: Result, refused: ReadonlyMap<string, NotFixed>): Fix[] {
  return findings.flatMap((finding) => {
    if (refused.has(finding.fingerprint)) return [];
    const { edits = [], replacement } = finding.suggestions.find(({ safe }) => safe) ?? {};
    return replacement === undefined ? [] : [{ finding, edits, replacement }];
  });
}

/** The first of those that touch each other; the others get their turn in the next round. */
function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  let behind = -1;
  for (const fix of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(fix) <= behind) continue;
    kept.push(fix);
    behind = Math.max(...fix.edits.map(({ end }) => end));
  }
  return kept;
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ start }) => start));
}

/** All of the fixes, or the largest half of a half of them that reads as meant; none if no one does. */
function largestSound(
  before: State,
  fixes: readonly Fix[],
  fixer: Fixer,
): { readonly state: State; readonly done: readonly Fix[] } | undefined {
  for (let count = fixes.length; count > 0; count = count >> 1) {
    const done = fixes.slice(0, count);
    const edits = done.flatMap((fix) => fix.edits);
    const state = look(applyEdits(before.source, edits), fixer);
    const replacements = done.map(({ replacement }) => replacement);
    if (isAsMeant(before.drafts, state.drafts, { replacements, edits })) return { state, done };
  }
  return undefined;
}

function refuse(fix: Fix | undefined, refused: Map<string, NotFixed>): void {
  if (fix === undefined) return;
  const reason = "reading the changed file did not give the text that was meant";
  refused.set(fix.finding.fingerprint, { rule: fix.finding.rule, reason });
}

function describe({ rule, quote }: Finding, { text }: Replacement): Fixed {
  return { rule, quote, text };
}

/** What would have been safe, had there been an exact edit for it. */
function unplanned({ findings }: Result): NotFixed[] {
  return findings.flatMap(({ rule, suggestions }) => {
    if (suggestions.some(({ safe }: Suggestion) => safe)) return [];
    const reason = suggestions.find((one) => one.refused !== undefined)?.refused;
    return reason === undefined ? [] : [{ rule, reason }];
  });
}
