import {
  anyCase,
  bodyUnits,
  countWords,
  gateOf,
  isQuoted,
  type Draft,
  type Unit,
} from "@troth/core";

/** Who the sentences of a message are about. */
export interface Speakers {
  /** Of the body. */
  readonly words: number;
  /** How often the sender, the reader and the writer are named by a pronoun. */
  readonly we: number;
  readonly you: number;
  readonly i: number;
  /** Of four words or more. */
  readonly sentences: number;
  /** Those with a "we" that is the sender alone, and without the reader. */
  readonly aboutUs: readonly string[];
  /** With a "you", or a request, which speaks to the reader by its form. */
  readonly toReader: number;
  /** How many have a "we" that may hold the reader. */
  readonly together: number;
  /** How many are told by one person: "I". */
  readonly byPerson: number;
}

/** Counts over the body; undefined where "we" is too rare to matter. */
export function countSpeakers(draft: Draft): Speakers | undefined {
  const body = bodyUnits(draft).filter(isRunningText);
  const ours = body.filter(({ text }) => namesUs(text));
  if (ours.length < fewestAboutUs) return undefined;
  // Cheap, and answers for most drafts: quotations, which do not count, are still among them.
  const most = ours.reduce((total, { text }) => total + count(text, we), 0);
  if (most < fewestPronouns) return undefined;
  const words = body.map(({ text }) => countWords(text));
  const sentences = body.filter((_, at) => (words[at] ?? 0) >= fewestWords).map(countIn);
  const sum = (of: (sentence: Counted) => number) =>
    sentences.reduce((total, sentence) => total + of(sentence), 0);
  return {
    words: words.reduce((total, inUnit) => total + inUnit, 0),
    we: sum(({ we, isTogether }) => (isTogether ? 0 : we)),
    you: sum(({ you }) => you),
    i: sum(({ i }) => i),
    sentences: sentences.length,
    aboutUs: sentences
      .filter(({ we, isTogether, isToReader }) => we > 0 && !isTogether && !isToReader)
      .map(({ text }) => text),
    toReader: sentences.filter(({ isToReader }) => isToReader).length,
    together: sentences.filter(({ isTogether }) => isTogether).length,
    byPerson: sentences.filter(({ i }) => i > 0).length,
  };
}

const fewestAboutUs = 4;
/** Fewer of "we" are no monologue. */
export const fewestPronouns = 8;
/** Of a sentence. */
const fewestWords = 4;

const namesUs = gateOf(/\bwe\b|\bour|\bus\b/iu);
const namesYou = gateOf(/\byou|\by['’]all\b/iu);

function isRunningText(unit: Unit): boolean {
  const { zone, block, text } = unit;
  if (zone === "button" || block.role === "alt" || (block.quote ?? 0) > 0) return false;
  const middle = Math.floor(text.length / 2);
  return !isQuoted({ unit, start: middle, end: middle });
}

interface Counted {
  readonly text: string;
  readonly we: number;
  readonly you: number;
  readonly i: number;
  readonly isTogether: boolean;
  readonly isToReader: boolean;
}

function countIn({ text, move }: Unit): Counted {
  const own = text.replaceAll(/[“"][^“”"]{0,600}[”"]/gu, " ");
  const ours = namesUs(text) ? count(own, we) : 0;
  const yours = namesYou(text) ? count(own, you) : 0;
  return {
    text,
    we: ours,
    you: yours,
    i: count(own, /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/gu),
    isTogether: ours > 0 && together.test(own),
    isToReader: yours > 0 || move === "ask",
  };
}

const we = /\b(?:[Ww]e|WE|us|[Oo]urs?|OUR|[Oo]urselves)\b/gu;
const you = /\b(?:you|your|yours|yourself|yourselves|y['’]all)\b/giu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * "We" of more than the firm: all of us, a country, a movement that must win. Where it may be so,
 * it is taken to be so.
 */
const together = anyCase({
  source: [
    "\\b(?:we all|us all|let['’]?s|together|you and (?:we|us|i)|(?:all|both|each|many|most|some|none|any|every one) of us)\\b",
    "\\bas (?:humans|people|americans|parents|women|voters|neighbou?rs|members|an? (?:nation|country|community|species|society|movement|party|state|industry))\\b",
    "\\bour (?:\\p{L}+ )?(?:countr(?:y|ies)|nation|state|democracy|planet|world|future|children|kids|society|lives|rights|health|healthcare|communit(?:y|ies)|cit(?:y|ies)|town|neighbou?rs|families|freedoms?|constitution|president|troops|economy|environment|climate|movement|majority|government|leaders|elections?|schools|veterans|district|party|enemies|border|way of life|supporters|campaign|victory|opponents?|fight|votes?|voice)\\b",
    "\\bwe(?:['’]re| are)? (?:must|need to|have to|should|can (?:win|beat|elect)|win|lose|vote|elect|defeat|beat|fight|going to win|fighting|live|face)\\b",
  ].join("|"),
  flags: "iu",
});
