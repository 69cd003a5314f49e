import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { createLinter, readDraft, type Rule } from "@troth/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { loadConfig } from "./config.ts";
import { ConfigError } from "./config-error.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "troth-own-"));
  for (const level of ["log", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((said) => {
      throw new Error(`said on the console: ${said}`);
    });
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const why = "why: A reader knows our words.";
const cheap = `
  acme/no-cheap:
    kind: existence
    summary: Say what it costs
    ${why}
    words: [cheap]
`;

describe("rules as data", () => {
  test("are defined in the configuration, and set as the built-in ones are", async () => {
    write({ "troth.config.yaml": `define:${cheap}rules: {acme/no-cheap: [info, {allow: [x]}]}` });
    const config = await load();
    expect(config.rules.map(({ id }) => id)).toEqual(["acme/no-cheap"]);
    expect(config.own[0]).toMatchObject({ from: join(folder, "troth.config.yaml"), line: 2 });
    expect(config.settingsFor(join(folder, "a.md")).rules).toMatchObject([
      { severity: "info", options: { allow: ["x"] } },
    ]);
  });

  test("stand in files of their own, or in a folder of them", async () => {
    write({
      "rules/b.yaml": `define:${cheap.replace("no-cheap", "b")}`,
      "rules/a.yml": `define:${cheap.replace("no-cheap", "a")}`,
      "rules/notes.txt": "no rules",
      "one.json": JSON.stringify({
        define: {
          "acme/c": { kind: "required", summary: "Say it", why: "A reader.", words: ["x"] },
        },
      }),
      "troth.config.yaml": "ruleFiles: [./rules, one.json]\nrules: {acme/c: off}",
    });
    expect((await load()).rules.map(({ id }) => id)).toEqual(["acme/a", "acme/b", "acme/c"]);
  });

  test("come from a base, which may be set above it", async () => {
    write({
      "brand/base.yaml": "ruleFiles: house.yaml",
      "brand/house.yaml": `define:${cheap}`,
      "troth.config.yaml": "extends: ./brand/base.yaml\nrules: {acme/no-cheap: error}",
    });
    expect((await load()).settingsFor(folder).rules).toMatchObject([{ severity: "error" }]);
  });

  test("find what they say", async () => {
    write({ "troth.config.yaml": `define:${cheap}` });
    expect(await messages("A cheap pot.")).toEqual([
      "“cheap” is on this team's list of words to leave out.",
    ]);
  });

  const rule = (lines: string) => `define:\n  acme/x:\n    summary: Say it\n    ${why}\n${lines}`;
  test.for([
    ["no kind", rule("    words: [a]"), 2, "`define.acme/x` has no `kind`.", "Add `kind:`."],
    [
      "a kind",
      rule("    kind: existance"),
      5,
      "`define.acme/x.kind` is `existance`",
      "Did you mean `existence`?",
    ],
    [
      "a key",
      rule("    kind: existence\n    word: [a]"),
      6,
      "`word` is not known in `define.acme/x`.",
      "Did you mean `words`?",
    ],
    [
      "a key of another kind",
      rule("    kind: existence\n    words: [a]\n    swap: {a: b}"),
      7,
      "`swap` is not known",
      "Known there",
    ],
    [
      "nothing to look for",
      rule("    kind: existence"),
      2,
      "`define.acme/x` has no `words`.",
      "Add `words:`.",
    ],
    [
      "a zone",
      rule("    kind: existence\n    words: [a]\n    zones: [sujbect]"),
      7,
      "`define.acme/x.zones`, item 1, is `sujbect`",
      "Did you mean `subject`?",
    ],
    [
      "a severity",
      rule("    kind: existence\n    words: [a]\n    severity: warning"),
      7,
      "`define.acme/x.severity` is `warning`",
      "Did you mean `warn`?",
    ],
    [
      "no words",
      rule("    kind: existence\n    words: []"),
      6,
      "`define.acme/x.words` is empty.",
      "Put something in",
    ],
    [
      "a key of a case",
      rule("    kind: existence\n    words: [a]\n    flags: [{draft: a, chanel: cold}]"),
      7,
      "`chanel` is not known",
      "Did you mean `channel`?",
    ],
    [
      "a pattern without bound",
      rule("    kind: existence\n    patterns:\n      - fine\n      - (a+)+!"),
      8,
      "acme/x: `(a+)+!` could run without end: a repetition holds two ways to read the same letters.",
      "Let each round begin",
    ],
    [
      "a slot",
      rule("    kind: existence\n    words: [a]\n    message: '{it}'"),
      7,
      "acme/x: Nothing fills `{it}`",
      "A rule of kind existence fills in {found}.",
    ],
    [
      "a name",
      "define: {acme: {kind: required, summary: S, why: W, words: [a]}}",
      1,
      "`acme` is not the name of a rule.",
      "Write a family",
    ],
    [
      "a family of troth's",
      "define: {ask/mine: {kind: required, summary: S, why: W, words: [a]}}",
      1,
      "`ask/mine` stands in a family of troth's own rules",
      "Choose a family of your own, for example acme/mine.",
    ],
    [
      "a rule that is not there",
      `define:${cheap}rules:\n  acme/no-cheep: off`,
      8,
      "`acme/no-cheep` is not known in `rules`.",
      "Did you mean `acme/no-cheap`?",
    ],
    [
      "a file",
      "ignore: a\nruleFiles: [gone.yaml]",
      2,
      "`ruleFiles` names gone.yaml, and there is no such file",
      "Check the spelling",
    ],
  ] as const)("names line and remedy: %s", async ([, yaml, line, message, remedy]) => {
    write({ "troth.config.yaml": yaml });
    const error = await errorOf(() => load([builtIn]));
    expect({ path: error.path, line: error.line, message: error.message }).toEqual({
      path: join(folder, "troth.config.yaml"),
      line,
      message: expect.stringContaining(message),
    });
    expect(error.remedy).toContain(remedy);
  });

  test("a slip in a file of rules is named there", async () => {
    write({
      "house.yaml": "define:\n  acme/x: {kin: required}",
      "troth.config.yaml": "ruleFiles: house.yaml",
    });
    const error = await errorOf(load);
    expect(error).toMatchObject({ path: join(folder, "house.yaml"), line: 2 });
  });

  test("two of one name", async () => {
    write({
      "house.yaml": `define:${cheap}`,
      "troth.config.yaml": `ruleFiles: house.yaml\ndefine:${cheap}`,
    });
    const error = await errorOf(load);
    expect(error).toMatchObject({ path: join(folder, "house.yaml"), line: 2 });
    expect(error.message).toContain("There are two rules `acme/no-cheap`");
  });
});

describe("plugins", () => {
  test("are found from the folder of the configuration, as packages and as paths", async () => {
    write({
      "node_modules/troth-plugin-acme/package.json": manifest,
      "node_modules/troth-plugin-acme/main.js": `export const rules = [${pluginRule("acme/oven")}];`,
      "own/mine.mjs": `export default [${pluginRule("mine/oven")}];`,
      "troth.config.yaml":
        "plugins: [troth-plugin-acme, ./own/mine.mjs]\nrules: {acme/oven: error}",
    });
    const config = await load();
    expect(config.own.map(({ rule, from }) => [rule.id, from])).toEqual([
      ["acme/oven", "troth-plugin-acme"],
      ["mine/oven", "./own/mine.mjs"],
    ]);
    expect(await messages("A kiln.")).toEqual(["acme/oven was here.", "mine/oven was here."]);
  });

  test.for([
    [
      "one that is not there",
      "troth-plugin-gone",
      {},
      "The plugin troth-plugin-gone cannot be found",
      "npm install --save-dev troth-plugin-gone",
    ],
    [
      "a path that is not there",
      "./gone.mjs",
      {},
      "The plugin ./gone.mjs cannot be found",
      "Check the path",
    ],
    [
      "an address",
      "https://plugins.example/a.js",
      {},
      "`plugins: https://plugins.example/a.js` is neither",
      "installed package",
    ],
    ["one of Node", "fs", {}, "The plugin fs exports no rules.", "export const rules"],
    [
      "no rules",
      "./a.mjs",
      { "a.mjs": "export const rule = 1;" },
      "The plugin ./a.mjs exports no rules.",
      "export const rules",
    ],
    [
      "broken code",
      "./a.mjs",
      { "a.mjs": "export const rules = [" },
      "The plugin ./a.mjs fails when it is loaded: ",
      "Mend the plugin",
    ],
    [
      "code that throws",
      "./a.mjs",
      { "a.mjs": "throw new TypeError('no kiln');" },
      "fails when it is loaded: TypeError: no kiln.",
      "Mend",
    ],
    [
      "what it needs is missing",
      "./a.mjs",
      { "a.mjs": "import 'troth-kiln-gone';" },
      "fails when it is loaded: Error: Cannot find package 'troth-kiln-gone'",
      "install what it needs",
    ],
    [
      "half a rule",
      "./a.mjs",
      { "a.mjs": "export const rules = [{id: 'acme/x', check() {}, phrases: []}];" },
      "has a rule that troth cannot use: it has no `meta`.",
      "defineRule",
    ],
    [
      "a rule of troth's family",
      "./a.mjs",
      { "a.mjs": `export const rules = [${pluginRule("ask/mine")}];` },
      "`ask/mine` stands in a family of troth's own rules",
      "acme/mine",
    ],
  ] as const)("names line and remedy: %s", async ([, name, files, message, remedy]) => {
    write({ ...files, "troth.config.yaml": `ignore: a\nplugins:\n  - ${name}` });
    const error = await errorOf(() => load([builtIn]));
    expect(error).toMatchObject({ path: join(folder, "troth.config.yaml"), line: 3 });
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
  });

  test("a rule that fails on a draft names its plugin", async () => {
    const rule = pluginRule("acme/oven").replace(
      "*check({ draft })",
      "*check() { throw new Error('no'); }, *other({ draft })",
    );
    write({
      "a.mjs": `export const rules = [${rule}];`,
      "troth.config.yaml": "plugins: [./a.mjs]",
    });
    await expect(messages("A kiln.")).rejects.toThrow(
      "the rule acme/oven of the plugin ./a.mjs failed: no",
    );
  });
});

const manifest = JSON.stringify({
  name: "troth-plugin-acme",
  type: "module",
  exports: { import: "./main.js" },
});

/** As JavaScript; says something of every draft. */
function pluginRule(id: string): string {
  const severity = JSON.stringify(builtIn.meta.severity);
  return `{ id: "${id}", phrases: [], meta: {
    summary: "S", why: "W", evidence: { grade: "D", source: "this test" }, severity: ${severity},
    messages: { found: "${id} was here." }, suggestions: {}, options: {}, mechanical: true },
    *check({ draft }) { if (draft.units.length) yield { message: "found", at: "document" }; } }`;
}

const builtIn: Rule = {
  id: "ask/too-many",
  phrases: [],
  meta: {
    summary: "S",
    why: "W",
    evidence: { grade: "D", source: "this test" },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "warn",
    },
    messages: {},
    suggestions: {},
    options: {},
  },
  check: () => [],
};

function load(rules: readonly Rule[] = []) {
  return loadConfig({ cwd: folder, rules });
}

async function messages(source: string): Promise<string[]> {
  const config = await load();
  const { rules } = config.settingsFor(join(folder, "a.md"));
  const draft = readDraft({ path: "a.md", source, format: "markdown" });
  return createLinter({ rules, today: "2026-01-15" })(draft).findings.map(({ message }) => message);
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function errorOf(run: () => Promise<unknown>): Promise<ConfigError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
