/** A text in one line; each character keeps its place. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}
