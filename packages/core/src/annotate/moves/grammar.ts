import type { Word } from "../../language/words.ts";
import {
  adviceVerbs,
  afterVerb,
  askVerbs,
  funnelWords,
  leadIns,
  nounFollowers,
  nounVerbs,
  type Ask,
} from "./cues/verbs.ts";
import { tokensOf } from "./tokens.ts";

/** A verb at the start of a clause that tells the reader to do something. */
interface Imperative {
  readonly verb: string;
  /** What it asks for; undefined when it is advice that serves the reader alone. */
  readonly ask?: Ask & { readonly weak: boolean };
  /** Index of the verb among the words. */
  readonly at: number;
}

/** What a light grammar sees in one unit. */
export interface Grammar {
  readonly words: readonly Word[];
  /** By word: whether it begins a clause. */
  readonly starts: readonly boolean[];
  readonly imperatives: readonly Imperative[];
  readonly question: boolean;
  readonly exclaims: boolean;
}

/** Light grammar of one unit: clauses, imperatives, the kind of sentence. Linear. */
export function readGrammar(text: string): Grammar {
  const words = tokensOf(text);
  const starts = clauseStarts(text, words);
  const trimmed = text.trimEnd();
  return {
    words,
    starts,
    imperatives: findImperatives(text, words, starts),
    question: /\?["”')\]]?$/u.test(trimmed),
    exclaims: trimmed.endsWith("!"),
  };
}

const fronted: ReadonlySet<string> = new Set(
  "if when to for while as once whether unless after before until in on with by since".split(" "),
);

function clauseStarts(text: string, words: readonly Word[]): boolean[] {
  const starts: boolean[] = [];
  let led = true;
  for (const [at, { key }] of words.entries()) {
    const begins: boolean =
      led || (!isBlankBefore(text, words, at) && clauseGap.test(gapBefore(text, words, at)));
    starts.push(begins);
    led = begins && leadIns.has(key);
  }
  return starts;
}

const clauseGap = /[,;:!?.()|•→>–—*"“✓]|\s-+\s/u;

/** One space parts most words, and needs no closer look. */
function isBlankBefore(text: string, words: readonly Word[], at: number): boolean {
  const from = words[at - 1]?.end ?? 0;
  return words[at]?.start === from + 1 && text.charCodeAt(from) === 32;
}

function gapBefore(text: string, words: readonly Word[], at: number): string {
  const from = words[at - 1]?.end ?? 0;
  return text.slice(from, Math.min(words[at]?.start ?? 0, from + 40));
}

function findImperatives(
  text: string,
  words: readonly Word[],
  starts: readonly boolean[],
): Imperative[] {
  const found: Imperative[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!maySay(text, words, starts, at, found.length > 0)) continue;
    const imperative = imperativeAt(text, words, at, starts);
    if (imperative !== undefined) found.push(imperative);
  }
  return found;
}

const politeBefore: ReadonlySet<string> = new Set(["please", "kindly", "pls", "simply"]);

/** May an imperative stand at this word? */
function maySay(
  text: string,
  words: readonly Word[],
  starts: readonly boolean[],
  at: number,
  again: boolean,
): boolean {
  const before = words[at - 1]?.key ?? "";
  if (politeBefore.has(before)) return words[at - 2]?.key !== "to";
  if (reminded(words, at)) return true;
  if (again && (before === "and" || before === "or" || before === "then")) return true;
  if (pointsTo.has(words[at]?.key ?? "") && fronted.has(words[0]?.key ?? "")) {
    return at > 2 && !subjects.has(before);
  }
  if (starts[at] !== true) return false;
  return at === 0 || opens(text, words, at) || again;
}

const pointsTo: ReadonlySet<string> = new Set("click visit".split(" "));
const subjects: ReadonlySet<string> = new Set("you i we they to and or will not a the".split(" "));

/** After "be sure to", "don't forget to", "feel free to", "go ahead and". */
function reminded(words: readonly Word[], at: number): boolean {
  const back = (by: number) => words[at - by]?.key ?? "";
  if (back(1) === "and") return back(2) === "ahead" && back(3) === "go";
  if (back(1) !== "to") return false;
  if (back(2) === "sure") return back(3) === "be" || back(3) === "make";
  if (back(2) === "free") return back(3) === "feel";
  if (back(2) === "forget") return back(3) === "not";
  return back(2) === "remember" && at === 2;
}

/** After a colon or arrow, after lead-ins alone, or after the comma of a fronted clause. */
function opens(text: string, words: readonly Word[], at: number): boolean {
  let from = at;
  while (from > 0 && leadIns.has(words[from - 1]?.key ?? "")) from -= 1;
  if (from === 0) return true;
  const gap = gapBefore(text, words, from);
  if (/[;:!?.|•→>–—✓]/u.test(gap)) return true;
  if (!gap.includes(",")) return false;
  return fronted.has(words[0]?.key ?? "") || fronted.has(words[1]?.key ?? "") || from <= 2;
}

function imperativeAt(
  text: string,
  words: readonly Word[],
  at: number,
  starts: readonly boolean[],
): Imperative | undefined {
  const verb = words[at]?.key ?? "";
  const ask = askVerbs.get(verb);
  if (ask === undefined && !adviceVerbs.has(verb)) return undefined;
  if (text[words[at]?.end ?? 0] === "-" || isNoun(text, words, at)) return undefined;
  if (ask === undefined) return { verb, at };
  if (!ask.weak || hasFunnel(words, at, starts)) return { verb, at, ask: { ...ask, weak: false } };
  return adviceVerbs.has(verb) ? { verb, at } : { verb, at, ask };
}

/** "Book club meets Friday", "Order 1182 ships": a noun that only looks like a verb. */
function isNoun(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.key;
  if (next === undefined || /["“'‘]/u.test(gapBefore(text, words, at + 1))) return false;
  if (nounFollowers.has(next)) return nounVerbs.has(words[at]?.key ?? "");
  if (!nounVerbs.has(words[at]?.key ?? "") || afterVerb.has(next)) return false;
  if (/^#?\d+$/u.test(next)) return finite.has(words[at + 2]?.key ?? "");
  for (const { key } of words.slice(at + 1, at + 5)) {
    if (joins.has(key)) return false;
    if (finite.has(key)) return true;
  }
  return false;
}

const finite: ReadonlySet<string> = new Set(
  "is are was were has have had will ships meets starts begins ends opens closes runs can".split(
    " ",
  ),
);

const joins: ReadonlySet<string> = new Set("and or if i we you so then to".split(" "));

const reach = 12;

function hasFunnel(words: readonly Word[], at: number, starts: readonly boolean[]): boolean {
  for (let near = at + 1; near < Math.min(words.length, at + reach); near += 1) {
    if (near > at + 5 && starts[near] === true) return false;
    if (funnelWords.has(words[near]?.key ?? "")) return true;
  }
  return false;
}
