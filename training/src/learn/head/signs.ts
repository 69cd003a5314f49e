import type { Token } from "./words.ts";
import { classOf } from "./word-classes.ts";

/** Facts about a text beside its words: length, capitals, marks, how it begins and ends. */
export function signsOf(text: string, tokens: readonly Token[]): string[] {
  const words = tokens.filter(({ key }) => /[\p{L}#<]/u.test(key));
  const capitals = words.filter(({ writing }) => writing === "AA").length;
  const small = words.filter(({ writing }) => writing === "a").length;
  const classes = tokens.map(({ key }) => classOf(key));
  return [
    ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30]
      .filter((least) => words.length >= least)
      .map((least) => `words ${least}`),
    ...[1, 2, 3].filter((least) => capitals >= least).map((least) => `capitals ${least}`),
    ...(words.length > 0 && small === words.length ? ["all small"] : []),
    ...(small < 0.4 * words.length ? ["title"] : []),
    ...marks.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
    `first ${classes[0]}`,
    `last ${classes.at(-1)}`,
    `first is ${tokens[0]?.writing}`,
    `last is ${tokens.at(-1)?.writing}`,
    ...[...new Set(classes)].map((name) => `has ${name}`),
  ];
}

const marks: readonly (readonly [string, RegExp])[] = [
  ["question", /\?/u],
  ["exclamation", /!/u],
  ["dots", /\.\.\.|…/u],
  ["digit", /\p{N}/u],
  ["money", /[$£€]/u],
  ["percent", /%/u],
  ["quote", /[“"]/u],
  ["picture", /\p{Extended_Pictographic}/u],
  ["arrow", /[→>»➤➢]/u],
  ["colon at the end", /:\s*$/u],
  ["bracket", /[([]/u],
  ["begins with a handle", /^\s*@/u],
  ["passed on", /\bRT\b/u],
];
