import { Gate } from "./gate.ts";

/** The part of a pattern that asks a text. */
export type Gated = Pick<RegExp, "exec" | "test">;

/**
 * A pattern that runs only on texts which hold a word that it cannot match without. It finds what
 * the pattern finds, and costs next to nothing where there is nothing to find. For patterns whose
 * alternatives have words of their own; not for a global or a sticky one.
 */
export function gated(pattern: RegExp): Gated {
  const gate = new Gate([pattern]);
  return {
    test: (text) => gate.isOpen(text) && pattern.test(text),
    exec: (text) => (gate.isOpen(text) ? pattern.exec(text) : null),
  };
}

/** Patterns that are asked about the same texts: one pass over a text opens the gates of all. */
export class PatternGroup {
  readonly #patterns: RegExp[] = [];
  #gate: Gate | undefined;
  /** The texts asked about last, with the patterns that may match them. */
  #open: { readonly text: string; readonly patterns: ReadonlySet<number> }[] = [];

  /** Before any text is asked about. */
  add(pattern: RegExp): Gated {
    const isOpen = this.gate(pattern);
    return {
      test: (text) => isOpen(text) && pattern.test(text),
      exec: (text) => (isOpen(text) ? pattern.exec(text) : null),
    };
  }

  /** Whether a text may match; before any text is asked about. */
  gate(pattern: RegExp): (text: string) => boolean {
    const number = this.#patterns.push(pattern) - 1;
    return (text) => this.#openFor(text).has(number);
  }

  #openFor(text: string): ReadonlySet<number> {
    for (const known of this.#open) if (known.text === text) return known.patterns;
    const patterns = (this.#gate ??= new Gate(this.#patterns)).openFor(text);
    if (this.#open.length >= remembered) this.#open = [];
    this.#open.push({ text, patterns });
    return patterns;
  }
}

/** Texts that a group is asked about in turn: subject, opening and all of one message. */
const remembered = 4;
