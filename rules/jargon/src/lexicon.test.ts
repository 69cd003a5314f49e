import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { buzzwords } from "./buzzword/lexicon.ts";
import { nouns } from "./buzzword/lexicon/nouns.ts";
import { others } from "./buzzword/lexicon/others.ts";
import { verbs } from "./buzzword/lexicon/verbs.ts";
import { measured } from "./buzzword/measured.ts";
import { cliches } from "./cliche/lexicon.ts";
import { sources } from "./sources.ts";

/** What every entry of a lexicon has, however it is written down. */
interface Sourced {
  readonly key: string;
  readonly source?: string;
}

const lexicons: Readonly<Record<string, readonly Sourced[]>> = {
  "buzzword/lexicon/verbs.ts": verbs.map(byLemma),
  "buzzword/lexicon/nouns.ts": nouns.map(byLemma),
  "buzzword/lexicon/others.ts": others.map(byLemma),
  "cliche/lexicon.ts": cliches.map(({ id, source }) => ({ key: id, source })),
};

test.for(Object.entries(lexicons))("%s: every entry names its source", ([file, entries]) => {
  expect(entries.flatMap((entry) => complaintsAbout(entry, file))).toEqual([]);
});

test("an entry without a source is named, with its file and the remedy", () => {
  expect(complaintsAbout({ key: "leverage" }, "buzzword/lexicon/verbs.ts")).toEqual([
    "rules/jargon/src/buzzword/lexicon/verbs.ts: “leverage” has no source. Say who calls it empty: " +
      "give `source`, one of govuk, scott, lists, list, own (rules/jargon/src/sources.ts).",
  ]);
});

function complaintsAbout({ key, source }: Sourced, file: string): string[] {
  if (source !== undefined && source in sources) return [];
  const what = source === undefined ? "has no source" : `has the unknown source “${source}”`;
  const known = Object.keys(sources).join(", ");
  return [
    `rules/jargon/src/${file}: “${key}” ${what}. Say who calls it empty: ` +
      `give \`source\`, one of ${known} (rules/jargon/src/sources.ts).`,
  ];
}

function byLemma({ lemma, source }: { lemma: string; source: string }): Sourced {
  return { key: lemma, source };
}

const judgements = readFileSync(
  new URL("../../../training/judgements/jargon/buzzword.jsonl", import.meta.url),
  "utf8",
);

test("the measured precision of entries is what the judgements say", () => {
  const counted = new Map<string, [right: number, judged: number]>();
  for (const line of judgements.split("\n").filter(Boolean)) {
    const { entry, right } = JSON.parse(line) as { entry?: string; right: boolean };
    if (entry === undefined) continue;
    const [before, judged] = counted.get(entry) ?? [0, 0];
    counted.set(entry, [before + Number(right), judged + 1]);
  }
  // The remedy stands in the difference: write these counts into buzzword/measured.ts.
  expect(measured).toEqual(Object.fromEntries(counted));
});

/** With fewer judged findings one more or less would decide. */
const fewestJudged = 5;
const leastPrecision = 0.85;

test("an entry that is often wrong is narrowed or dropped", () => {
  const lemmas = new Set(buzzwords.map(({ lemma }) => lemma));
  const wrong = Object.entries(measured).filter(
    ([, [right, judged]]) => judged >= fewestJudged && right / judged < leastPrecision,
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(measured).filter((lemma) => !lemmas.has(lemma))).toEqual([]);
});
