import { goods } from "./lexicon.ts";

/** A number typed into the draft and what it counts, read backwards from "left" or "in stock". */
export interface Count {
  /** Where "only 2 items" starts in the text before the word. */
  readonly start: number;
  /** A word leans on the number: "only", "just", "the last". */
  readonly pressed: boolean;
  /** What it counts: goods by name ("items", "seats"), nothing by name, something else. */
  readonly what: "goods" | "nothing" | "other";
}

/** What the words before "left" count. Undefined: there is no number, or one of money. */
export function countBefore(before: string): Count | undefined {
  if (!anyNumber.test(before.slice(-reach))) return undefined;
  const words = lastWords(before);
  const at = words.findLastIndex(({ key }) => isNumber(key));
  const number = words[at];
  if (number === undefined || isMoneyOrShare(before, number)) return undefined;
  const between = words.slice(at + 1).map(({ key }) => key);
  if (between.length > 3) return undefined;
  const lead = words.slice(0, at).findLastIndex(({ key }) => key !== "a" && key !== "have");
  const pressed = pressing.has(words[lead]?.key ?? "");
  const from = words[lead]?.key === "than" ? lead - 1 : lead;
  const start = (pressed ? words[from]?.start : undefined) ?? number.start;
  return { start, pressed, what: whatIs(between) };
}

function whatIs(between: readonly string[]): Count["what"] {
  if (between.some((key) => goodsForms.has(key))) return "goods";
  return between.every((key) => fillers.has(key)) ? "nothing" : "other";
}

interface PlacedWord {
  readonly key: string;
  readonly start: number;
}

/** In characters: a number further off counts something else. */
const reach = 80;

/** The last words of the clause, lower case. */
function lastWords(before: string): PlacedWord[] {
  const near = before.slice(-reach);
  const from = Math.max(...[".", "!", "?", ";", "\n"].map((mark) => near.lastIndexOf(mark))) + 1;
  const shift = before.length - near.length + from;
  const found = near.slice(from).matchAll(/[\p{L}\p{N}][\p{L}\p{N},'’]*/gu);
  const words = Array.from(found, ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: shift + index,
  }));
  return words.slice(-8);
}

function isNumber(key: string): boolean {
  return /^\d[\d,]{0,6}$/u.test(key) || numbers.has(key);
}

const numbers: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten few couple handful".split(" "),
);

/** Cheap, and answers for almost every "left". */
const anyNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|few|couple|handful)\b/iu;

function isMoneyOrShare(before: string, { key, start }: PlacedWord): boolean {
  return (
    /[$£€¥.\d]/u.test(before.charAt(start - 1)) || /[%.:]/u.test(before.charAt(start + key.length))
  );
}

const goodsForms: ReadonlySet<string> = new Set(goods.flatMap((plural) => [plural, oneOf(plural)]));

function oneOf(plural: string): string {
  if (plural === "copies") return "copy";
  return /(?:x|ss)es$/u.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}

/** Stand between a number and "left" without counting something else. `s` is that of "item(s)". */
const fillers: ReadonlySet<string> = new Set(
  "more final last very of these them those s ever now currently".split(" "),
);

const pressing: ReadonlySet<string> = new Set(
  "only just than under last final mere hurry quick".split(" "),
);
