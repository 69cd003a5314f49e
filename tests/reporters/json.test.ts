import { applyEdits, createLocator } from "@troth/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyFormat, hostilePath, hostileText } from "./hostile.ts";
import { gift, lint, lintEcho, print, promo, reporters, withRelated } from "./run.ts";
import { isSarif as validate } from "./sarif-schema.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Region;
  };
}
interface Sarif {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly (Location & { readonly message: { text: string } })[];
      readonly baselineState?: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent?: { readonly text: string };
          }[];
        }[];
      }[];
    }[];
  }[];
}

function read(text: string) {
  const log = JSON.parse(text) as Sarif;
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

const sarif = (...reports: Parameters<typeof print>[1]) => print(reporters.sarif, reports);
const unread = { path: "gone.md", line: 3, message: "It cannot be read.", remedy: "Look for it." };

describe("sarif", () => {
  test("is valid without a file, with clear ones, and with files that cannot be read", () => {
    expect(read(sarif()).results).toEqual([]);
    expect(read(sarif(lint(gift))).columnKind).toBe("utf16CodeUnits");
    const run = read(print(reporters.sarif, [lint(promo)], [unread]));
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
  });

  test("results carry level, place, words and fingerprint", () => {
    const report = lint(promo);
    const { results } = read(sarif(report));
    expect(results).toHaveLength(report.result.findings.length);
    for (const [at, { ruleId, locations, partialFingerprints }] of results.entries()) {
      const finding = report.result.findings[at];
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(ruleId).toBe(finding?.rule);
      expect(partialFingerprints).toEqual({ "troth/v1": finding?.fingerprint });
      expect(artifactLocation).toEqual({ uri: "may.md", uriBaseId: "%SRCROOT%" });
      expect(region?.snippet?.text).toBe(finding?.source);
    }
    expect(new Set(results.map(({ level }) => level))).toEqual(
      new Set(["error", "warning", "note"]),
    );
  });

  test("a suggestion that can be made is a fix: its edits lead to the same text", () => {
    const report = lint(promo);
    const { source, findings } = report.result;
    const made = read(sarif(report)).results.flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ artifactChanges: [change] }) => {
        const edits = change?.replacements.map(({ deletedRegion, insertedContent }) => {
          const { charOffset: start, charLength } = deletedRegion;
          return { start, end: start + charLength, text: insertedContent?.text ?? "" };
        });
        return edits === undefined ? [] : [applyEdits(source, edits)];
      }),
    );
    const meant = findings.flatMap(({ suggestions }) =>
      suggestions
        .filter(({ edits }) => edits.length > 0)
        .map(({ edits }) => applyEdits(source, edits)),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(made).toEqual(meant);
  });

  test("only rules that found something are described, with help and page", () => {
    const { results, tool } = read(sarif(lint(promo)));
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(
      [...new Set(results.map(({ ruleId }) => ruleId))].toSorted(),
    );
    expect(rules.find(({ id }) => id === "proof/fake-thread")).toMatchObject({
      name: "FakeThread",
      shortDescription: { text: "Start a thread only when there is one." },
      helpUri: "https://troth.example/rules/proof/fake-thread",
      defaultConfiguration: { level: "error" },
      help: { text: expect.stringContaining("Evidence (A)") },
    });
  });

  test("a rule that nobody has a card of is described by its reason; a page must be a web page", () => {
    const [rule] = read(sarif(lintEcho("One sentence of mine."))).tool.driver.rules;
    expect(rule).toMatchObject({
      id: "acme/echo",
      name: "Echo",
      shortDescription: { text: "acme/echo" },
      help: { markdown: expect.stringContaining("\\[a link\\](javascript:alert(1))") },
    });
    expect(rule).not.toHaveProperty("helpUri");
  });

  test("places in other files are related locations", () => {
    const [result] = read(sarif(withRelated(lint(promo)))).results;
    const [related] = result?.relatedLocations ?? [];
    expect(related).toMatchObject({
      message: { text: "The same offer, nine days later." },
      physicalLocation: {
        artifactLocation: { uri: "mails/day%209.md", uriBaseId: "%SRCROOT%" },
        region: { startLine: 2, snippet: { text: "The kiln opens again" } },
      },
    });
  });

  test("says which findings are new, where that is known", () => {
    const [first] = lint(promo).result.findings;
    const { results } = read(sarif(lint(promo, { fresh: new Set([first?.fingerprint ?? ""]) })));
    expect(results[0]?.baselineState).toBe("new");
    expect(new Set(results.slice(1).map(({ baselineState }) => baselineState))).toEqual(
      new Set(["unchanged"]),
    );
    expect(read(sarif(lint(promo))).results[0]).not.toHaveProperty("baselineState");
  });

  test("what a viewer would take for a link or an argument is escaped", () => {
    const [result] = read(sarif(lintEcho("See [this](1) and {0}."))).results;
    expect(result?.message.text).not.toMatch(/(?<!\\)\]\(|(?<!\{)\{0\}(?!\})/u);
  });

  test("whatever draft and path hold, it is valid, and its places are those of the draft", () => {
    fc.assert(
      fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
        const report = lintEcho(text, { path, format });
        const written = print(reporters.sarif, [report], [{ ...unread, path, message: text }]);
        expect(written).not.toMatch(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
        const locate = createLocator(text);
        const { results } = read(written);
        expect(results).toHaveLength(report.result.findings.length);
        for (const { locations } of results) {
          const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
          const { uri = "" } = artifactLocation ?? {};
          expect(uri).toMatch(/^[\w.~!$&'()*+,;=:@%/-]+$/u);
          expect(new URL(uri, "file:///project/a/b/").protocol).toBe("file:");
          const { line, column } = locate(region?.charOffset ?? -1);
          expect(region).toMatchObject({ startLine: line, startColumn: column });
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const gitlab = (...args: [Parameters<typeof print>[1], Parameters<typeof print>[2]?]) =>
  JSON.parse(print(reporters.gitlab, ...args)) as Issue[];

describe("gitlab", () => {
  test("an issue for each finding, each with a fingerprint of its own", () => {
    const issues = gitlab([lint(promo), lint(promo, { path: "june.md" })], [unread]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.find(({ check_name: name }) => name === "proof/fake-thread")).toMatchObject({
      severity: "critical",
      location: { path: "may.md", lines: { begin: 2, end: 2 } },
    });
    expect(issues.at(-1)).toMatchObject({ check_name: "troth/read", severity: "blocker" });
  });

  test("nothing found is an empty list", () => {
    expect(gitlab([])).toEqual([]);
    expect(gitlab([], [unread])).toHaveLength(1);
  });

  test("whatever draft and path hold, it reads back", () => {
    fc.assert(
      fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
        const report = lintEcho(text, { path, format });
        const issues = gitlab([report], [{ ...unread, path, message: text }]);
        expect(issues).toHaveLength(report.result.findings.length + 1);
        for (const { description } of issues) expect(description).not.toMatch(/[\p{Cc}\u202E]/u);
      }),
      { numRuns: 60 },
    );
  });
});
