/** Words as a reader counts them: "well-known" and "£4.50" are one each, a lone dash is none. */
export function countWords(text: string): number {
  return tokensOf(text).length;
}

/** What stands between blanks and holds a letter, a digit or a merge tag. */
export function tokensOf(text: string): string[] {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}\uFFFC]/u.test(token));
}
