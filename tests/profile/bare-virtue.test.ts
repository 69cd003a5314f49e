import { readdirSync, readFileSync } from "node:fs";

import { createLinter, readDrafts, type Linter } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

import { drafts } from "./drafts.ts";
import { readers, today } from "./score.ts";

/** Sentences that name a virtue and show nothing. */
const virtues = [
  "We are passionate about what we do.",
  "Quality is at the heart of everything we do.",
  "We believe in honesty.",
  "Integrity is in our DNA.",
  "We care deeply about our growers.",
  "Our mission is to make the world a better place.",
  "We are committed to fair prices and open books.",
  "Our tins matter to us.",
  "We stand for freshness.",
  "We have always believed in mending.",
];

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ id: name, source: readFileSync(`examples/${name}`, "utf8") }));
const own = drafts.map(({ id, text, channel }) => ({
  id,
  source: `---\nchannel: ${channel}\n---\n\n${text}\n`,
}));

const linters: readonly (readonly [string, Linter])[] = readers
  .slice(0, 2)
  .map((profile) => [
    profile.profile.brand.name,
    createLinter({ rules: rules.map((rule) => ({ rule })), today, profile }),
  ]);

describe.for(linters)("held to %s", ([, lint]) => {
  test("a bare virtue never improves how the values of a draft stand", () => {
    const better = [...examples, ...own].flatMap(({ id, source }) => {
      const before = points(lint, source);
      return before === undefined ? [] : improved(lint, { id, source, before });
    });
    expect(better).toEqual([]);
  }, 120_000);
});

interface Before {
  readonly id: string;
  readonly source: string;
  readonly before: number;
}

function improved(lint: Linter, { id, source, before }: Before): string[] {
  return virtues.flatMap((virtue, at) => {
    const added = at % 2 === 0 ? `${source.trimEnd()} ${virtue}\n` : atStart(source, virtue);
    const after = points(lint, added) ?? before;
    return after > before ? [`${id}: ${before} -> ${after} with “${virtue}”`] : [];
  });
}

/** As the first paragraph of the body. */
function atStart(source: string, sentence: string): string {
  const end = source.startsWith("---\n") ? source.indexOf("\n---\n", 4) + 5 : 0;
  return `${source.slice(0, end)}\n${sentence}\n${source.slice(end)}`;
}

function points(lint: Linter, source: string): number | undefined {
  const file = { path: "draft.md", source, format: "markdown" } as const;
  return lint(...readDrafts(file, annotateMoves)).facets?.values.points;
}
