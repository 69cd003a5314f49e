import { createLinter, defineRule, readDraft, type Draft, type Rule } from "@troth/core";
import { expect, test } from "vitest";

import { createPrettyReporter, type PrettyOptions } from "./pretty.ts";
import { Binder, countOf, Tally, type FileReport } from "./reporter.ts";
import { widthOf } from "./text/plain.ts";

const plainWords = defineRule({
  id: "sample/plain",
  meta: {
    summary: "Say it plainly",
    why: "A reader who has to translate a word first may not read on.",
    evidence: { grade: "D", source: "a sample" },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "warn",
    },
    messages: { word: "“{word}” says little." },
    suggestions: { swap: { kind: "replace", label: "Say what it does." } },
    options: {},
  },
  phrases: [{ id: "synergy", forms: ["synergy", "synergies"] }],
  *check({ hits }) {
    for (const { form, ...at } of hits) {
      yield { message: "word", at, data: { word: form }, suggest: [{ id: "swap" }] };
    }
  },
});

const notScored = { notScored: "The draft is not in English." };

function lint(
  source: string,
  rules: readonly Rule[] = [plainWords],
  extra: Partial<Draft> = {},
): FileReport {
  const flags = { channel: "promo" as const };
  const { notScored: _, ...read } = readDraft({
    path: "may.md",
    source,
    format: "markdown",
    flags,
  });
  const draft = { ...read, ...extra };
  const linter = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });
  return { draft, result: { ...linter(draft), strengths: [] } };
}

function report(files: readonly FileReport[], options: Partial<PrettyOptions> = {}): string {
  const reporter = createPrettyReporter({ width: 60, color: false, ...options });
  const binder = new Binder(reporter);
  const tally = new Tally();
  const pages = files.flatMap((file) => {
    tally.add(countOf(file.result));
    return reporter.page(file) ?? [];
  });
  return pages.map((page) => binder.add(page)).join("") + binder.end(tally.end([]));
}

test("shows the sentence with its words marked, merge tags as written, and says why once", () => {
  const source = "Dear {{ first_name }}, our synergy grows.\n\nMore synergies await you.\n";
  expect(report([lint(source)])).toBe(`may.md
  read as a promo email

   1  Dear {{ first_name }}, our synergy grows.
                                 ~~~~~~~
      ▲ “synergy” says little.
        A reader who has to translate a word first may not
        read on.
        → Say what it does.              warn · sample/plain

   3  More synergies await you.
           ~~~~~~~~~
      ▲ “synergies” says little.         warn · sample/plain

  Review: 2 places worth a second look before this goes out.

1 draft: to review. 2 warnings.
`);
});

test("two findings in one sentence share its excerpt", () => {
  const page = report([lint("Our synergy feeds your synergies.\n")]);
  expect(page).toContain(
    "Our synergy feeds your synergies.\n          ~~~~~~~            ~~~~~~~~~\n",
  );
});

test("a file with nothing to say takes one line, a draft that cannot be judged says why", () => {
  const silent = lint("The kiln opens on Friday.\n", []);
  const foreign = lint("Der Ofen ist heute offen.\n", [], notScored);
  expect(report([silent, foreign])).toBe(`✓ may.md clear, read as a promo email
– may.md not scored. The draft is not in English.

2 drafts: 1 clear, 1 not scored. No findings.
`);
});

test("facets show the sums that they stand on; what nothing was said of stands in one line", () => {
  const fine = { band: "fine", points: 10, ledger: [{ points: 10, reason: "Start." }] } as const;
  const cost = { points: -2, reason: "Too many.", rule: "ask/too-many" };
  const giveAsk = {
    band: "thin",
    points: 6,
    ledger: [...fine.ledger, cost, cost],
  } as const;
  const warm = {
    band: "strong",
    points: 11,
    ledger: [...fine.ledger, { points: 1, reason: "Welcomes the reader." }],
  } as const;
  const facets = { lead: fine, giveAsk, values: fine, honest: fine, clear: fine, warm };
  const { draft, result } = lint("Our synergy grows.\n");
  const page = report([{ draft, result: { ...result, facets } }]);
  expect(page).toContain(`
  How it stands
  Give & ask  thin      6 = 10 − 4 ask/too-many
  Warm        strong    11 = 10 + 1 what works
  Lead, Values, Honest, Clear: fine, nothing to say.
`);
  expect(report([{ draft, result: { ...result, facets } }], { quiet: true })).not.toContain(
    "stands",
  );
});

test("quiet leaves out what is no error, but counts it", () => {
  expect(report([lint("Our synergy grows.\n")], { quiet: true })).toBe(
    "1 draft: to review. 1 warning.\n",
  );
});

test.for([40, 60, 80, 100])("keeps within %i columns", (width) => {
  const long = `${"日本語のテキスト ".repeat(20)}synergy ${"and so on ".repeat(30)}.`;
  const lines = report([lint(long), lint("Our synergy.\n", [], notScored)], { width }).split("\n");
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
});

test("colour marks the words in place; without it no escape is written, whatever the draft holds", () => {
  const file = lint("Our synergy \u001B[31mgrows\u009B.\n");
  expect(report([file], { color: true })).toContain("\u001B[4msynergy\u001B[24m");
  expect(report([file])).not.toMatch(/(?!\n)\p{Cc}/u);
});
