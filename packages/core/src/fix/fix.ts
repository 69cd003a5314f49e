import { applyEdits, isRefusal } from "../edit.ts";
import type { Linter } from "../lint/linter.ts";
import type { Drafts } from "../make-drafts.ts";
import type { Finding, NotFixed, Result, Suggestion } from "../result.ts";
import { planReplacement, writePlanned, type Replacement } from "./plan.ts";
import { planTwins } from "./twins.ts";
import { isAsMeant } from "./verify.ts";
import { writeTogether, type Fix } from "./write-together.ts";

/** How a file is read and linted, each time anew. */
export interface Fixer {
  readonly read: (source: string) => Drafts;
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
  readonly drafts: Drafts;
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
  let current = look(fixer.read(source), source, fixer.lint);
  let takenBack = 0;
  for (let rounds = 0; rounds < mostRounds && takenBack < mostRefusals;) {
    const fixes = fixesOf(current, refused);
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
  readonly drafts: Drafts;
  readonly result: Result;
}

function look(drafts: Drafts, source: string, lint: Linter): State {
  return { source, drafts, result: lint(...drafts) };
}

/** The fixes of a state, and why the others of its safe suggestions are none. */
function fixesOf({ drafts, result }: State, refused: ReadonlyMap<string, NotFixed>) {
  const fixes: Fix[] = [];
  for (const finding of result.findings) {
    const { replacement } = finding.suggestions.find(({ safe }) => safe) ?? {};
    if (replacement === undefined || refused.has(finding.fingerprint)) continue;
    const planned = planReplacement(drafts[0], replacement);
    if (planned === undefined || isRefusal(planned)) continue;
    fixes.push({ finding, replacement, planned, twins: planTwins(drafts[0], replacement) });
  }
  return fixes;
}

/** All of the fixes, or the largest half of a half of them that reads as meant; none if no one does. */
function largestSound(
  before: State,
  fixes: readonly Fix[],
  { read, lint }: Fixer,
): { readonly state: State; readonly done: readonly Fix[] } | undefined {
  for (let count = fixes.length; count > 0; count = count >> 1) {
    const { done, twins, edits } = writeTogether(fixes.slice(0, count));
    const source = applyEdits(before.source, edits);
    const drafts = read(source);
    const replacements = done.map(({ replacement }) => replacement);
    if (done.length > 0 && isAsMeant(before.drafts, drafts, { replacements, twins, edits })) {
      return { state: look(drafts, source, lint), done };
    }
  }
  return undefined;
}

function refuse(fix: Fix | undefined, refused: Map<string, NotFixed>): void {
  if (fix === undefined) return;
  const written = writePlanned(fix.planned);
  const reason = isRefusal(written)
    ? written.refused
    : "reading the changed file did not give the text that was meant";
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
