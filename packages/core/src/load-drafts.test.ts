import { expect, test } from "vitest";

import { formats } from "./draft.ts";
import { loadDrafts } from "./load-drafts.ts";
import { readDrafts } from "./read-drafts.ts";

const letter = "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire.\n";
const headed = `---\nsubject: "The spring list"\nchannel: news\n---\n\n${letter}`;
const broken = `---\nsubject: "The spring list\n---\n\n${letter}`;

const drafts = [letter, headed, broken, `\uFEFF${letter}`, `\uFEFF${headed}`, "---\n", ""];
const cases = formats.flatMap((format) => drafts.map((source) => ({ format, source })));

test.for(cases)("$format $source is the same, loaded or read", async ({ format, source }) => {
  const file = { path: "letter", format, source };
  expect(JSON.stringify(await loadDrafts(file))).toBe(JSON.stringify(readDrafts(file)));
});
