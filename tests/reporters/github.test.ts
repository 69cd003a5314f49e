import * as fc from "fast-check";
import { expect, test } from "vitest";

import { anyFormat, hostilePath, hostileText } from "./hostile.ts";
import { gift, lint, lintEcho, print, promo, reporters } from "./run.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line of a log: a command, or nothing that it heeds. */
function commandsIn(log: string): Command[] {
  return log.split(/\r?\n/u).flatMap((line) => {
    const [, name, properties = "", message = ""] = /^::(\S+)(?: (.*?))?::(.*)$/u.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = properties.split(",").map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
    });
    return [{ name, properties: Object.fromEntries(pairs), message: unescaped(message) }];
  });
}

function unescaped(text: string): string {
  const codes: Record<string, string> = { "0D": "\r", "0A": "\n", "3A": ":", "2C": ",", "25": "%" };
  return text.replaceAll(/%(0D|0A|3A|2C|25)/gu, (_, code: string) => codes[code] ?? "");
}

const unread = { path: "gone.md", line: 3, message: "It cannot be read.", remedy: "Look for it." };

test("an annotation for each finding, with the levels of GitHub", () => {
  const report = lint(promo);
  const commands = commandsIn(print(reporters.github, [report, lint(gift)], [unread]));
  const found = commands.filter(({ properties }) => properties["file"] === "may.md");
  expect(found[0]).toMatchObject({
    name: "error",
    properties: { line: "2", endLine: "2", col: "11", endColumn: "13", title: "proof/fake-thread" },
  });
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["error", "warning", "notice"]));
  expect(commands.at(-1)).toEqual({
    name: "error",
    properties: { file: "gone.md", line: "3" },
    message: "It cannot be read.\nLook for it.",
  });
});

test("columns are left out where a finding covers several lines", () => {
  const [first] = commandsIn(print(reporters.github, [lintEcho("One sentence\nof two lines.\n")]));
  expect(first?.properties).toMatchObject({ line: "1", endLine: "2" });
  expect(first?.properties).not.toHaveProperty("col");
});

test("whatever a draft or a path holds, no line is a command but ours", () => {
  fc.assert(
    fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
      const report = lintEcho(text, { path, format });
      const log = print(reporters.github, [report], [{ ...unread, path, message: text }]);
      const lines = log.split(/\r\n|\r|\n/u).filter(Boolean);
      expect(lines).toHaveLength(report.result.findings.length + 1);
      expect(log).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
      for (const { name, properties } of commandsIn(log)) {
        expect(name).toBe("error");
        expect(Object.keys(properties).every((key) => known.has(key))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

const known = new Set(["file", "line", "endLine", "col", "endColumn", "title"]);

test("a line break in a path reaches GitHub as one", () => {
  const [first] = commandsIn(print(reporters.github, [lintEcho("Hi.", { path: "a\nb:c,d%.md" })]));
  expect(first?.properties["file"]).toBe("a\nb:c,d%.md");
});
