/**
 * The same pattern for texts in lower case. It is ready several times sooner: what ignores case has
 * every letter of every alphabet looked up in both. Undefined where a pattern itself tells capitals
 * from small letters.
 */
export function forLowerCase({ source, flags }: RegExp): RegExp | undefined {
  if (/\\p\{L[ultm]\}/iu.test(source)) return undefined;
  return new RegExp(source.replaceAll(letters, inLowerCase), flags.replace("i", ""));
}

/** A pattern that ignores case, and finds what it finds in the lower case first. */
export function anyCase(pattern: RegExp): Pick<RegExp, "exec" | "test"> {
  let quick: RegExp | undefined;
  const test = (text: string): boolean => {
    quick ??= forLowerCase(pattern) ?? pattern;
    const lower = quick === pattern ? undefined : lowerCaseOf(text);
    return lower === undefined ? pattern.test(text) : quick.test(lower);
  };
  return { test, exec: (text) => (test(text) ? pattern.exec(text) : null) };
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
export function lowerCaseOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  return lower.length === text.length && !lower.includes(longS) ? lower : undefined;
}

/** "ſ" is an "s" to whoever ignores case, and its own lower case. */
const longS = "\u017F";
