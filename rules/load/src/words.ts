import { codeAt, hasWord } from "@troth/core";

/** Words as a reader counts them: "well-known" and "£4.50" are one each, a lone dash is none. */
export function countWords(text: string): number {
  let words = 0;
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfToken(text, start);
    if (hasWord(text, start, end)) words += 1;
    start = end;
  }
  return words;
}

/** What stands between blanks and holds a letter, a digit or a merge tag. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfToken(text, start);
    if (hasWord(text, start, end)) tokens.push(text.slice(start, end));
    start = end;
  }
  return tokens;
}

/** Where the next blank stands; `start` where there is one. */
function endOfToken(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && !isBlank(codeAt(text, end))) end += 1;
  return end;
}

function isBlank(code: number): boolean {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13);
  return (code >= 0x2000 && code <= 0x200a) || otherBlanks.has(code);
}

const otherBlanks: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
