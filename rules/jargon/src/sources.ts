/** Who says that a word or a phrase is empty. Lists are read as facts: none is copied. */
export const sources = {
  govuk: "GOV.UK style guide, words to avoid",
  scott: "D. M. Scott, The Gobbledygook Manifesto (2006), from memory",
  lists: "two or more public lists of buzzwords or style checkers",
  list: "one public list of buzzwords or style checker",
  own: "our own reading of 1,861 marketing drafts, November 2026",
} as const;

/** A key of {@link sources}. */
export type Source = keyof typeof sources;
