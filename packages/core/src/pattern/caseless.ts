import { withMeetingWays } from "./meeting.ts";

/** The part of a pattern that asks a text. */
export type Asking = Pick<RegExp, "exec" | "test">;

/** A pattern that ignores case, and looks in the lower case first. It finds what the pattern finds. */
export function anyCase(pattern: RegExp): Asking {
  const search = searchOf(pattern);
  return {
    test: (text) => search.test(new CasedText(text)),
    exec: (text) => search.exec(new CasedText(text)),
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

/** Asks texts for what a pattern finds. */
export interface PatternSearch {
  test(cased: CasedText): boolean;
  exec(cased: CasedText): RegExpExecArray | null;
}

/** Finds what the pattern finds, over the lower case where that is the same. */
export function searchOf(pattern: RegExp): PatternSearch {
  return pattern.ignoreCase && !tellsCase.test(pattern.source)
    ? new CaselessSearch(pattern)
    : new PlainSearch(pattern);
}

/** A pattern that itself tells capitals from small letters. */
const tellsCase = /\\p\{L[ultm]\}/iu;

class PlainSearch implements PatternSearch {
  readonly #given: RegExp;
  #pattern: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#given = pattern;
  }

  test({ text }: CasedText): boolean {
    return this.#ready().test(text);
  }

  exec({ text }: CasedText): RegExpExecArray | null {
    return this.#ready().exec(text);
  }

  #ready(): RegExp {
    const { source, flags } = this.#given;
    return (this.#pattern ??= new RegExp(withMeetingWays(source), flags));
  }
}

/** What ignores case has every letter of every alphabet looked up in both: that takes long. */
class CaselessSearch implements PatternSearch {
  readonly #pattern: RegExp;
  #inLowerCase: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  test({ text, lower }: CasedText): boolean {
    return lower === undefined ? this.#pattern.test(text) : this.#ready().test(lower);
  }

  exec({ text, lower }: CasedText): RegExpExecArray | null {
    if (lower === undefined) return this.#pattern.exec(text);
    const found = this.#ready().exec(lower);
    if (found === null || found.length > 1) return found && this.#pattern.exec(text);
    found[0] = text.slice(found.index, found.index + found[0].length);
    found.input = text;
    return found;
  }

  #ready(): RegExp {
    return (this.#inLowerCase ??= forLowerCase(this.#pattern));
  }
}

/** The same pattern for texts in lower case. */
function forLowerCase({ source, flags }: RegExp): RegExp {
  const lower = source.replaceAll(letters, inLowerCase);
  return new RegExp(withMeetingWays(lower), flags.replace("i", ""));
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
