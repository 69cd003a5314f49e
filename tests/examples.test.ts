import { readdirSync, readFileSync } from "node:fs";

import { createLinter, readDrafts, type Format, type Result } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

const formatOf: Readonly<Record<string, Format>> = {
  md: "markdown",
  txt: "text",
  html: "html",
  eml: "eml",
  mjml: "mjml",
  csv: "csv",
};
const lint = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });
const names = readdirSync("examples", { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
  .toSorted();

describe("the cases that the project began with", () => {
  test("an insert that only asks for a picture gets its ask and the missing welcome", () => {
    expect(rulesIn(result("shoe-insert.md"))).toEqual(
      expect.arrayContaining(["ask/self-serving", "human/no-welcome"]),
    );
  });

  test.for(["parcel-gift.md", "maker-card.md"])(
    "%s is clear, and its strengths are named",
    (name) => {
      const { findings, strengths } = result(name);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(strengths.length).toBeGreaterThanOrEqual(2);
    },
  );

  test("the gift in the parcel counts as given, the maker as a story", () => {
    expect(kindsIn(result("parcel-gift.md"))).toEqual(expect.arrayContaining(["welcome", "give"]));
    expect(kindsIn(result("maker-card.md"))).toEqual(expect.arrayContaining(["welcome", "story"]));
  });

  test("a mail to a person met once gets its jargon, its early ask and its missing purpose", () => {
    expect(rulesIn(result("met-once.md"))).toEqual(
      expect.arrayContaining(["ask/before-give", "jargon/buzzword", "values/missing-purpose"]),
    );
  });
});

test("a letter that gives before it asks is clear", () => {
  expect(result("repair-letter.html").verdict).toBe("clear");
});

test("a mail in base64 is read, and each row of a schedule is a draft", () => {
  expect(rulesIn(result("orchard-letter.eml"))).toEqual(
    expect.arrayContaining(["proof/fake-thread", "pressure/unbacked-scarcity"]),
  );
  const { messages } = result("spring-posts.csv");
  expect(messages?.map(({ verdict }) => verdict)).toEqual(["clear", "review", "review"]);
});

test("every finding and strength of the examples stands at the words that it quotes", () => {
  for (const name of names) {
    const { source, findings, strengths, format } = result(name);
    // A mail spells its words in its own way; its places are held by its own tests.
    if (format === "eml") continue;
    for (const { span, quote } of [...findings, ...strengths]) {
      const written = source.slice(span.start, span.end);
      const shown = format === "html" ? visible(written) : written.replaceAll('""', '"');
      expect(folded(shown), name).toBe(folded(quote));
    }
  }
});

test("what the examples report", async () => {
  const report = names.map((name) => outline(name, result(name))).join("\n");
  await expect(report).toMatchFileSnapshot("__snapshots__/examples.txt");
});

function result(name: string): Result {
  const format = formatOf[name.split(".").at(-1) ?? ""] ?? "text";
  const source = readFileSync(`examples/${name}`, "utf8");
  return lint(...readDrafts({ path: name, source, format }, annotateMoves));
}

function rulesIn({ findings }: Result): string[] {
  return findings.flatMap(({ rule, also = [] }) => [rule, ...also]);
}

function kindsIn({ strengths }: Result): string[] {
  return strengths.map(({ kind }) => kind);
}

/** One line for the draft, each strength and each finding: a change of a rule shows as a diff. */
function outline(name: string, { verdict, meta, strengths, findings }: Result): string {
  return [
    `${name}: ${verdict} (${meta.channel}, ${meta.medium})`,
    ...strengths.map(({ kind, quote }) => `  + ${kind} “${folded(quote)}”`),
    ...findings.map(
      ({ severity, rule, quote, message }) => `  ${severity} ${rule} “${folded(quote)}” ${message}`,
    ),
    "",
  ].join("\n");
}

function visible(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&nbsp;", "\u00A0")
    .replaceAll("&mdash;", "—");
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
