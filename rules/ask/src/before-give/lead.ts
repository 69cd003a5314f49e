import { anyCase, wordsOf, type Unit } from "@troth/core";

/** How sure a line about the reader, or a story, must be before it is quoted to its writer. */
const beyondDoubt = 0.7;
const fewestWords = 5;

/**
 * Whether a sentence could open the message as it stands. Narrower than what counts as given: a
 * wrong quotation in a suggestion does more harm than none.
 */
export function canLead(unit: Unit): boolean {
  const { unsure, block, text } = unit;
  if (unsure || (block.role !== "paragraph" && block.role !== "list-item")) return false;
  if (wordsOf(text).length < fewestWords || !/[.?]$/u.test(text) || sells.test(text)) return false;
  return leads(unit, text);
}

function leads({ move, confidence }: Unit, text: string): boolean {
  if (move === "give") return advice.test(text) || handsOver.test(text);
  if (confidence < beyondDoubt) return false;
  if (move === "reader") return /\byou(?:r|['’]\p{L}+)?\b/iu.test(text);
  return move === "story" && /\b(?:I|we|my|our)\b/iu.test(text) && moment.test(text);
}

/** A boast, a need of the sender's, a line about the mailing, a prohibition, or half a thought. */
const sells = anyCase(
  /^(?:and|but|consequently|however|so|that|therefore|these|this|please|never|do not|don['’]t|add|boost|build|create|discover|earn|enjoy|experience|find|get|grow|imagine|improve|increase|love|make|raise|save|stop|take|transform|try|turn|unlock|use)\b|\b(?:we|you) (?:need|must|have to)\b|\be-?mails?\b|\bnewsletters?\b|\bsubscri|\(see\b/iu,
);

/** "Wax the seams before the first rain." */
const advice = /^\p{Lu}\p{Ll}+ (?:the|your|a|an|each|every|it|them|any) .{12,160}\.$/u;

const handsOver =
  /^here(?:['’]s| is| are)\b.{0,60}\b(?:checklist|guide|list|map|notes?|pattern|recipe|template|tips?|worksheet)\b|\b(?:slipped|tucked|packed|enclosed)\b/iu;

const moment =
  /\b(?:(?:19|20)\d\d|ago|last (?:week|month|year|spring|summer|autumn|winter|night))\b/iu;
