import { readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import {
  aboveInfo,
  channelIn,
  lineOf,
  lintDraft,
  withSeverity,
  type Linted,
} from "./lint-draft.ts";

/** Two drafts on one topic, of about one length: one gives, the other serves its sender. */
interface Pair {
  readonly name: string;
  readonly serves: Linted;
  readonly presses: Linted;
}

const folder = "tests/drafts/pairs";
const pairs = readdirSync(folder).toSorted().map(readPair);

describe("pairs of drafts", () => {
  test("are many", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
  });

  test.for(pairs)("$name: both are about as long", ({ serves, presses }) => {
    const [shorter = 0, longer = 0] = [serves.words, presses.words].toSorted((a, b) => a - b);
    expect(longer / shorter).toBeLessThan(1.6);
  });

  test("have nothing above info in the one that gives, at least 95 in 100", () => {
    const flagged = pairs.filter(({ serves }) => aboveInfo(serves).length > 0);
    const lines = flagged.flatMap(({ name, serves }) =>
      aboveInfo(serves).map((finding) => `${name}: ${lineOf(finding)}`),
    );
    if (lines.length > 0) console.log(`flagged, and should not be:\n${lines.join("\n")}`);
    expect(1 - flagged.length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  test("are ranked rightly, at least 95 in 100", () => {
    const misjudged = pairs.filter(({ serves, presses }) => compare(serves, presses) >= 0);
    const names = misjudged.map(({ name }) => name).join(", ");
    if (misjudged.length > 0) console.log(`not ranked rightly: ${names}`);
    expect(1 - misjudged.length / pairs.length, names).toBeGreaterThanOrEqual(0.95);
  });
});

function readPair(name: string): Pair {
  const files = readdirSync(`${folder}/${name}`);
  const read = (role: string): Linted => {
    const file = files.find((each) => each.startsWith(`${role}.`));
    if (file === undefined) throw new Error(`${folder}/${name}: no ${role}`);
    return lintDraft(`${folder}/${name}/${file}`, channelIn(name));
  };
  return { name, serves: read("serves"), presses: read("presses") };
}

/** The contract's order of two drafts: below 0 where the first is the better one, 0 for a tie. */
function compare(first: Linted, second: Linted): number {
  const ranks = rankOf(second);
  const differences = rankOf(first).map((value, at) => value - (ranks[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Errors, warnings, infos per 100 words, strengths; less is better. */
function rankOf(draft: Linted): readonly number[] {
  return [
    withSeverity(draft, "error").length,
    withSeverity(draft, "warn").length,
    (100 * withSeverity(draft, "info").length) / draft.words,
    -draft.strengths.length,
  ];
}
