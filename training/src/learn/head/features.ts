import { hashOf } from "@troth/moves";

import type { HeadText } from "../../evaluate/head.ts";
import { signsOf } from "./signs.ts";
import { classOf } from "./word-classes.ts";
import { tokensIn } from "./words.ts";

/** What features are made of; see the files beside this one. */
export type Kind = "words" | "characters" | "classes" | "writing" | "signs";
const kinds: readonly Kind[] = ["words", "characters", "classes", "writing", "signs"];

/** Features of one kind, each once. */
export interface Block {
  readonly kind: Kind;
  /** What the features of the block count together, however many they are. */
  readonly share: number;
  /** Of two blocks, no feature has the same hash. */
  readonly hashes: Uint32Array;
}

/** How much the text counts, its sender's name, and what stands in either of them. */
const parts = { text: 1, from: 0.7, either: 0.7 } as const;

/** What a head sees of a text. */
export function featuresOf({ text, from }: HeadText): readonly Block[] {
  const own = namesIn(text);
  if (from === undefined) return blocksOf(own, "text");
  const sender = namesIn(from);
  return [
    ...blocksOf(own, "text"),
    ...blocksOf(sender, "from"),
    ...blocksOf(together(own, sender), "either"),
  ];
}

type Names = Readonly<Record<Kind, readonly string[]>>;

function namesIn(text: string): Names {
  const tokens = tokensIn(text);
  const keys = tokens.map(({ key }) => key);
  return {
    words: runsOf(keys),
    characters: charactersOf(` ${keys.join(" ")} `),
    classes: runsOf(keys.map(classOf)),
    writing: runsOf(tokens.map(({ writing }) => writing)),
    signs: signsOf(text, tokens),
  };
}

function together(own: Names, sender: Names): Names {
  const entries = kinds.map((kind) => [kind, [...own[kind], ...sender[kind]]] as const);
  return Object.fromEntries(entries) as Record<Kind, readonly string[]>;
}

function blocksOf(names: Names, part: keyof typeof parts): Block[] {
  return kinds.map((kind) => ({
    kind,
    share: parts[part],
    hashes: Uint32Array.from(new Set(names[kind].map((name) => hashOf(`${part} ${kind} ${name}`)))),
  }));
}

/** Runs of one to three, start and end of the text among them. */
function runsOf(keys: readonly string[]): string[] {
  const framed = ["^", ...keys, "$"];
  return framed.flatMap((_, start) =>
    [1, 2, 3]
      .filter((length) => start + length <= framed.length)
      .map((length) => framed.slice(start, start + length).join(" ")),
  );
}

/** Runs of two to five characters, of one word or across words. */
function charactersOf(text: string): string[] {
  const runs: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const longest = Math.min(5, text.length - start);
    for (let length = 2; length <= longest; length += 1) {
      runs.push(text.slice(start, start + length));
    }
  }
  return runs;
}
