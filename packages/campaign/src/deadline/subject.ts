import { clauseBefore, type Hit } from "./when.ts";
import { offerSubject, offerWords, otherMatter, setAside } from "./words.ts";

/** What ends is the offer: it is named before the verb, or the verb begins its clause. */
export function isSubjectOffer({ unit, match }: Hit): boolean {
  const clause = clauseBefore(unit.text, match.index);
  if (setAside.test(clause) || speaksOfOther(clause)) return false;
  if (clause.trim() === "" || /[,:;–—(|•·]\s*$/u.test(unit.text.slice(0, match.index))) return true;
  return offerSubject.test(clause) || isCode(unit.text, clause);
}

/** “BOLT15 ends tonight”; where all is in capitals, no word stands out. */
function isCode(text: string, clause: string): boolean {
  return /\b\p{Lu}[\p{Lu}\d]{3,}\s*$/u.test(clause) && /\p{Ll}{2}/u.test(text);
}

/** The sentence is about an offer, and not about the post or opening hours. */
export function speaksOfOffer(hit: Hit): boolean {
  const { unit, match } = hit;
  if (setAside.test(clauseBefore(unit.text, match.index))) return false;
  return offerWords.test(unit.text) && !isOtherMatter(hit);
}

/** “Valid until”, “you have until”: the words before a limit say that they are the terms of an offer. */
export function saysTerms(hit: Hit): boolean {
  const clause = clauseBefore(hit.unit.text, hit.match.index);
  return terms.test(clause) && !setAside.test(clause) && !isOtherMatter(hit);
}

const terms =
  /\b(?:valid|good|redeem(?:ed|able)?|honou?red|in effect|applies|(?:you|you['’]ve|you have)(?: (?:have|got|still have))? (?:only |just )?|yours)\s*$/iu;

/** A cue without a date of its own: it may stand alone, else the sentence must speak of an offer. */
export function isAbout(hit: Hit): boolean {
  const { unit, match } = hit;
  if (setAside.test(clauseBefore(unit.text, match.index))) return false;
  if (isOtherMatter(hit)) return false;
  const rest = unit.text.length - match[0].length;
  return offerWords.test(unit.text) || unit.zone === "subject" || rest < 24;
}

/** Around the cue, the words are about the post, opening hours or an event. */
export function isOtherMatter({ unit, match }: Hit): boolean {
  const before = clauseBefore(unit.text, match.index);
  return speaksOfOther(before + unit.text.slice(match.index, match.index + 80));
}

/** “Free delivery” is an offer, and delivery is none. */
export function speaksOfOther(text: string): boolean {
  return otherMatter.test(text.replaceAll(/\bfree (?:delivery|shipping|postage|returns)\b/giu, ""));
}
