/** The start of a text in at most so many characters, cut between two words and marked as cut. */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, "")}…`;
}
