import { existsSync, readdirSync } from "node:fs";

import { channels, type Phrase } from "@troth/core";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

const families = readdirSync("rules");

test("every rule folder is in the preset, in the order of the folders", () => {
  const folders = families.flatMap((family) =>
    readdirSync(`rules/${family}/src`, { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && existsSync(`rules/${family}/src/${entry.name}/rule.ts`),
      )
      .map(({ name }) => `${family}/${name}`),
  );
  expect(rules.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.for(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const { meta } = rule;
  const messages = Object.values(meta.messages);
  const labels = Object.values(meta.suggestions).map(({ label }) => label);

  test("has the files that a rule has", () => {
    const files = readdirSync(`rules/${id.replace("/", "/src/")}`);
    expect(files).toEqual(expect.arrayContaining(["README.md", "rule.test.ts", "rule.ts"]));
  });

  test("speaks to the writer plainly and calmly", () => {
    expect(meta.summary).toMatch(/^[A-Z].*[^.]$/u);
    for (const text of [meta.why, ...messages]) expect(text).toMatch(/[.?]”?$/u);
    // A label may end in what the rule fills in, or in words that the writer is to finish.
    for (const text of labels) expect(text).toMatch(/(?:[.?…]|\{\w+\})”?$/u);
    for (const text of [meta.summary, meta.why, ...messages, ...labels]) {
      expect(text).not.toMatch(/!|\billegal|\bguarantee|\bmust never\b|\bstupid\b/iu);
    }
  });

  test("has the reader in its reason", () => {
    expect(meta.why).toMatch(/\breaders?\b|\bpeople\b|\bcustomers?\b/iu);
  });

  test("names its evidence", () => {
    expect(meta.evidence.source.length).toBeGreaterThan(10);
  });

  test("has a severity in every channel, an error only where that is measured", () => {
    expect(Object.keys(meta.severity).toSorted()).toEqual([...channels].toSorted());
    if (meta.mechanical === true) return;
    const errors = channels.filter((channel) => meta.severity[channel] === "error");
    for (const channel of errors) {
      const { judged = 0, right = 0 } = meta.measured?.channels[channel] ?? {};
      expect(judged, channel).toBeGreaterThanOrEqual(30);
      expect(right / judged, channel).toBeGreaterThanOrEqual(0.95);
    }
  });
});

test("no phrase is looked for by two rules of one family", () => {
  const owners = new Map<string, { id: string; phrase: Phrase }>();
  const doubles: string[] = [];
  for (const { id, phrases } of rules) {
    for (const phrase of phrases) {
      for (const form of phrase.forms) {
        const key = `${id.split("/")[0]} ${form.toLowerCase()}`;
        const owner = owners.get(key);
        // The very phrase of another rule is borrowed on purpose: to weigh it, not to mark it again.
        const isNew = owner === undefined || owner.id === id || owner.phrase === phrase;
        if (!isNew) doubles.push(`${form}: ${owner.id}, ${id}`);
        owners.set(key, { id, phrase });
      }
    }
  }
  expect(doubles).toEqual([]);
});
