import { wordsOf, type Word } from "../../language/words.ts";
import { Remembered } from "../../remembered.ts";

/**
 * The words of a unit as cues see them: contractions parted ("we'll" is "we will"), an address
 * one word (`[link]`, `[email]`), a merge tag one word (`[name]`).
 */
export function tokensOf(text: string): readonly Word[] {
  return text.length > longestKnown ? readTokens(text) : known.of(text);
}

/** As many as the units of a long draft: cues, the classifier and others ask about them in turn. */
const known = new Remembered<readonly Word[]>(readTokens, 4096);
/** Characters: a hostile file must not fill the memory. */
const longestKnown = 1000;

function readTokens(text: string): Word[] {
  const masks = masksOf(text);
  const tokens: Word[] = [];
  let mask = 0;
  for (const word of wordsOf(text)) {
    while ((masks[mask]?.end ?? Infinity) <= word.start) tokens.push(masks[mask++] as Word);
    const inside = masks[mask];
    if (inside !== undefined && inside.start <= word.start) continue;
    pushParted(tokens, word);
  }
  for (; mask < masks.length; mask += 1) tokens.push(masks[mask] as Word);
  return tokens;
}

const mask =
  /https?:\/\/\S{1,2000}|www\.\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|\[{1,2}[A-Za-z][A-Za-z ]{0,30}\]{1,2}/gu;

/** Without one of these there is nothing to mask. */
const addressSigns: readonly string[] = ["@", "[", "www.", "://"];

function masksOf(text: string): Word[] {
  if (!addressSigns.some((sign) => text.includes(sign))) return [];
  return Array.from(text.matchAll(mask), ({ 0: raw, index }) => ({
    key: maskKey(raw),
    start: index,
    end: index + raw.length,
  }));
}

function maskKey(raw: string): string {
  if (/^\[+name|^\[+first/iu.test(raw)) return "[name]";
  return raw.startsWith("[") ? (/mail/iu.test(raw) ? "[email]" : "[link]") : linkKey(raw);
}

function linkKey(raw: string): string {
  return raw.includes("@") && !raw.includes("://") ? "[email]" : "[link]";
}

function pushParted(tokens: Word[], word: Word): void {
  const { key, start, end } = word;
  if (signs.has(key)) return;
  if (key === "\uFFFC") {
    tokens.push({ key: "[name]", start, end });
    return;
  }
  const cut = key.indexOf("'");
  if (cut < 0) {
    tokens.push(word);
    return;
  }
  for (const part of parted(key, cut)) tokens.push({ key: part, start, end });
}

const signs: ReadonlySet<string> = new Set("#@%&");

function parted(key: string, cut: number): readonly string[] {
  if (key === "can't") return ["can", "not"];
  if (key === "won't") return ["will", "not"];
  if (key.endsWith("n't")) return [key.slice(0, -3), "not"];
  const head = key.slice(0, cut);
  const tail = key.slice(cut + 1);
  if (tail === "s") {
    if (head === "let") return ["let", "us"];
    return subjects.has(head) ? [head, "is"] : [key];
  }
  const full = endings[tail];
  return full === undefined ? [key] : [head, full];
}

const subjects: ReadonlySet<string> = new Set(
  "it that there here what who where how he she this when everything everyone nobody".split(" "),
);

const endings: Readonly<Record<string, string>> = {
  ll: "will",
  re: "are",
  ve: "have",
  d: "would",
  m: "am",
};
