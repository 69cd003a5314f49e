import { bodyZones } from "../../draft.ts";
import { visitRunsOfLetters } from "../../language/letters.ts";
import { languages, languagesOf, type Language } from "./closed-class-words.ts";
import type { BareUnit } from "../../draft.ts";

/** Why the draft cannot be judged, or undefined: it is not English, or too short. */
export function whyNotScored(units: readonly BareUnit[]): string | undefined {
  // Letters borrowed from mathematics for their look are Latin letters to the reader.
  const foreign = whyNotEnglish(startOf(units).normalize("NFKC"));
  if (foreign !== undefined) {
    return `${foreign} troth judges English only, so only the mechanical rules ran.`;
  }
  const words = countBody(units);
  if (words >= fewestWords) return undefined;
  if (words === 0) return "There is no body text to judge, so only the mechanical rules ran.";
  const counted = words === 1 ? "1 word" : `${words} words`;
  return `Only ${counted} of body: too few to judge, so only the mechanical rules ran.`;
}

const fewestWords = 20;
/** The language shows by then, and a hostile file stays cheap. */
const reach = 20_000;

/** What is judged of the text, as far as it is read. */
function startOf(units: readonly BareUnit[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { zone, text } of units) {
    if (zone !== "subject" && !bodyZones.has(zone)) continue;
    texts.push(text);
    length += text.length + 1;
    if (length > reach) break;
  }
  return texts.join("\n").slice(0, reach);
}

/** The words of the body, counted until they are enough. */
function countBody(units: readonly BareUnit[]): number {
  let words = 0;
  for (const { zone, text } of units) {
    if (bodyZones.has(zone)) words += countWords(text);
    if (words >= fewestWords) break;
  }
  return words;
}

/** Words as a person counts them: "best-in-class" is one, an address or a dash is none. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !/:\/\/|@\w|^www\./u.test(word))
    .length;
}

function whyNotEnglish(text: string): string | undefined {
  const script = findScript(text);
  if (script !== undefined) return script;
  const lower = text.toLowerCase();
  const small = countSmallWords(lower);
  const language = guessLanguage(small);
  if (language !== undefined) return `This reads as ${language}.`;
  return isStrange(lower, small) ? "This does not read as English." : undefined;
}

/** Below this a few letters of another script are a name or a logo. */
const fewestLetters = 8;

function findScript(text: string): string | undefined {
  const beyond = text.replaceAll(/[\0-\x7F]+/gu, "");
  if (beyond.length < fewestLetters) return undefined;
  const other = count(beyond, /\p{L}/gu) - count(beyond, /\p{Script=Latin}/gu);
  if (other < fewestLetters || other <= count(text, /\p{Script=Latin}/gu)) return undefined;
  // Chinese characters stand in Japanese too, but kana stand in Japanese alone.
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 5 > other) {
    return "This reads as Japanese.";
  }
  const found = scripts.find(([, pattern]) => count(text, pattern) * 2 > other);
  return found?.[0] ?? "This is not written in Latin letters.";
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["This reads as Chinese.", /\p{Script=Han}/gu],
  ["This reads as Korean.", /\p{Script=Hangul}/gu],
  ["This reads as Greek.", /\p{Script=Greek}/gu],
  ["This reads as Thai.", /\p{Script=Thai}/gu],
  ["This is written in Cyrillic letters.", /\p{Script=Cyrillic}/gu],
  ["This is written in Arabic letters.", /\p{Script=Arabic}/gu],
  ["This is written in Hebrew letters.", /\p{Script=Hebrew}/gu],
  ["This is written in Devanagari letters.", /\p{Script=Devanagari}/gu],
];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Fewer than this is a quotation, a name or a dish. */
const fewestHits = 3;

/** The small words of a foreign language in a text. */
interface Hits {
  count: number;
  readonly words: Set<string>;
}

interface SmallWords {
  /** All words of the text, small or not. */
  words: number;
  english: number;
  readonly foreign: Map<Language, Hits>;
}

function countSmallWords(text: string): SmallWords {
  const small: SmallWords = { words: 0, english: 0, foreign: new Map() };
  visitRunsOfLetters(text, (start, end) => {
    small.words += 1;
    const word = text.slice(start, end);
    const found = languagesOf(word);
    if (found === undefined) return;
    for (const language of found) {
      if (language === "English") small.english += 1;
      else addHit(small.foreign, language, word);
    }
  });
  return small;
}

function addHit(foreign: Map<Language, Hits>, language: Language, word: string): void {
  const hits = foreign.get(language);
  if (hits === undefined) {
    foreign.set(language, { count: 1, words: new Set([word]) });
    return;
  }
  hits.count += 1;
  hits.words.add(word);
}

/** A language other than English, where its small words clearly outnumber the English ones. */
function guessLanguage({ english, foreign }: SmallWords): Language | undefined {
  let best: Language | undefined;
  let most = Math.max(fewestHits - 1, 2 * english);
  for (const language of foreignLanguages) {
    const { count: found, words } = foreign.get(language) ?? none;
    // One word that comes back, as in a slogan, is no evidence of a language.
    if (found <= most || words.size < fewestHits) continue;
    best = language;
    most = found;
  }
  return best;
}

const none: Hits = { count: 0, words: new Set() };

const foreignLanguages = languages.filter((language) => language !== "English");

/**
 * Hardly an English small word, and letters that English lacks: a language without a list here.
 * Among 1,376 real English drafts of 40 words and more, the small words are never under 19 %.
 */
function isStrange(text: string, { words, english }: SmallWords): boolean {
  if (words < 40 || english > 0.1 * words) return false;
  let strange = 0;
  visitRunsOfLetters(text, (start, end) => {
    if (/[^a-z]/u.test(text.slice(start, end))) strange += 1;
  });
  return strange > 0.1 * words;
}
