import { wordsOf, type Draft } from "@troth/core";

/**
 * Whether the draft says anywhere what the letters stand for: in the words that we know, beside
 * them in brackets, or in other words that begin with these letters.
 */
export function isSpelledOut(short: string, long: string | undefined, draft: Draft): boolean {
  return draft.units.some(
    ({ text }) =>
      (long !== undefined && text.toLowerCase().includes(long.toLowerCase())) ||
      standsByBrackets(short, text) ||
      isSpeltBy(short, text),
  );
}

/** "customer data platform (CDP)", "… (CRM/CDP)", "CDP (one list of all customers)". */
function standsByBrackets(short: string, text: string): boolean {
  const at = text.indexOf(short);
  if (at === -1) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + short.length);
  return /\p{Ll}\s?\([\p{Lu}/]*$/u.test(before) || /^s?\s?\(\s?\p{L}+[ -]\p{L}/u.test(after);
}

/** Words in a row that begin with the letters, small words between them aside. */
function isSpeltBy(short: string, text: string): boolean {
  const initials = wordsOf(text)
    .filter(({ key }) => key.length > 3 || !small.has(key))
    .map(({ key }) => key.charAt(0))
    .join("");
  return short.length > 2 && initials.includes(short.toLowerCase());
}

const small: ReadonlySet<string> = new Set(
  "a an and as at by for in of on or per the to".split(" "),
);
