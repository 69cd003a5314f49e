import { expect, test } from "vitest";

import { nouns } from "./buzzword/lexicon/nouns.ts";
import { others } from "./buzzword/lexicon/others.ts";
import { verbs } from "./buzzword/lexicon/verbs.ts";
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
