import { contentWords } from "../words.ts";
import { clausesOf } from "./clauses.ts";
import { subjectStem } from "./past.ts";
import type { Quote, Sentence } from "./sentence.ts";

/** Sentences of one subject, and what they say of it. */
export interface Group {
  /** The word that they share, in its plain form. */
  readonly subject: string;
  readonly sentences: readonly Sentence[];
  readonly expressions: readonly Quote[];
}

/** A profile wants as many expressions of a value. */
const fewestExpressions = 3;
/** Nobody leads with more. */
const mostGroups = 4;

/** Sentences by what they are about, the subject of most sentences first; each serves one group. */
export function groupsOf(sentences: readonly Sentence[]): Group[] {
  const groups: Group[] = [];
  let left = sentences;
  while (groups.length < mostGroups) {
    const group = largest(left);
    if (group === undefined) break;
    groups.push(group);
    left = left.filter((one) => !group.sentences.includes(one));
  }
  return groups;
}

function largest(sentences: readonly Sentence[]): Group | undefined {
  const subjects = new Set(sentences.flatMap(({ stems }) => [...stems]));
  const groups = [...subjects].map((subject) => groupOf(subject, sentences));
  const [best] = groups
    .filter(({ expressions }) => expressions.length >= fewestExpressions)
    .filter((group) => group.sentences.some(({ kind }) => kind === "practice" || kind === "figure"))
    .toSorted((a, b) => b.expressions.length - a.expressions.length);
  return best;
}

function groupOf(subject: string, sentences: readonly Sentence[]): Group {
  const about = sentences.filter(({ stems }) => stems.has(subject));
  const expressions = about.flatMap((sentence) => expressionsIn(sentence, subject));
  const unlike = new Map(expressions.map((one) => [one.text.toLowerCase(), one]));
  return { subject: plainest(subject, about), sentences: about, expressions: [...unlike.values()] };
}

/** The shortest form in which the sentences have the word: a stem need not be a word. */
function plainest(subject: string, sentences: readonly Sentence[]): string {
  const forms = sentences
    .flatMap(({ text }) => contentWords(text))
    .filter((word) => subjectStem(word) === subject);
  return forms.toSorted((a, b) => a.length - b.length)[0] ?? subject;
}

/** The clauses that name the subject, else those that point at it, else a short fact as a whole. */
function expressionsIn({ text, place, kind }: Sentence, subject: string): Quote[] {
  const clauses = clausesOf(text);
  const naming = clauses.filter((clause) => names(clause, subject));
  const telling = naming.length > 0 ? naming : clauses.filter((clause) => pronoun.test(clause));
  const whole = kind === "fact" && telling.length === 0 ? shortened(text) : [];
  return [...telling, ...whole].map((clause) => ({ text: lowerFirst(clause), place }));
}

/** Whether words say what they are about. */
function names(text: string, subject: string): boolean {
  return contentWords(text).some((word) => subjectStem(word) === subject);
}

const pronoun = /\b(?:it|them)\b/iu;

/** What one phrase of a profile should hold at most. */
const longestFact = 100;

function shortened(text: string): string[] {
  return text.length > longestFact ? [] : [text.replace(/[.!]$/u, "")];
}

/** A phrase, not a sentence; a name keeps its capital, as does "I". */
function lowerFirst(clause: string): string {
  return /^(?:We|Each|Every|Nothing|Nobody|No|The|A|An|It|You|They|She|He|If|When|Our)\b/u.test(
    clause,
  )
    ? clause.charAt(0).toLowerCase() + clause.slice(1)
    : clause;
}
