import { applyEdits, type Format } from "@troth/core";
import { expect, test } from "vitest";

import { analyse, type Analysis } from "../analysis/analysis.ts";
import { builtInProject } from "../project/project.ts";
import { setAside } from "./set-aside.ts";

const long =
  "The shelves are dry, the clay is soft, and the bread next door is warm until noon on each of these days.";

async function read(source: string, format: Format = "markdown"): Promise<Analysis> {
  const work = { path: `/drafts/may.${format}`, source, format };
  return analyse(work, builtInProject, { today: "2026-01-15" });
}

async function asideIn(source: string, format: Format, rule = "jargon/buzzword") {
  const analysis = await read(source, format);
  const finding = analysis.result.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} says nothing here`);
  const edit = await setAside(analysis, finding, "agreed with Ana");
  if (edit === undefined) return undefined;
  const after = applyEdits(source, [edit]);
  const left = (await read(after, format)).result.findings.map((one) => one.rule);
  return { after, left };
}

test.for<[string, Format, string, string]>([
  [
    "above a paragraph",
    "markdown",
    `# May\n\nWe leverage a kiln. ${long}\n`,
    "# May\n\n<!-- troth-disable-next-line jargon/buzzword -- agreed with Ana -->\nWe leverage",
  ],
  [
    "inside a paragraph",
    "markdown",
    `# May\n\n${long} We leverage a kiln. ${long}\n`,
    "<!-- troth-disable-next-line jargon/buzzword -- agreed with Ana --> We leverage",
  ],
  [
    "with the line ends of the file",
    "markdown",
    `# May\r\n\r\nWe leverage a kiln. ${long}\r\n`,
    "agreed with Ana -->\r\nWe leverage",
  ],
  [
    "in the language of components",
    "mdx",
    `# May\n\nWe leverage a kiln. ${long}\n`,
    "{/* troth-disable-next-line jargon/buzzword -- agreed with Ana */}",
  ],
  [
    "in HTML",
    "html",
    `<p>We leverage a kiln. ${long}</p>\n`,
    "<!-- troth-disable-next-line jargon/buzzword -- agreed with Ana -->",
  ],
  [
    "in plain text, which has no comments",
    "text",
    `Hi Sam,\n\nWe leverage a kiln. ${long}\n`,
    '---\ntroth: {disable: [{rule: jargon/buzzword, reason: "agreed with Ana"}]}\n---\nHi Sam,',
  ],
  [
    "for a subject",
    "markdown",
    `---\nsubject: We leverage a kiln\n---\n\n${long}\n`,
    '\ntroth: {disable: [{rule: jargon/buzzword, reason: "agreed with Ana"}]}\n---\n',
  ],
  [
    "behind others in a list",
    "text",
    `---\ntroth:\n  disable:\n    - {rule: ask/too-many, reason: two shops}\n---\n\nWe leverage a kiln. ${long}\n`,
    '    - {rule: ask/too-many, reason: two shops}\n    - {rule: jargon/buzzword, reason: "agreed with Ana"}\n---',
  ],
  [
    "behind others in a short list",
    "text",
    `---\ntroth: {disable: [{rule: ask/too-many, reason: two shops}]}\n---\n\nWe leverage a kiln. ${long}\n`,
    '[{rule: ask/too-many, reason: two shops}, {rule: jargon/buzzword, reason: "agreed with Ana"}]',
  ],
])("a finding is set aside %s", async ([, format, source, written]) => {
  const aside = await asideIn(source, format);
  expect(aside?.after).toContain(written);
  expect(aside?.left).not.toContain("jargon/buzzword");
  expect(aside?.left.filter((rule) => rule.startsWith("waiver/"))).toEqual([]);
});

test("one of two sentences is set aside, the other stays", async () => {
  const aside = await asideIn(`We leverage a kiln. ${long} We leverage it again.\n`, "markdown");
  expect(aside?.left.filter((rule) => rule === "jargon/buzzword")).toHaveLength(1);
});

test("in a list, no item is torn from it", async () => {
  const source = `${long}\n\n1. We open at nine.\n2. We leverage a kiln.\n3. We close at five.\n`;
  const aside = await asideIn(source, "markdown");
  const after = await read(aside?.after ?? "");
  const before = await read(source);
  const shape = ({ draft }: Analysis): unknown =>
    draft.blocks.map(({ role, text }) => [role, text]);
  expect(shape(after)).toEqual(shape(before));
});

test("a mail has no place for it", async () => {
  const source = `Subject: Kiln\r\nFrom: ana@tern.example\r\n\r\nWe leverage a kiln. ${long}\r\n`;
  expect(await asideIn(source, "eml")).toBeUndefined();
});
