import { describe, expect, test } from "vitest";

import { readDraft } from "../read-drafts.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { SeverityOrOff } from "../words.ts";
import { createLinter, type LintSettings } from "./linter.ts";

const everywhere = (severity: SeverityOrOff) => ({
  cold: severity,
  welcome: severity,
  news: severity,
  promo: severity,
  social: severity,
  land: severity,
  service: "off" as const,
});

/** Flags a word wherever it stands. */
function wordRule(id: string, word: string, severity: SeverityOrOff = "warn"): Rule {
  return defineRule({
    id,
    meta: {
      summary: "A rule for this test",
      why: "A reader needs it.",
      evidence: { grade: "D", source: "this test" },
      severity: everywhere(severity),
      messages: { found: "“{word}” is here." },
      suggestions: { swap: { kind: "replace", label: "Write “{plain}”." } },
      options: { plain: { type: "string", default: "use", description: "What to write." } },
    },
    phrases: [{ id: word, forms: [word] }],
    *check({ hits, options }) {
      for (const at of hits) {
        yield {
          message: "found",
          at,
          data: { word: at.form },
          suggest: [
            { id: "swap", data: options, replace: { at, text: options.plain }, safe: true },
          ],
        };
      }
    },
  });
}

/** One finding about the draft as a whole. */
const wholeRule = defineRule({
  id: "test/whole",
  meta: {
    summary: "A rule for this test",
    why: "A reader needs it.",
    evidence: { grade: "D", source: "this test" },
    severity: everywhere("info"),
    messages: { found: "Something is missing." },
    suggestions: {},
    options: {},
  },
  *check() {
    yield { message: "found", at: "document" };
  },
});

/** Flags every image. */
const imageRule = defineRule({
  id: "test/image",
  meta: {
    summary: "A rule for this test",
    why: "A reader needs it.",
    evidence: { grade: "D", source: "this test" },
    severity: everywhere("info"),
    messages: { found: "An image." },
    suggestions: {},
    options: {},
  },
  *check({ draft }) {
    for (const image of draft.images) yield { message: "found", at: { image } };
  },
});

const leverage = wordRule("test/leverage", "leverage");

function lint(source: string, rules: readonly Rule[], settings: Partial<LintSettings> = {}) {
  const flags = { channel: "promo" as const };
  const { notScored: _, ...draft } = readDraft({ path: "a.md", source, format: "markdown", flags });
  const all = { rules: rules.map((rule) => ({ rule })), today: "2026-01-15", ...settings };
  return createLinter(all)(draft);
}

describe("a finding", () => {
  const { findings } = lint("We leverage clay.\n\nNothing here.\n", [leverage]);

  test("is worded, placed and quoted", () => {
    expect(findings).toMatchObject([
      {
        rule: "test/leverage",
        severity: "warn",
        certainty: "likely",
        scope: "span",
        message: "“leverage” is here.",
        quote: "leverage",
        source: "leverage",
        span: { start: 3, end: 11 },
        suggestions: [
          {
            label: "Write “use”.",
            kind: "replace",
            safe: true,
            edits: [{ start: 3, end: 11, text: "use" }],
          },
        ],
      },
    ]);
  });

  test("about the whole draft stands at the subject, else at the first unit", () => {
    const bare = lint("One.\n\nTwo.\n", [wholeRule]).findings[0];
    const headed = lint('---\nsubject: "Clay"\n---\n\nOne.\n', [wholeRule]).findings[0];
    expect(bare).toMatchObject({ scope: "document", quote: "One." });
    expect(headed).toMatchObject({ scope: "document", quote: "Clay" });
  });

  test("about the whole draft stands at the first image where there are no words", () => {
    const found = lint("![](kiln.png)\n", [wholeRule]).findings[0];
    expect(found).toMatchObject({ scope: "document", quote: "![](kiln.png)" });
  });

  test("about an image stands at its tag and quotes it in one line", () => {
    const source = 'Our <img\n src="kiln.png"> kiln.\n';
    expect(lint(source, [imageRule]).findings).toMatchObject([
      {
        scope: "span",
        quote: '<img src="kiln.png">',
        source: '<img\n src="kiln.png">',
        span: { start: 4, end: 25 },
      },
    ]);
  });

  test("does not quote a tag without end", () => {
    const source = `<img src="${"a".repeat(5000)}">`;
    expect(lint(source, [imageRule]).findings[0]?.quote).toHaveLength(121);
  });

  test("has an edit through an entity, and none through markup or a merge tag", () => {
    const found = lint("We lever&#97;ge clay.\n", [leverage]).findings[0];
    expect(found).toMatchObject({ quote: "leverage", source: "lever&#97;ge" });
    expect(found?.suggestions[0]).toMatchObject({
      safe: true,
      edits: [{ start: 3, end: 15, text: "use" }],
    });
    const split = lint("We lever*age* clay.\n", [leverage]).findings[0]?.suggestions[0];
    expect(split).toMatchObject({
      safe: false,
      edits: [],
      refused: "markup stands inside the words",
    });
  });
});

describe("severity", () => {
  test("comes from the rule by channel, unless the settings say otherwise", () => {
    const severityWith = (severity: LintSettings["rules"][number]["severity"]) =>
      lint("We leverage.", [], {
        rules: [{ rule: leverage, ...(severity && { severity }) }],
      }).findings.map((finding) => finding.severity);
    expect(severityWith(undefined)).toEqual(["warn"]);
    expect(severityWith("error")).toEqual(["error"]);
    expect(severityWith({ cold: "error" })).toEqual(["warn"]);
    expect(severityWith({ promo: "info" })).toEqual(["info"]);
    expect(severityWith("off")).toEqual([]);
  });
});

test("a grave problem is one step more severe than its rule is set to be", () => {
  const grave = defineRule({
    ...wholeRule,
    id: "test/grave",
    *check() {
      yield { message: "found", at: "document", grave: true };
    },
  });
  const severityAs = (severity: "error" | "warn" | "info") =>
    lint("One.", [], { rules: [{ rule: grave, severity }] }).findings[0]?.severity;
  expect((["error", "warn", "info"] as const).map(severityAs)).toEqual(["error", "error", "warn"]);
});

describe("two rules", () => {
  test("on the same words yield one finding of the more severe that names the other", () => {
    const { findings } = lint("We leverage.", [
      leverage,
      wordRule("test/other", "leverage", "error"),
    ]);
    expect(findings).toMatchObject([
      { rule: "test/other", severity: "error", also: ["test/leverage"] },
    ]);
  });

  test("on different words, and about the whole draft, stay apart", () => {
    const rules = [leverage, wordRule("test/we", "we"), wholeRule];
    expect(lint("We leverage.", rules).findings.map(({ rule }) => rule)).toEqual([
      "test/we",
      "test/whole",
      "test/leverage",
    ]);
  });
});

describe("the verdict", () => {
  test.for([
    [{}, "review"],
    [{ failOn: "warn" }, "blocked"],
    [{ maxWarnings: 1 }, "blocked"],
    [{ maxWarnings: 2 }, "review"],
    [{ rules: [] }, "clear"],
    [{ rules: [{ rule: leverage, severity: "error" }] }, "blocked"],
    [{ rules: [{ rule: leverage, severity: "info" }] }, "clear"],
  ] as const)("%o gives %s", ([settings, verdict]) => {
    expect(lint("We leverage, you leverage.", [leverage], settings).verdict).toBe(verdict);
  });

  test("is not-scored where the draft cannot be judged, and only mechanical rules run", () => {
    const draft = readDraft({ path: "a.md", source: "We leverage.", format: "markdown" });
    const mechanical: Rule = { ...leverage, meta: { ...leverage.meta, mechanical: true } };
    const run = (rule: Rule) =>
      createLinter({ rules: [{ rule }], today: "2026-01-15" })({
        ...draft,
        notScored: "Too short.",
      });
    expect(run(leverage)).toMatchObject({ verdict: "not-scored", findings: [] });
    expect(run(mechanical).findings).toHaveLength(1);
  });
});

describe("a fingerprint", () => {
  const of = (source: string) => lint(source, [leverage]).findings.map((one) => one.fingerprint);

  test("stays when lines move", () => {
    expect(of("First.\n\nWe leverage clay.")).toEqual(of("We leverage clay."));
  });

  test("changes with the sentence", () => {
    expect(of("We leverage sand.")).not.toEqual(of("We leverage clay."));
  });

  test("tells equal sentences apart", () => {
    expect(new Set(of("We leverage clay.\n\nWe leverage clay.")).size).toBe(2);
  });
});

describe("the fingerprint of an image", () => {
  const of = (source: string) => lint(source, [imageRule]).findings.map((one) => one.fingerprint);
  const long = "a".repeat(200);

  test("stays when lines move, and tells images apart however alike they begin", () => {
    expect(of("First.\n\n![](kiln.png)")).toEqual(of("![](kiln.png)"));
    expect(of(`![](${long}1.png)`)).not.toEqual(of(`![](${long}2.png)`));
  });
});

describe("an ignore", () => {
  const rulesFlagged = (source: string, today = "2026-01-15") =>
    lint(source, [leverage], { today }).findings.map(({ rule, span }) => `${rule} ${span.start}`);

  test("for the next line silences the next unit alone", () => {
    const source =
      "<!-- troth-disable-next-line test/leverage -- a quote -->\n\nWe leverage. You leverage.";
    expect(rulesFlagged(source)).toEqual([`test/leverage ${source.lastIndexOf("leverage")}`]);
  });

  test("for the next line silences the image before the next unit", () => {
    const order = "<!-- troth-disable-next-line test/image -- the shop's own -->";
    const source = `${order}\n\n![](kiln.png)\n\nThe kiln.\n\n![](vase.png)\n`;
    const { findings } = lint(source, [imageRule]);
    expect(findings.map(({ quote }) => quote)).toEqual(["![](vase.png)"]);
  });

  test("for a stretch ends at troth-enable", () => {
    const source =
      "<!-- troth-disable test/leverage -- a quote -->\n\nWe leverage.\n\n<!-- troth-enable -->\n\nYou leverage.";
    expect(rulesFlagged(source)).toEqual([`test/leverage ${source.lastIndexOf("leverage")}`]);
  });

  test("for another rule silences nothing", () => {
    const source = "<!-- troth-disable-next-line test/whole -- a quote -->\n\nWe leverage.";
    const { findings } = lint(source, [leverage], { known: ["test/leverage", "test/whole"] });
    expect(findings.map(({ rule }) => rule)).toEqual(["test/leverage"]);
  });

  test("without a reason holds, and is a finding", () => {
    const source = "<!-- troth-disable-next-line test/leverage -->\n\nWe leverage.";
    expect(rulesFlagged(source)).toEqual(["waiver/no-reason 0"]);
  });

  test("without a reason is as severe as what it hides", () => {
    const severe = { rules: [{ rule: leverage, severity: "error" as const }] };
    const source = "<!-- troth-disable-next-line test/leverage -->\n\nWe leverage.";
    expect(lint(source, [], severe)).toMatchObject({
      verdict: "blocked",
      findings: [{ rule: "waiver/no-reason", severity: "error" }],
    });
  });

  test("of a rule that does not exist is a finding, and says which do", () => {
    const source = "<!-- troth-disable-next-line test/leverige -- a slip -->\n\nWe leverage.";
    const { findings } = lint(source, [leverage]);
    expect(findings.map(({ rule }) => rule)).toEqual(["waiver/unknown-rule", "test/leverage"]);
    expect(findings[0]?.suggestions[0]?.label).toBe("Write one of test/leverage.");
  });

  test("that names no rule is a finding", () => {
    const source = "<!-- troth-disable-next-line -- a quote -->\n\nFine.";
    expect(rulesFlagged(source)).toEqual(["waiver/no-rule 0"]);
  });

  test("holds through its last day and not beyond", () => {
    const source =
      "<!-- troth-disable-next-line test/leverage -- agreed; owner: @x; until: 2026-01-31 -->\n\nWe leverage.";
    expect(rulesFlagged(source, "2026-01-31")).toEqual([]);
    expect(rulesFlagged(source, "2026-02-01")).toEqual([
      "waiver/expired 0",
      `test/leverage ${source.lastIndexOf("leverage")}`,
    ]);
  });

  test.for(["troth-disable-line", "troth-ignore", "troth-disable-nextline"])(
    "%s is no order: it silences nothing and is noted",
    (order) => {
      const source = `<!-- ${order} test/leverage -- a quote -->\n\nWe leverage.`;
      const { findings, notes } = lint(source, [leverage], { today: "2026-01-15" });
      expect(findings.map(({ rule }) => rule)).toEqual(["test/leverage"]);
      expect(notes).toContainEqual(
        expect.objectContaining({
          message: expect.stringContaining(`\`${order}\` ignores nothing`),
        }),
      );
    },
  );

  test.for(["soon", "2026-13-45", "2026-1-5"])("with the date %s counts as run out", (until) => {
    const source = `<!-- troth-disable test/leverage -- agreed; until: ${until} -->\n\nWe leverage.`;
    expect(rulesFlagged(source)).toHaveLength(2);
  });

  test("in the front matter ends with its date", () => {
    const source =
      "---\ntroth: {disable: [{rule: test/leverage, reason: a quote, until: 2026-01-31}]}\n---\n\nWe leverage.";
    expect(rulesFlagged(source, "2026-01-31")).toEqual([]);
    expect(rulesFlagged(source, "2026-02-01")).toHaveLength(2);
  });

  test("in the front matter holds for the whole draft", () => {
    const source =
      "---\ntroth: {disable: [{rule: test/leverage, reason: a quote}]}\n---\n\nWe leverage.";
    expect(rulesFlagged(source)).toEqual([]);
  });
});
