import { contentWords } from "../words.ts";

/** Letters of a clause that can serve as an expression. */
const shortest = 10;
const longest = 120;

/**
 * The parts of a sentence that say who does what, word for word; the whole where no part does.
 * What a matcher looks for should hold one thought: the longer it is, the less is near it.
 */
export function clausesOf(sentence: string): string[] {
  const whole = withoutEnd(sentence);
  const parts = whole.split(cut).map(withoutLink).filter(isClause);
  if (parts.length > 0) return parts;
  return isClause(whole) ? [whole] : [];
}

/** Where one thought ends; a comma between figures or inside brackets is none. */
const cut = /[;:—–]\s*|\s-\s|,\s(?!\d)|\s\([^()]{0,80}\)|\s(?=(?:and|but|so) (?:we|i)\b)/iu;

function withoutEnd(text: string): string {
  return text.replace(/[\s.!]{1,4}$/u, "");
}

/** "and we mend yours free": the link belongs to the sentence. */
function withoutLink(clause: string): string {
  return withoutEnd(clause.trim().replace(/^(?:and|but|so|then|because|that|or)\s+/iu, ""));
}

function isClause(text: string): boolean {
  if (text.length < shortest || text.length > longest || subordinate.test(text)) return false;
  return doer.test(text) && contentWords(text).length > 1;
}

/** What waits for the rest of its sentence. */
const subordinate =
  /^(?:if|when|while|until|unless|once|after|before|because|however|whatever)\b/iu;

const doer = /\b(?:we|i|it|she|he|they|you|each|every|nothing|nobody|no)\b/iu;
