/** A word or sign of a short text: as it is learnt, and how it is written. */
export interface Token {
  /** Small letters, digits as `#`; an address, a handle and a hashtag are masked. */
  readonly key: string;
  /** `AA` capitals, `Aa`, `a`, `0` a number, `E` a picture; of signs and masks their key. */
  readonly writing: string;
}

/**
 * The words and signs of a text. Handles, hashtags and addresses name who writes, so that only their
 * presence is kept. Space at the edges tells how a text was copied, not what it says, and is dropped.
 */
export function tokensIn(text: string): readonly Token[] {
  // Letters of mathematics are written for their looks: here "𝐉𝐨𝐞" is "Joe".
  return Array.from(text.normalize("NFKC").matchAll(token), ({ 0: raw }) => {
    const mask = masks.find(([pattern]) => pattern.test(raw))?.[1];
    const key = mask ?? raw.toLowerCase().replaceAll("’", "'").replaceAll(/\p{N}/gu, "#");
    return { key, writing: mask ?? writingOf(raw, key) };
  });
}

const token =
  /https?:\/\/\S+|www\.\S+|@\w+|#\w+|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

const masks: readonly (readonly [RegExp, string])[] = [
  [/^(?:https?:|www\.)/u, "<link>"],
  [/^@./u, "<handle>"],
  [/^#./u, "<hashtag>"],
];

function writingOf(raw: string, key: string): string {
  if (/^\p{Lu}{2,}$/u.test(raw)) return "AA";
  if (/^\p{Lu}/u.test(raw)) return "Aa";
  if (/^\p{L}/u.test(raw)) return "a";
  if (/^\p{N}/u.test(raw)) return "0";
  return /^\p{Extended_Pictographic}/u.test(raw) ? "E" : key;
}
