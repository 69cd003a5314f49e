import { Gate } from "./gate.ts";

/** The part of a pattern that asks a text. */
export type Gated = Pick<RegExp, "exec" | "test">;

/**
 * A pattern that runs only on texts which hold a word that it cannot match without. It finds what
 * the pattern finds, and costs next to nothing where there is nothing to find: one pass over a text
 * opens the gates of all such patterns. Made when a module loads; for patterns whose alternatives
 * have words of their own; not for a global or a sticky one.
 */
export function gated(pattern: RegExp): Gated {
  const isOpen = gateOf(pattern);
  return {
    test: (text) => isOpen(text) && pattern.test(text),
    exec: (text) => (isOpen(text) ? pattern.exec(text) : null),
  };
}

/** Tells of a text whether the pattern may match it. */
export function gateOf(pattern: Pick<RegExp, "source">): (text: string) => boolean {
  const number = patterns.push(pattern) - 1;
  gate = undefined;
  return (text) => openFor(text).includes(number);
}

const patterns: Pick<RegExp, "source">[] = [];
/** Of all patterns; none until a text is asked about. */
let gate: Gate | undefined;
/** By text, what may match it: rule after rule asks about the units of one draft. */
const known = new Map<string, readonly number[]>();
const mostKnown = 4096;

function openFor(text: string): readonly number[] {
  if (gate === undefined) {
    gate = new Gate([...patterns]);
    known.clear();
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const open = gate.openFor(text);
  known.set(text, open);
  return open;
}
