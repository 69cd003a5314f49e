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

const kindTable = Uint8Array.from({ length: 256 }, (_, code) => kindOfLatin(code));

function kindOfLatin(code: number): number {
  const letter = (code | 32) - 96;
  if (code > 64 && code < 128 && letter >= 1 && letter <= 26) return letter;
  if (code >= 48 && code <= 57) return digit;
  if (code === 32) return blank;
  return marks.includes(String.fromCharCode(code)) ? mark : other;
}

/** What two patterns without case take for one letter is of one kind. */
export function kindOf(code: number): number {
  if (code < 256) return kindTable[code] as number;
  if (code === longS) return kindTable[115] as number;
  if (code === kelvin) return kindTable[107] as number;
  return code === euro ? mark : other;
}

/** Two signs that a pattern without case takes for "s" and "k". */
const longS = 0x17f;
const kelvin = 0x212a;
const euro = 0x20ac;

/** A letter or digit of ASCII: beside one there is no edge of a word, whatever the pattern means. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
