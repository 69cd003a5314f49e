/** How many kinds of characters a quick look tells apart. */
export const kinds = 32;

const digits = 27;
/** Letters and digits are of a kind up to this one. */
export const lastOfWord = digits;
const blank = 28;
const otherAscii = 29;
const beyondAscii = 30;
/** What follows the last character. */
export const noSign = 31;

const kindTable = Uint8Array.from({ length: 128 }, (_, code) => kindOfAscii(code));

function kindOfAscii(code: number): number {
  const letter = (code | 32) - 96;
  if (code > 64 && letter >= 1 && letter <= 26) return letter;
  if (code >= 48 && code <= 57) return digits;
  return code === 32 ? blank : otherAscii;
}

/** A letter without its case, a digit, a blank, another sign. */
export function kindOf(code: number): number {
  if (code < 128) return kindTable[code] as number;
  return code === longS || code === kelvin ? kindOfAscii(foldCode(code)) : beyondAscii;
}

/** Two signs that a pattern without case takes for "s" and "k". */
const longS = 0x17f;
const kelvin = 0x212a;

/** Lower case of the letters of ASCII; every digit is 0. */
export function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code === longS) return 115;
  return code === kelvin ? 107 : code;
}

/** A letter or digit of ASCII: beside one there is no edge of a word, whatever the pattern means. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
