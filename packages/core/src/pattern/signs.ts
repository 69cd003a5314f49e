/** How many kinds of characters a gate tells apart: letters without case, digits, a few more. */
export const kinds = 32;

const digit = 27;
/** Letters and digits are of a kind up to this one. */
export const lastOfWord = digit;
const blank = 28;
/** Rare in running text, and what patterns ask for. */
const mark = 29;
const marks = "$£€%#@&*|[{<=©\n";
/** All other signs, and what is not ASCII. */
const other = 30;
/** What follows the last character. */
export const noSign = 31;

const kindTable = tableOfKinds();

/** By UTF-16 unit. What two patterns without case take for one letter is of one kind. */
export function kindOf(code: number): number {
  return kindTable[code] as number;
}

function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(other);
  for (let digitCode = 48; digitCode < 58; digitCode += 1) table[digitCode] = digit;
  for (let letter = 1; letter <= 26; letter += 1) table[64 + letter] = table[96 + letter] = letter;
  for (const sign of marks) table[sign.charCodeAt(0)] = mark;
  table[32] = blank;
  // Two signs that a pattern without case takes for "s" and "k".
  table[0x17f] = kindOfLetter("s");
  table[0x212a] = kindOfLetter("k");
  return table;
}

function kindOfLetter(letter: string): number {
  return letter.charCodeAt(0) - 96;
}

/** A letter or digit of ASCII: beside one there is no edge of a word, whatever the pattern means. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
