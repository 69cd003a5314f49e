import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";

import { anyFormat, hostilePath, hostileText } from "./hostile.ts";
import { gift, lint, lintEcho, print, promo, reporters } from "./run.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements of a document in order, read by a parser that refuses what is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

const named = (xml: string, name: string) => elementsOf(xml).filter((one) => one.name === name);

const unread = { path: "gone.md", line: 3, message: "It cannot be read.", remedy: "Look for it." };

describe("checkstyle", () => {
  const { checkstyle } = reporters;

  test("each finding stands in its file, with the severities of Checkstyle", () => {
    const reports = [lint(promo), lint(gift, { path: "gift.md" })];
    const xml = print(checkstyle, reports);
    expect(named(xml, "file").map(({ attributes }) => attributes["name"])).toEqual([
      "may.md",
      "gift.md",
    ]);
    const found = named(xml, "error").map(({ attributes }) => attributes);
    expect(found).toHaveLength(reports.flatMap(({ result }) => result.findings).length);
    expect(found[0]).toMatchObject({
      line: "2",
      severity: "error",
      source: "troth.proof.fake-thread",
    });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(
      new Set(["error", "warning", "info"]),
    );
  });

  test("a file that cannot be read is an error in its place", () => {
    const [error] = named(print(checkstyle, [], [unread]), "error");
    expect(error?.attributes).toMatchObject({ line: "3", source: "troth.read" });
  });
});

describe("junit", () => {
  const { junit } = reporters;

  test("only errors are failures; the counts of a suite are those of its cases", () => {
    const report = lint(promo);
    const xml = print(junit, [report]);
    const [suite] = named(xml, "testsuite");
    const errors = report.result.findings.filter(({ severity }) => severity === "error").length;
    expect(errors).toBeGreaterThan(0);
    expect(named(xml, "failure")).toHaveLength(errors);
    expect(suite?.attributes).toMatchObject({
      name: "may.md",
      failures: String(errors),
      tests: String(named(xml, "testcase").length),
    });
    expect(named(xml, "testcase")).toHaveLength(report.result.findings.length);
  });

  test("a draft without findings has a case that passes", () => {
    const report = lint(gift);
    const clean = {
      ...report,
      result: { ...report.result, findings: [], verdict: "clear" as const },
    };
    expect(named(print(junit, [clean]), "testcase").map(({ attributes }) => attributes)).toEqual([
      { name: "clear", classname: "may.md" },
    ]);
  });

  test("a file that cannot be read is an error", () => {
    const [error] = named(print(junit, [], [unread]), "error");
    expect(error).toMatchObject({
      attributes: { message: "It cannot be read." },
      text: "Look for it.",
    });
  });
});

describe.for(["checkstyle", "junit"] as const)("%s", (name) => {
  test("whatever a draft holds, the report is well-formed and says what was found", () => {
    fc.assert(
      fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
        const report = lintEcho(text, { path, format });
        const xml = print(reporters[name], [report], [{ ...unread, path, message: text }]);
        const found = elementsOf(xml).filter(
          ({ name: tag }) => tag === "error" || tag === "failure",
        );
        expect(found).toHaveLength(report.result.findings.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  test("what XML cannot hold is replaced visibly", () => {
    const xml = print(reporters[name], [lintEcho("Bell \u0007 and \uFFFE stay seen.")]);
    const messages = elementsOf(xml).flatMap(({ attributes }) => attributes["message"] ?? []);
    expect(messages[0]).toContain("Bell ␇ and \uFFFD stay seen.");
    expect(xml).toMatch(/^[\n -~]*$/u);
  });
});
