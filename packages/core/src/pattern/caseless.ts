/**
 * The same pattern for texts in lower case. It is ready several times sooner: what ignores case has
 * every letter of every alphabet looked up in both. Undefined where a pattern itself tells capitals
 * from small letters.
 */
function forLowerCase({ source, flags }: RegExp): RegExp | undefined {
  if (/\\p\{L[ultm]\}/iu.test(source)) return undefined;
  return new RegExp(source.replaceAll(letters, inLowerCase), flags.replace("i", ""));
}

/** A pattern that ignores case, and finds what it finds in the lower case first. */
export function anyCase(pattern: RegExp): Pick<RegExp, "exec" | "test"> {
  const matches = matcherOf(pattern);
  const test = (text: string): boolean => matches(new CasedText(text));
  return { test, exec: (text) => (test(text) ? pattern.exec(text) : null) };
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

/** Tells of a text whether the pattern matches it, over its lower case where that is the same. */
export function matcherOf(pattern: RegExp): (text: CasedText) => boolean {
  if (!pattern.ignoreCase) return ({ text }) => pattern.test(text);
  let quick: RegExp | undefined;
  return (cased) => {
    quick ??= forLowerCase(pattern) ?? pattern;
    const lower = quick === pattern ? undefined : cased.lower;
    return lower === undefined ? pattern.test(cased.text) : quick.test(lower);
  };
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
