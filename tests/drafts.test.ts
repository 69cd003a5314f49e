import { readdirSync, readFileSync } from "node:fs";

import { channels, type Finding } from "@troth/core";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

import { aboveInfo, channelIn, folded, lineOf, lintDraft, rulesOf } from "./lint-draft.ts";

/** A good draft with one flaw planted; a line of `flawed.json`. */
interface Twin {
  readonly draft: string;
  readonly twinOf: string;
  /** The rule that is to find it. */
  readonly rule: string;
  /** Stand in what the finding quotes; of a finding on the whole draft, in the words it stands at. */
  readonly words: string;
  /** Rules that the same flaw may set off as well. */
  readonly with?: readonly string[];
  /** The rule misses the flaw, or another is set off, and should not: what is wrong. */
  readonly open?: string;
}

const folder = "tests/drafts";
const good = readdirSync(`${folder}/good`).toSorted();
const twins = JSON.parse(readFileSync(`${folder}/flawed.json`, "utf8")) as readonly Twin[];
const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

const pending = twins.filter(({ rule }) => !known.has(rule));
const open = twins.filter((twin) => known.has(twin.rule) && twin.open !== undefined);
sayAloud();

describe("good drafts", () => {
  test("are many, of all channels and several formats", () => {
    expect(good.length).toBeGreaterThanOrEqual(60);
    expect(new Set(good.map(channelIn)).size).toBe(channels.length);
    expect(new Set(good.map(endingOf))).toEqual(new Set(["eml", "html", "md", "mjml", "txt"]));
  });

  test.for(good)("%s has no finding above info", (name) => {
    const result = lintDraft(`${folder}/good/${name}`, channelIn(name));
    expect(aboveInfo(result).map(lineOf)).toEqual([]);
    expect(result.verdict).toBe("clear");
  });
});

describe("flawed twins", () => {
  test("are many, and each file stands once in the list", () => {
    expect(twins.length).toBeGreaterThanOrEqual(60);
    const files = readdirSync(`${folder}/flawed`).toSorted();
    expect(twins.map(({ draft }) => draft).toSorted()).toEqual(files);
  });

  test("are planted for every rule that needs nothing but the draft", () => {
    const planted = new Set(twins.map(({ rule }) => rule));
    const bare = [...known].filter((id) => !needsMore.has(id) && !id.startsWith("campaign/"));
    expect(bare.filter((id) => !planted.has(id))).toEqual([]);
  });

  test.for(twins)("$draft: $rule finds the flaw, and nothing else is found", (twin, { skip }) => {
    skip(!known.has(twin.rule), "its rule is to come");
    skip(twin.open !== undefined, twin.open);
    const { own, others } = judge(twin);
    expect(own.map(quoteIn).join("\n")).toContain(twin.words);
    expect(others.map(lineOf)).toEqual([]);
  });
});

/** Rules that compare a draft with a profile of values. */
const needsMore: ReadonlySet<string> = new Set([
  // Judges a change, not a draft.
  "human/warmth-removed",
  "jargon/internal-term",
  "values/contradiction",
  "values/unbacked-claim",
]);

/** What the flaw sets off, beside what the good twin has already. */
function judge(twin: Twin): { own: readonly Finding[]; others: readonly Finding[] } {
  const channel = channelIn(twin.twinOf);
  const twinOf = lintDraft(`${folder}/good/${twin.twinOf}`, channel);
  const before = new Set(twinOf.findings.map(lineOf));
  const flawed = lintDraft(`${folder}/flawed/${twin.draft}`, channel);
  const findings = flawed.findings.filter((finding) => !before.has(lineOf(finding)));
  const meant = new Set([twin.rule, ...(twin.with ?? [])]);
  return {
    own: findings.filter((finding) => rulesOf(finding).includes(twin.rule)),
    others: findings
      .filter(({ severity }) => severity !== "info")
      .filter((finding) => !rulesOf(finding).some((id) => meant.has(id))),
  };
}

/** Of an image, how it is written. */
function quoteIn({ quote, source }: Finding): string {
  return folded(`${quote}\n${source}`);
}

function isFound(twin: Twin): boolean {
  const { own, others } = judge(twin);
  return others.length === 0 && own.map(quoteIn).join("\n").includes(twin.words);
}

function endingOf(name: string): string | undefined {
  return name.split(".").at(-1);
}

function sayAloud(): void {
  const waiting = [...new Set(pending.map(({ rule }) => rule))].join(", ");
  if (pending.length > 0)
    console.log(`skipped: ${pending.length} twins wait for rules to come: ${waiting}`);
  if (open.length > 0) console.log(`skipped: ${open.length} twins are open; see flawed.json`);
  for (const twin of open.filter(isFound))
    console.log(`${twin.draft} is found as it should be: take “open” off it in flawed.json`);
}
