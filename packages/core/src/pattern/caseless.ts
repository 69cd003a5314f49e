import { Remembered } from "../remembered.ts";
import { quickPattern, type PatternSource } from "./quick.ts";

/** The part of a pattern that asks a text. */
export type Asking = Pick<RegExp, "exec" | "test">;

/** A pattern that tells capitals from small letters, and is ready sooner. It finds what the pattern finds. */
export function exactCase(pattern: PatternSource): Asking {
  return askingBy(new PlainSearch(pattern));
}

/** A pattern that ignores case, and looks in the lower case first. It finds what the pattern finds. */
export function anyCase(pattern: PatternSource): Asking {
  return askingBy(searchOf(pattern));
}

function askingBy(search: PatternSearch): Asking {
  return {
    test: (text) => search.test(cased.of(text)),
    exec: (text) => search.exec(cased.of(text)),
  };
}

/** A text, and once it is asked for its lower case. */
export class CasedText {
  readonly text: string;
  #lower: string | undefined;
  #isLowered = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Undefined where {@link lowerCaseOf} knows none. */
  get lower(): string | undefined {
    if (!this.#isLowered) {
      this.#lower = lowerCaseOf(this.text);
      this.#isLowered = true;
    }
    return this.#lower;
  }
}

/** Pattern after pattern asks about one text: it is lowered once. */
const cased = new Remembered((text) => new CasedText(text), 1);

/** Asks texts for what a pattern finds. */
export interface PatternSearch {
  test(cased: CasedText): boolean;
  exec(cased: CasedText): RegExpExecArray | null;
}

/** Finds what the pattern finds, over the lower case where that is the same. */
export function searchOf(pattern: PatternSource): PatternSearch {
  return pattern.flags.includes("i") && !tellsCase.test(pattern.source)
    ? new CaselessSearch(pattern)
    : new PlainSearch(pattern);
}

/** A pattern that itself tells capitals from small letters. */
const tellsCase = /\\p\{L[ultm]\}/iu;

class PlainSearch implements PatternSearch {
  readonly #given: PatternSource;
  #pattern: RegExp | undefined;

  constructor(pattern: PatternSource) {
    this.#given = pattern;
  }

  test({ text }: CasedText): boolean {
    return this.#ready().test(text);
  }

  exec({ text }: CasedText): RegExpExecArray | null {
    return this.#ready().exec(text);
  }

  #ready(): RegExp {
    return (this.#pattern ??= quickPattern(this.#given));
  }
}

/** What ignores case has every letter of every alphabet looked up in both: that takes long. */
class CaselessSearch implements PatternSearch {
  readonly #given: PatternSource;
  #inAnyCase: RegExp | undefined;
  #inLowerCase: RegExp | undefined;

  constructor(pattern: PatternSource) {
    this.#given = pattern;
  }

  test({ text, lower }: CasedText): boolean {
    return lower === undefined ? this.#slow().test(text) : this.#ready().test(lower);
  }

  exec({ text, lower }: CasedText): RegExpExecArray | null {
    if (lower === undefined) return this.#slow().exec(text);
    const found = this.#ready().exec(lower);
    if (found === null || found.length > 1) return found && this.#slow().exec(text);
    found[0] = text.slice(found.index, found.index + found[0].length);
    found.input = text;
    return found;
  }

  #ready(): RegExp {
    return (this.#inLowerCase ??= forLowerCase(this.#given));
  }

  /** As it is given: for a text that has no lower case of the same length, and for groups. */
  #slow(): RegExp {
    const { source, flags } = this.#given;
    return (this.#inAnyCase ??= new RegExp(source, flags));
  }
}

/** The same pattern for texts in lower case. */
function forLowerCase({ source, flags }: PatternSource): RegExp {
  const lower = source.replaceAll(letters, inLowerCase);
  return quickPattern({ source: lower, flags: flags.replace("i", "") });
}

/** A property, a letter by its number, an escaped sign, or a capital. */
const letters = /\\[pP]\{[^}]*\}|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\\.|\p{Lu}/gu;

function inLowerCase(part: string): string {
  if (!part.startsWith("\\")) return part.toLowerCase();
  if (!/^\\[xu]/u.test(part)) return part;
  const letter = String.fromCharCode(Number.parseInt(part.slice(2), 16));
  const lower = letter.toLowerCase();
  return lower === letter ? part : lower;
}

/** A text in lower case; undefined for the few whose letters then take more room, or are no pair. */
function lowerCaseOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  return lower.length === text.length && !lower.includes(longS) ? lower : undefined;
}

/** "ſ" is an "s" to whoever ignores case, and its own lower case. */
const longS = "\u017F";
