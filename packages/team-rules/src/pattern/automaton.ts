import type { AST } from "@eslint-community/regexpp";

import { alphabet, lettersOf } from "./alphabet.ts";

/** One character of a pattern, as a state: which letters lead into it, and what may come next. */
interface State {
  readonly letters: bigint;
  /** The next states, by the number of ways that lead there. */
  readonly next: Map<number, number>;
  /** The pattern has matched here, whatever follows: nothing can make it try again. */
  isDone: boolean;
}

/** A pattern as states without empty steps (Glushkov's automaton), with the ways counted. */
export type Automaton = readonly State[];

/** How a part of a pattern may begin and end. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Of the last states, those behind which it asks for nothing more. */
  readonly done: readonly number[];
  readonly mayBeEmpty: boolean;
  /** May be empty, and asks nothing of the place where it is. */
  readonly mayBeAbsent: boolean;
}

type Repeats = (quantifier: AST.Quantifier) => boolean;

/**
 * Builds the automaton of a pattern, and one for each of its look-arounds.
 *
 * @param repeats whether a quantifier goes round and round; else its part stands once.
 */
export function automataOf(
  pattern: AST.Pattern,
  flags: string,
  repeats: Repeats,
): readonly Automaton[] {
  const found: Automaton[] = [];
  const waiting: AST.Alternative[][] = [pattern.alternatives];
  for (let choices = waiting.pop(); choices !== undefined; choices = waiting.pop()) {
    const builder = new Builder(flags, repeats, (inside) => waiting.push(inside));
    const { done } = builder.choice(choices);
    for (const state of done) builder.finish(state);
    found.push(builder.states);
  }
  return found;
}

class Builder {
  readonly states: State[] = [];
  readonly #flags: string;
  readonly #known = new Map<string, bigint>();
  readonly #repeats: Repeats;
  readonly #onLookaround: (inside: AST.Alternative[]) => void;

  constructor(flags: string, repeats: Repeats, onLookaround: (inside: AST.Alternative[]) => void) {
    this.#flags = flags;
    this.#repeats = repeats;
    this.#onLookaround = onLookaround;
  }

  choice(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map((one) => this.#sequence(one.elements));
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      done: parts.flatMap(({ done }) => done),
      mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
      mayBeAbsent: parts.some(({ mayBeAbsent }) => mayBeAbsent),
    };
  }

  finish(state: number): void {
    const found = this.states[state];
    if (found) found.isDone = true;
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements.reduce<Part>((before, element) => {
      const after = this.#element(element);
      this.#connect(before.last, after.first);
      return {
        first: before.mayBeEmpty ? [...before.first, ...after.first] : before.first,
        last: after.mayBeEmpty ? [...before.last, ...after.last] : after.last,
        done: after.mayBeAbsent ? [...before.done, ...after.done] : after.done,
        mayBeEmpty: before.mayBeEmpty && after.mayBeEmpty,
        mayBeAbsent: before.mayBeAbsent && after.mayBeAbsent,
      };
    }, nothing);
  }

  #element(element: AST.Element): Part {
    if (element.type === "Group" || element.type === "CapturingGroup") {
      return this.choice(element.alternatives);
    }
    if (element.type === "Quantifier") return this.#quantifier(element);
    if (element.type === "Assertion") {
      if ("alternatives" in element) this.#onLookaround(element.alternatives);
      return condition;
    }
    // What a back reference holds is not known: it is refused before, and any letter here.
    if (element.type === "Backreference") return this.#state(everything);
    return this.#state(this.#letters(element.raw));
  }

  #quantifier(quantifier: AST.Quantifier): Part {
    if (quantifier.max === 0) return nothing;
    if (isFixedRun(quantifier)) {
      const run = Array.from({ length: quantifier.max }, () => quantifier.element);
      return this.#sequence(run);
    }
    const part = this.#element(quantifier.element);
    if (this.#repeats(quantifier)) this.#connect(part.last, part.first);
    return quantifier.min === 0 ? { ...part, mayBeEmpty: true, mayBeAbsent: true } : part;
  }

  #letters(raw: string): bigint {
    const known = this.#known.get(raw) ?? lettersOf(raw, this.#flags);
    this.#known.set(raw, known);
    return known;
  }

  #state(letters: bigint): Part {
    const number = this.states.push({ letters, next: new Map(), isDone: false }) - 1;
    const here = [number];
    return { first: here, last: here, done: here, mayBeEmpty: false, mayBeAbsent: false };
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const start of from) {
      const next = this.states[start]?.next;
      for (const end of to) next?.set(end, (next.get(end) ?? 0) + 1);
    }
  }
}

/** So many of one letter and no other number, as in `\d{4}`: written out. */
function isFixedRun({ min, max, element }: AST.Quantifier): boolean {
  return min === max && max <= longestRun && element.type.startsWith("Character");
}

const longestRun = 20;

const nothing: Part = { first: [], last: [], done: [], mayBeEmpty: true, mayBeAbsent: true };
const condition: Part = { ...nothing, mayBeAbsent: false };
const everything = (1n << BigInt(alphabet.length)) - 1n;
