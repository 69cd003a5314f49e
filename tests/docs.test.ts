import { readFileSync } from "node:fs";

import { parseProfile } from "@troth/config/profile";
import {
  channels,
  createLinter,
  readDraft,
  type Draft,
  type Finding,
  type ProfileReader,
  type Rule,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { declaredRules } from "@troth/preset";
import { profileReader } from "@troth/profile";
import { describe, expect, test } from "vitest";

import { findInCard, outline } from "./campaigns/card.ts";

/**
 * A fence of a rule's README: "```md before" is flagged, "```md after" is not; the cards of campaign
 * rules have "```campaign before". "```md earlier" is how the drafts below it read before a change.
 */
interface Example {
  readonly language: "md" | "campaign";
  readonly kind: "before" | "after";
  readonly options: Readonly<Record<string, unknown>>;
  readonly draft: string;
  readonly earlier: string | undefined;
}

/** As they declare themselves: a card shows what a rule does, whether or not it ships turned on. */
describe.for(declaredRules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const readme = readFileSync(`rules/${id.replace("/", "/src/")}/README.md`, "utf8");
  const examples = readExamples(readme);
  const profile = readProfile(readme);

  test("the README opens with the rule's own words", () => {
    expect(readme.startsWith(`# ${id}\n\n${rule.meta.summary}.\n\n${rule.meta.why}\n`)).toBe(true);
    expect(readme).toContain(
      `**Evidence** (${rule.meta.evidence.grade}): ${rule.meta.evidence.source}`,
    );
  });

  test.for(["Examples", "Never flagged", "Measured", "When to turn it off"])(
    "the README has a section “%s”",
    (title) => {
      expect(readme).toContain(`\n## ${title}\n`);
    },
  );

  test.for(Object.keys(rule.meta.options))("the README explains the option `%s`", (option) => {
    expect(readme).toContain(`### \`${option}\``);
  });

  test("the README shows what is flagged and what is not", () => {
    expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["before", "after"]));
  });

  test.for(examples)("$kind: $draft", (example) => {
    expect(report(rule, example, profile) !== "").toBe(example.kind === "before");
  });

  test("what the examples report", async () => {
    const shown = examples.map((example) => show(rule, example, profile));
    await expect(shown.join("\n---8<---\n")).toMatchFileSnapshot(`__snapshots__/docs/${id}.txt`);
  });
});

/** The "```yaml profile" fence of a card: what the brand of its examples declares. */
function readProfile(readme: string): ProfileReader | undefined {
  const [, source] = /^```yaml profile\n(.*?)^```$/msu.exec(readme) ?? [];
  if (source === undefined) return undefined;
  return profileReader(parseProfile("values.yaml", source, today).profile, today);
}

const today = "2026-01-15";

/** What is found, as lines; nothing where nothing is. */
function report(rule: Rule, example: Example, profile?: ProfileReader): string {
  if (example.language === "campaign") return outline(findInCard(rule, example));
  return run(rule, example, profile)
    .map(({ message }) => message)
    .join("\n");
}

function show(rule: Rule, example: Example, profile?: ProfileReader): string {
  if (example.language === "campaign") return report(rule, example);
  return underline(example.draft, run(rule, example, profile));
}

function run(
  rule: Rule,
  { draft: source, earlier, options }: Example,
  profile?: ProfileReader,
): readonly Finding[] {
  const { notScored: _, ...read } = readExample(source);
  const draft = earlier === undefined ? read : { ...read, before: readExample(earlier) };
  const isOff = channels.every((channel) => rule.meta.severity[channel] === "off");
  const setting = { rule, options, ...(isOff && { severity: "info" as const }) };
  const settings = { rules: [setting], today, ...(profile && { profile }) };
  return createLinter(settings)(draft).findings;
}

function readExample(source: string): Draft {
  return readDraft({ path: "example.md", source, format: "markdown" }, annotateMoves);
}

function readExamples(readme: string): Example[] {
  const fences = readme.matchAll(
    /^```(md|campaign) (earlier|before|after)(?: (\{[^\n]*\}))?\n(.*?)^```$/gmsu,
  );
  let earlier: string | undefined;
  const examples: Example[] = [];
  for (const [, language, kind, given = "{}", draft = ""] of fences) {
    const options = JSON.parse(given) as Example["options"];
    const of = language === "campaign" ? ("campaign" as const) : ("md" as const);
    if (kind === "before" || kind === "after") {
      examples.push({ language: of, kind, options, draft, earlier });
    } else earlier = draft;
  }
  return examples;
}

/** Draws each finding under the words that it is about. */
function underline(draft: string, findings: readonly Finding[]): string {
  let start = 0;
  const lines = draft.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const here = findings.filter(({ span }) => span.start >= from && span.start < start);
    return [line, ...here.map((finding) => below(finding, from, line.length))];
  });
  return lines.join("\n");
}

function below({ span, message, suggestions }: Finding, from: number, width: number): string {
  const tildes = "~".repeat(Math.min(span.end - from, width) - (span.start - from));
  const hint = suggestions[0] ? ` -> ${suggestions[0].label}` : "";
  return `${" ".repeat(span.start - from)}${tildes} ${message}${hint}`;
}
