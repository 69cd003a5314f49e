import { formsOf, type BrandWords, type Phrase, type PhraseHit, type Profile } from "@troth/core";

/** A word that a brand keeps out of its drafts, or for which it has one of its own. */
export interface Term {
  readonly words: string;
  readonly kind: "internal" | "avoid" | "use";
  /** What to write in its place, or how to find that out; "" where nobody has said. */
  readonly instead: string;
  readonly why: string;
  readonly never: boolean;
}

/** The phrases of a profile in every inflection; their ids say where they stand in it. */
export function termPhrases({ words }: Profile): readonly Phrase[] {
  return [
    ...words.internal.map((term, at) => ({ id: `internal ${at}`, forms: inflected(term) })),
    ...words.avoid.map(({ term }, at) => ({ id: `avoid ${at}`, forms: inflected(term) })),
    ...words.use.flatMap((word, at) =>
      isWord(word.for) ? [{ id: `use ${at}`, forms: inflected(word.for) }] : [],
    ),
  ];
}

/** What a brand's own word stands for may be a whole explanation. */
function isWord(text: string): boolean {
  return /^\S+(?: \S+){0,2}$/u.test(text);
}

/** The term that a hit is a form of. */
export function termOf({ phrase }: PhraseHit, words: BrandWords): Term | undefined {
  const [kind, at = ""] = phrase.id.split(" ");
  if (kind === "internal") {
    const term = words.internal[Number(at)];
    const instead = (term !== undefined && words.glossary[term]) || "";
    return term === undefined ? undefined : { words: term, kind, instead, why: "", never: false };
  }
  if (kind === "use") {
    const own = words.use[Number(at)];
    return own && { words: own.for, kind, instead: own.term, why: "", never: false };
  }
  const avoided = words.avoid[Number(at)];
  if (avoided === undefined) return undefined;
  const { term, instead, why, never } = avoided;
  return { words: term, kind: "avoid", instead, why: why.replace(/\.$/u, ""), never };
}

/** Whether it is a verb or a noun nobody has written down: both are looked for. */
function inflected(term: string): readonly string[] {
  if (/\p{Lu}/u.test(term)) return [term, `${term}s`];
  return [...new Set([...formsOf(term, "noun"), ...formsOf(term, "verb")])];
}
