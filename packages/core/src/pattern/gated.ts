import { Gate } from "./gate.ts";

/** The part of a pattern that asks a text. */
export type Gated = Pick<RegExp, "exec" | "test">;

/**
 * A pattern that runs only on texts which hold a word that it cannot match without. It finds what
 * the pattern finds, and costs next to nothing where there is nothing to find: one pass over a text
 * opens the gates of all such patterns. Made when a module loads, for a pattern that is asked about
 * many texts and whose alternatives have words of their own; not for a global or a sticky one.
 */
export function gated(pattern: RegExp): Gated {
  return house.gated(pattern);
}

/** Patterns that are asked about the same texts: one pass over a text opens the gates of all. */
export class PatternGroup {
  readonly #patterns: Pick<RegExp, "source">[] = [];
  /** Of all patterns; none until a text is asked about. */
  #gate: Gate | undefined;
  /** By text, what may match it: the same texts are asked about again and again. */
  readonly #known = new Map<string, readonly number[]>();

  gated(pattern: RegExp): Gated {
    const isOpen = this.gateOf(pattern);
    return {
      test: (text) => isOpen(text) && pattern.test(text),
      exec: (text) => (isOpen(text) ? pattern.exec(text) : null),
    };
  }

  /** Tells of a text whether the pattern may match it. */
  gateOf(pattern: Pick<RegExp, "source">): (text: string) => boolean {
    const number = this.#patterns.push(pattern) - 1;
    this.#gate = undefined;
    return (text) => this.#openFor(text).includes(number);
  }

  #openFor(text: string): readonly number[] {
    if (this.#gate === undefined) {
      this.#gate = new Gate([...this.#patterns]);
      this.#known.clear();
    }
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= mostKnown) this.#known.clear();
    const open = this.#gate.openFor(text);
    this.#known.set(text, open);
    return open;
  }
}

/** As many as the units of a long draft: rule after rule asks about them. */
const mostKnown = 4096;

/** Of rules and annotators, which ask about units and blocks. */
const house = new PatternGroup();
