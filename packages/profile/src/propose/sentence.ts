import {
  bodyUnits,
  createLocator,
  hasDigit,
  type Draft,
  type Locate,
  type Move,
  type Unit,
} from "@troth/core";

import { concretenessOf, type Concreteness } from "../match/concrete.ts";
import { kindOf } from "../match/expression.ts";
import { aspiration, ofOthers, speaks, stance } from "../match/stance.ts";
import { contentWords, isOneOf, stanceWords, virtueWords } from "../words.ts";
import { isPast, subjectStem } from "./past.ts";
import { isPractice } from "./practice.ts";

/** Words of a brand and the place where they stand in its drafts. */
export interface Quote {
  readonly text: string;
  /** `letters/may.md:12` */
  readonly place: string;
}

/** A sentence in which the sender says what it does, has done or holds. */
export interface Sentence extends Quote {
  /** Path of its file, as the draft has it. */
  readonly path: string;
  /** Why the sender exists · what can be counted · what it always does · what it once did · what is so. */
  readonly kind: "purpose" | "figure" | "practice" | "deed" | "fact";
  /** Stems of the words that tell its subject. */
  readonly stems: ReadonlySet<string>;
}

/** @param own lower-case words of the brand's own names. */
export function sentencesOf(draft: Draft, own: ReadonlySet<string>): Sentence[] {
  const locate = createLocator(draft.source);
  return bodyUnits(draft).flatMap((unit) => sentenceOf(unit, { draft, locate, own }));
}

interface Around {
  readonly draft: Draft;
  readonly locate: Locate;
  readonly own: ReadonlySet<string>;
}

function sentenceOf(unit: Unit, { draft, locate, own }: Around): Sentence[] {
  if (!isStatement(unit)) return [];
  const kind = kindOfSentence(unit, concretenessOf(unit.text, own));
  if (kind === undefined) return [];
  const { path } = draft;
  const text = kind === "purpose" ? withoutBelief(unit.text) : unit.text;
  const stems = subjectOf(text, own);
  if (stems.size === 0) return [];
  return [{ text, kind, stems, path, place: `${path}:${locate(unit.span.start).line}` }];
}

const fewestWords = 4;
const mostWords = 30;

/** A whole sentence that asks for nothing, hurries nobody and praises nothing. */
function isStatement({ text, move, unsure, attributes, block }: Unit): boolean {
  if (block.role === "heading" || block.role === "alt" || block.role === "fallback") return false;
  if (notPlain.test(text)) return false;
  const words = text.split(" ").length;
  if (words < fewestWords || words > mostWords) return false;
  if (noStatement.has(move) && !unsure) return false;
  if (attributes.some((one) => one === "hollow" || one.startsWith("pressure:"))) return false;
  return !aspiration.test(text) && !(ofOthers.test(text) && !speaks.test(text));
}

/** A merge tag, a question, a link or a tag of a network: not a sentence that stands by itself. */
const notPlain = /\uFFFC|[?…:]$|https?:|[#@]\p{L}|\[|["“”]/u;

const noStatement: ReadonlySet<Move> = new Set(["ask", "urge", "greet", "admin", "offer"]);

function kindOfSentence(unit: Unit, concrete: Concreteness): Sentence["kind"] | undefined {
  const { text } = unit;
  if (isPurpose(unit)) return "purpose";
  if (stance.test(text) || admits.test(text)) return undefined;
  const done = (concrete.deed || didIrregularly(text)) && acts.test(text);
  if (done && holdsFigure(text)) return "figure";
  if (isPractice(text)) return "practice";
  const checkable = concrete.day || concrete.name || concrete.figure;
  if (done && checkable) return "deed";
  return checkable || concrete.deed ? "fact" : undefined;
}

/** What ought to be, said of more than oneself. */
const ought =
  /\b(?:should(?:n['’]t)?|ought to|deserves? (?:to|a|an|the|better)|nobody (?:should|needs|has) |no one (?:should|needs))/iu;

function isPurpose({ text, move, unsure }: Unit): boolean {
  const said = withoutBelief(text);
  if (said.split(" ").length > mostWordsOfPurpose) return false;
  if (isBareVirtue(said) || stance.test(said) || notGeneral.test(said)) return false;
  return ought.test(said) || (move === "purpose" && !unsure && ours.test(text));
}

/** What somebody would say aloud. */
const mostWordsOfPurpose = 24;

/** Advice to the reader, and what points back at the sentence before it. */
const notGeneral = /\b(?:you|your|yours)\b|^(?:that|this|it|they|these|those|he|she)\b/iu;

/** "We think a bag should outlive its fashion": the bag is what it is about. */
function withoutBelief(text: string): string {
  const said = text.replace(
    /^(?:(?:we|i) (?:still |also |simply |just |really )?(?:think|believe|hold|feel|say) )(?:that )?(?=\p{L})/iu,
    "",
  );
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Whether a sentence holds a figure that counts something: what could be checked. */
export function holdsFigure(text: string): boolean {
  const counted = text.replaceAll(year, " ");
  return hasDigit(counted) && concretenessOf(counted, new Set()).figure;
}

/** A year dates something and counts nothing. */
const year = /\b(?:19|20)\d\d\b(?![.,]\d)/gu;

/** A virtue is named, and nothing is said that anybody does. */
export function isBareVirtue(text: string): boolean {
  return plainWords(text).length < fewestPlain;
}

const fewestPlain = 2;

function plainWords(text: string): string[] {
  return contentWords(text).filter(
    (word) => !isOneOf(virtueWords, word) && !isOneOf(stanceWords, word),
  );
}

function subjectOf(text: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const telling = plainWords(text).filter((word) => kindOf(word) === "heavy" && !own.has(word));
  return new Set(telling.map(subjectStem));
}

const ours = /\b(?:we|i|our|us|my)\b|\b(?:we|i)['’]/iu;

/** "We flew it again": the list of deeds knows few such verbs. */
function didIrregularly(text: string): boolean {
  return Array.from(text.matchAll(actor), ([, word = ""]) => word.toLowerCase()).some(isPast);
}

const actor = /\b(?:we|i) (?:also |only |then |even )?(\p{L}{3,12})\b/giu;

const acts = /\b(?:we|i)(?:['’]ve)?\b/iu;

/** What went wrong is told to put it right, not to be remembered. */
const admits =
  /\b(?:wrong|mistakes?|sorry|apolog\p{L}{1,6}|errors?|our fault|failed|delay(?:ed|s)?|out of stock|outage)\b/iu;
