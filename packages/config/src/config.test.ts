import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { defineRule, type Rule } from "@troth/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { loadConfig } from "./config.ts";
import { ConfigError } from "./config-error.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "troth-config-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const rules = [ruleNamed("ask/too-many"), ruleNamed("jargon/buzzword")];

describe("loadConfig", () => {
  test("runs every rule as it declares without a file", async () => {
    const config = await load();
    expect(config.path).toBeUndefined();
    expect(config.settingsFor(join(folder, "a.md"))).toEqual({
      configured: {},
      rules: rules.map((rule) => ({ rule })),
    });
  });

  test("is found from a folder below", async () => {
    write("troth.config.yaml", "rules: {ask/too-many: off}");
    mkdirSync(join(folder, "mails"));
    const config = await loadConfig({ cwd: join(folder, "mails"), rules });
    expect(config.path).toBe(join(folder, "troth.config.yaml"));
  });

  test("reads JSON as well", async () => {
    write("troth.config.json", `{"rules": {"ask/too-many": ["info", {"max": 3}]}}`);
    expect(await settingOf("a.md")).toMatchObject({ severity: "info", options: { max: 3 } });
  });

  test("sets severity by channel over what stood before", async () => {
    write("base.yaml", "rules: {ask/too-many: info}");
    write("troth.config.yaml", "extends: ./base.yaml\nrules: {ask/too-many: {cold: error}}");
    expect((await settingOf("a.md")).severity).toMatchObject({ cold: "error", promo: "info" });
  });

  test("keeps the options when only the severity changes", async () => {
    write("base.yaml", "rules: {ask/too-many: [warn, {max: 4}]}");
    write("troth.config.yaml", "extends: ./base.yaml\nrules: {ask/too-many: info}");
    expect(await settingOf("a.md")).toMatchObject({ severity: "info", options: { max: 4 } });
  });

  test("gives overrides to the files that they name, the last one winning", async () => {
    write(
      "troth.config.yaml",
      `overrides:
  - {files: cold/**, channel: cold, rules: {ask/too-many: warn}}
  - {files: "*.draft.md", stage: 0, rules: {ask/too-many: "off"}}`,
    );
    const config = await load();
    const first = config.settingsFor(join(folder, "cold/a.md"));
    const second = config.settingsFor(join(folder, "cold/deep/b.draft.md"));
    expect(first.configured).toEqual({ channel: "cold" });
    expect(second.configured).toEqual({ channel: "cold", stage: 0 });
    expect(second.rules[0]?.severity).toBe("off");
    expect(config.settingsFor(join(folder, "cold/c.md"))).toBe(first);
  });

  test("reads a base of several files once, below them all", async () => {
    for (let at = 0; at < 30; at += 1) {
      write(`${at}.yaml`, `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]`);
    }
    write("30.yaml", "rules: {ask/too-many: info}");
    write("own.yaml", "extends: ./30.yaml\nrules: {ask/too-many: error}");
    write("troth.config.yaml", "extends: [./own.yaml, ./0.yaml]");
    expect((await settingOf("a.md")).severity).toBe("error");
  });

  test("names the merge tags that are used, an override in place of the rest", async () => {
    write(
      "troth.config.yaml",
      "mergeTags: [single-brace]\noverrides: [{files: old/**, mergeTags: [dollar, dash]}]",
    );
    const config = await load();
    expect(config.settingsFor(join(folder, "a.md")).mergeTags).toEqual(["single-brace"]);
    expect(config.settingsFor(join(folder, "old/a.md")).mergeTags).toEqual(["dollar", "dash"]);
    expect(config.settingsFor(join(folder, "a.md")).configured).toEqual({});
  });

  test("ignores what its globs name", async () => {
    write("troth.config.yaml", "ignore: [old/**, '*.bak.md']");
    const config = await load();
    expect(config.ignores(join(folder, "old/a.md"))).toBe(true);
    expect(config.ignores(join(folder, "new/a.bak.md"))).toBe(true);
    expect(config.ignores(join(folder, "new/a.md"))).toBe(false);
  });
});

describe("a configuration that cannot be used", () => {
  test.for([
    ["a key", "rulez: {}", 1, "`rulez` is not known in this file.", "Did you mean `rules`?"],
    [
      "a rule",
      "rules:\n  ask/to-many: warn",
      2,
      "`ask/to-many` is not known in `rules`.",
      "Did you mean `ask/too-many`?",
    ],
    [
      "a severity",
      "rules:\n  ask/too-many: warning",
      2,
      "`rules.ask/too-many` is `warning`, which is not one of error, warn, info, off.",
      "Did you mean `warn`?",
    ],
    [
      "a channel",
      "rules:\n  ask/too-many:\n    colld: warn",
      3,
      "`colld` is not known in `rules.ask/too-many`.",
      "Did you mean `cold`?",
    ],
    [
      "an option",
      "rules:\n  ask/too-many: [warn, {maxx: 2}]",
      2,
      "`maxx` is not known in `rules.ask/too-many`, item 2.",
      "Did you mean `max`?",
    ],
    [
      "the type of an option",
      "rules:\n  ask/too-many: [warn, {max: many}]",
      2,
      "`rules.ask/too-many.max` is `many`, not a whole number.",
      "Give a whole number.",
    ],
    [
      "an override without files",
      "ignore: a\noverrides:\n  - channel: cold",
      3,
      "`overrides`, item 1, has no `files`.",
      "Add `files:`.",
    ],
    [
      "a number out of bounds",
      "overrides:\n  - files: '*.md'\n    stage: 9",
      3,
      "`overrides.stage` is `9`, not at most 5.",
      "Give a number that is at most 5.",
    ],
    [
      "a kind of merge tag",
      "mergeTags: [single-brace, spintext]",
      1,
      "`mergeTags`, item 2, is `spintext`, which is not one of single-brace,",
      "Did you mean `spintax`?",
    ],
    [
      "merge tags in an override",
      "overrides:\n  - files: '*.md'\n    mergeTags: dollar",
      3,
      "`overrides.mergeTags` is `dollar`, not a list.",
      "Give a list.",
    ],
    ["an empty glob", "rules: {}\nignore: ['']", 2, "`ignore`, item 1, is empty.", "Give a text"],
    ["an alias of nothing", "ignore: a\nrules: *star", 2, "`*star` stands for nothing", "Put the"],
    ["a key twice", "ignore: a\nignore: b", 2, "This key stands twice in one mapping.", "Keep one"],
    ["a tab", "rules:\n\task/too-many: warn", 2, "This line is indented with a tab.", "Indent it"],
    ["a second document", "ignore: a\n---\nrules: {}", 2, "A second document starts here.", "Take"],
    [
      "lone carriage returns",
      "ignore: a\rrulez: {}",
      2,
      "`rulez` is not known in this file.",
      "Did",
    ],
    ["depth without end", "[".repeat(9000), 1, "Lists or mappings stand too deep", "Check that"],
    [
      "size",
      `ignore: a${" ".repeat(500_000)}`,
      undefined,
      "This file is larger than",
      "Check that",
    ],
    ["a base", "extends: acme", undefined, "`extends: acme` is not a path.", "Write it as a path"],
  ] as const)("names the place and the remedy: %s", async ([, yaml, line, message, remedy]) => {
    write("troth.config.yaml", yaml);
    const error = await errorOf(load);
    expect(error.path).toBe(join(folder, "troth.config.yaml"));
    expect(error.message.startsWith(message)).toBe(true);
    expect(error.line).toBe(line);
    expect(error.remedy.startsWith(remedy)).toBe(true);
  });

  test("broken YAML", async () => {
    write("troth.config.yaml", "rules:\n  ask/too-many: [warn");
    const error = await errorOf(load);
    expect(error.message).toMatch(/^This is not valid YAML: /u);
    expect(error.line).toBeGreaterThanOrEqual(2);
  });

  test("aliases that unfold without end", async () => {
    const bomb = ["a: &a [x, x]", "b: &b [*a, *a, *a, *a, *a]", "c: &c [*b, *b, *b, *b, *b]"];
    write("troth.config.yaml", [...bomb, "d: [*c, *c, *c, *c, *c]"].join("\n"));
    expect((await errorOf(load)).message).toBe("The aliases in this file unfold without end.");
  });

  test("a configuration that extends itself", async () => {
    write("troth.config.yaml", "extends: ./base.yaml");
    write("base.yaml", "extends: ./troth.config.yaml");
    expect((await errorOf(load)).message).toBe("This configuration extends itself.");
  });

  test("a missing file", async () => {
    expect((await errorOf(() => loadConfig({ cwd: folder, file: "no.yaml", rules }))).message).toBe(
      "The configuration cannot be read: there is no such file.",
    );
  });

  test("a missing base says who wants it", async () => {
    write("troth.config.yaml", "extends: ./no.yaml");
    expect(await errorOf(load)).toMatchObject({ path: join(folder, "no.yaml") });
    expect((await errorOf(load)).message).toContain("troth.config.yaml");
  });
});

function load() {
  return loadConfig({ cwd: folder, rules });
}

async function settingOf(file: string) {
  const setting = (await load()).settingsFor(join(folder, file)).rules[0];
  if (setting === undefined) throw new Error("no rule");
  return setting;
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
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

function ruleNamed(id: string): Rule {
  const warn = "warn" as const;
  return defineRule({
    id,
    meta: {
      summary: "A rule for this test",
      why: "A reader needs it.",
      evidence: { grade: "D", source: "this test" },
      severity: {
        cold: warn,
        welcome: warn,
        news: warn,
        promo: warn,
        social: warn,
        land: warn,
        service: "off",
      },
      messages: { found: "Here." },
      suggestions: {},
      options: { max: { type: "integer", minimum: 1, default: 1, description: "How many." } },
    },
    *check() {},
  });
}
