/**
 * Letters that stand for all others: ASCII, and some of each kind that patterns tell apart. Whether
 * two classes share a letter is asked of these alone.
 */
export const alphabet: readonly string[] = [
  ...Array.from({ length: 0x7f }, (_, code) => String.fromCodePoint(code)),
  ..."\u00A0\u00AD\u00B0\u00BD\u200B\u2028\u3000\uFEFF\uFFFC",
  ..."éÉßøñİıſΩωжЖ中あ한عअ",
  ..."٣²Ⅷ€£©™→‘’“”«»–—…•",
  ..."🎁👍\u{1F1E9}\u200D\uFE0F\u0301",
];

/** The letters of the alphabet that one character of a pattern matches, a bit for each. */
export function lettersOf(raw: string, flags: string): bigint {
  const pattern = new RegExp(`^(?:${raw})$`, flags.replaceAll(/[gmy]/gu, ""));
  let letters = 0n;
  for (const [bit, letter] of alphabet.entries()) {
    if (pattern.test(letter)) letters |= 1n << BigInt(bit);
  }
  return letters === 0n ? stranger(raw) : letters;
}

/** A letter of its own for what is none of ours: the same for the same text. */
function stranger(raw: string): bigint {
  let hash = 0;
  for (const sign of raw) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 4096;
  return 1n << BigInt(alphabet.length + hash);
}
