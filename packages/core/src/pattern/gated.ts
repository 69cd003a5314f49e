import { CasedText, searchOf, type Asking } from "./caseless.ts";
import { Gate } from "./gate.ts";
import type { PatternSource } from "./quick.ts";
import { Remembered } from "../remembered.ts";

/**
 * A pattern that runs only on texts which hold a word that it cannot match without. It finds what
 * the pattern finds, and costs next to nothing where there is nothing to find: one pass over a text
 * opens the gates of all such patterns. Made when a module loads, for a pattern that is asked about
 * many texts and whose alternatives have words of their own; not for a global or a sticky one.
 */
export function gated(pattern: PatternSource): Asking {
  return house.gated(pattern);
}

/** Tells of a text whether a pattern may match it, in the pass that opens all gates. */
export function gateOf(pattern: Pick<RegExp, "source">): (text: string) => boolean {
  return house.gateOf(pattern);
}

/** Tells of a text, in the same pass, the indices of the patterns that may match it. */
export function gateOfAll(
  patterns: readonly Pick<RegExp, "source">[],
): (text: string) => readonly number[] {
  return house.gateOfAll(patterns);
}

/** Patterns that are asked about the same texts: one pass over a text opens the gates of all. */
export class PatternGroup {
  readonly #patterns: Pick<RegExp, "source">[] = [];
  /** What is known of a text: the same ones are asked about again and again. None until one is. */
  #known: Remembered<KnownText> | undefined;

  gated(pattern: PatternSource): Asking {
    const number = this.#add(pattern);
    const search = searchOf(pattern);
    return {
      test: (text) => {
        const known = this.#lookAt(text);
        return known.open.includes(number) && search.test(known);
      },
      exec: (text) => {
        const known = this.#lookAt(text);
        return known.open.includes(number) ? search.exec(known) : null;
      },
    };
  }

  /** Tells of a text whether the pattern may match it. */
  gateOf(pattern: Pick<RegExp, "source">): (text: string) => boolean {
    const number = this.#add(pattern);
    return (text) => this.#lookAt(text).open.includes(number);
  }

  gateOfAll(patterns: readonly Pick<RegExp, "source">[]): (text: string) => readonly number[] {
    const first = this.#patterns.length;
    for (const pattern of patterns) this.#add(pattern);
    const end = this.#patterns.length;
    const isOurs = (number: number) => number >= first && number < end;
    return (text) => {
      const { open } = this.#lookAt(text);
      return open.some(isOurs) ? open.filter(isOurs).map((number) => number - first) : none;
    };
  }

  #add(pattern: Pick<RegExp, "source">): number {
    this.#known = undefined;
    return this.#patterns.push(pattern) - 1;
  }

  #lookAt(text: string): KnownText {
    return (this.#known ??= this.#behindGates()).of(text);
  }

  #behindGates(): Remembered<KnownText> {
    const gate = new Gate([...this.#patterns]);
    return new Remembered((text) => new KnownText(text, gate.openFor(text)), mostKnown);
  }
}

/** A text, and the numbers of the patterns that may match it. */
class KnownText extends CasedText {
  readonly open: readonly number[];

  constructor(text: string, open: readonly number[]) {
    super(text);
    this.open = open;
  }
}

const none: readonly never[] = [];

/** As many as the units of a long draft: rule after rule asks about them. */
const mostKnown = 4096;

/** Of rules and annotators, which ask about units and blocks. */
const house = new PatternGroup();
