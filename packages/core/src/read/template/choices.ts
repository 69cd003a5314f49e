import type { Span } from "../../span.ts";
import type { Branch, Conditional } from "./conditionals.ts";

/** Texts of which a reader meets one. */
export interface Choice {
  /** How many readings it takes to meet every text in it. */
  readonly readings: number;
  readonly options: readonly Option[];
}

interface Option {
  readonly span: Span;
  readonly readings: number;
  readonly choices: readonly Choice[];
}

/**
 * What there is to choose from. A conditional with text in one branch alone is none: its text
 * counts as always shown.
 *
 * @param masked the source with its tags masked.
 */
export function choicesOf(conditionals: readonly Conditional[], masked: string): Choice[] {
  return new Chooser(masked).choices(conditionals);
}

/** The spans that a reader does not meet in the reading `at`. */
export function notTaken(choices: readonly Choice[], at: number): Span[] {
  return choices.flatMap(({ options }) => {
    let rest = at;
    let taken = options.findIndex(({ readings }) => {
      if (rest < readings) return true;
      rest -= readings;
      return false;
    });
    if (taken === -1) [taken, rest] = [options.length - 1, Infinity];
    return options.flatMap((option, index) =>
      index === taken ? notTaken(option.choices, rest) : [option.span],
    );
  });
}

class Chooser {
  readonly #masked: string;
  readonly #content = /[^\s\uE001]/gu;
  /** Where the text begins that was looked up last: branches are asked for from left to right. */
  #next = -1;

  constructor(masked: string) {
    this.#masked = masked;
  }

  choices(conditionals: readonly Conditional[]): Choice[] {
    return this.#joined(conditionals).flatMap(({ branches }) => {
      const options = branches.flatMap((branch) => this.#option(branch));
      if (options.length < 2) return options.flatMap(({ choices }) => choices);
      const readings = options.reduce((sum, option) => sum + option.readings, 0);
      return [{ options, readings }];
    });
  }

  /** None for a branch without text. */
  #option({ span, conditionals }: Branch): Option[] {
    if (this.#contentFrom(span.start) >= span.end) return [];
    const choices = this.choices(conditionals);
    return [{ span, choices, readings: mostReadings(choices) }];
  }

  #contentFrom(start: number): number {
    if (this.#next < start) {
      this.#content.lastIndex = start;
      this.#next = this.#content.exec(this.#masked)?.index ?? Infinity;
    }
    return this.#next;
  }

  /** `{{#name}}…{{/name}}{{^name}}…{{/name}}` is one conditional in two. */
  #joined(conditionals: readonly Conditional[]): Conditional[] {
    const joined: Conditional[] = [];
    for (const conditional of conditionals) {
      const last = joined.at(-1);
      if (last !== undefined && this.#complements(last, conditional)) {
        joined[joined.length - 1] = {
          ...last,
          branches: [...last.branches, ...conditional.branches],
        };
      } else {
        joined.push(conditional);
      }
    }
    return joined;
  }

  #complements(one: Conditional, other: Conditional): boolean {
    const [first, second] = [one.branches[0], other.branches[0]];
    if (one.branches.length + other.branches.length !== 2 || !first || !second) return false;
    if (one.inverted === other.inverted || first.test !== second.test) return false;
    return /^[\s\uE001]*$/u.test(this.#masked.slice(first.span.end, second.span.start));
  }
}

/** The readings that it takes to meet every text of each choice; 1 without any. */
export function mostReadings(choices: readonly Choice[]): number {
  return choices.reduce((most, { readings }) => Math.max(most, readings), 1);
}
