import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { main } from "../packages/cli/src/index.ts";
import { literalsOf } from "../packages/core/src/pattern/literals.ts";

// Each of these starts processes: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "troth-bundle-"));
const config = join(folder, "good.yaml");
const slip = join(folder, "slip.yaml");
const own = join(folder, "own.yaml");
const rule = "{kind: existence, summary: S, why: W, words: [kiln], flags: ['A [[kiln]].']}";
// What is installed is the bundle; every other test reads the sources.
beforeAll(() => {
  const { status, stderr } = spawnSync("node", ["scripts/troth.mjs", "--version"]);
  if (status !== 0) throw new Error(String(stderr));
  writeFileSync(config, "rules: {proof/fake-thread: [info, {}]}\nignore: ['*.html']\n");
  writeFileSync(join(folder, "binary.md"), Buffer.of(0, 1, 2));
  writeFileSync(own, `define:\n  acme/kiln: ${rule}\nplugins: [./oven.mjs]\n`);
  writeFileSync(join(folder, "oven.mjs"), "export const rules = [{id: 'acme/oven'}];");
  writeFileSync(slip, "rules: {proof/fake-thred: off}\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for([
  "--version",
  "lint --help",
  "lint examples",
  "lint examples/*.md --format json",
  `lint examples --config ${config} --format json`,
  `lint examples --config ${slip} --format json`,
  `lint examples --config ${own} --format json`,
  `test-rules --config ${own}`,
  "moves examples/repair-letter.html",
  "explain proof/fake-thread",
])("the bundle does as the sources do: %s", async (line) => {
  const args = [...line.split(" "), "--today", "2026-01-15"];
  expect(bundled(args)).toEqual(await inProcess(args));
});

test("a plain text draft loads no parser and no checker that it does not need", () => {
  const packages = loadedBy(/^(?:bin|lint-.*|text-.*)\.js$/u).flatMap((file) =>
    Array.from(
      readFileSync(join(dist, file), "utf8").matchAll(
        /^\/\/ .*\/node_modules\/((?:@[^/]+\/)?[^/]+)/gmu,
      ),
      ([, name = ""]) => name,
    ),
  );
  expect(packages).toContain("picocolors");
  for (const heavy of [
    "@date-fns/tz",
    "@eslint-community/regexpp",
    "ajv",
    "chrono-node",
    "diff",
    "htmlparser2",
    "micromark",
    "import-meta-resolve",
    "picomatch",
    "yaml",
  ]) {
    expect(packages).not.toContain(heavy);
  }
});

test("the bundle holds ready what its patterns need, as they would say themselves", () => {
  const [, json = ""] =
    /knownLiterals = new Map\(JSON\.parse\(('.*?'|".*?"|`.*?`)\)\);/su.exec(
      loadedBy(/^bin\.js$|^lint-.*\.js$/u)
        .map((file) => readFileSync(join(dist, file), "utf8"))
        .join("\n"),
    ) ?? [];
  // The bundler writes a string as JavaScript has it, with quotes of its choice.
  const known = JSON.parse(runInNewContext(json)) as [source: string, texts: string[]][];
  expect(known.length).toBeGreaterThan(100);
  for (const [source, texts] of known) expect(literalsOf({ source }), source).toEqual(texts);
});

test("any number of workers gives the same bytes, in the order of the files", () => {
  const drafts = ["examples/met-once.md", "-", "nowhere.md", join(folder, "binary.md"), "examples"];
  const names = "json html markdown sarif github gitlab junit checkstyle".split(" ");
  const report = (name: string) => join(folder, `report.${name}`);
  const run = (workers: number): readonly [Outcome, string[]] => {
    const files = names.flatMap((name) => ["--format", `${name}=${report(name)}`]);
    const formats = ["--format", "pretty", ...files, "--today", "2026-01-15"];
    const outcome = bundled(["lint", ...drafts, ...formats, "--workers", String(workers)]);
    return [outcome, names.map((name) => readFileSync(report(name), "utf8"))];
  };
  const alone = run(1);
  expect(alone[0]).toMatchObject({ code: 2, err: expect.stringContaining("binary data") });
  expect(alone[0].out.indexOf("met-once.md")).toBeLessThan(alone[0].out.indexOf("<stdin>"));
  expect(run(3)).toEqual(alone);
});

const dist = "packages/cli/dist";

/** Some files of the bundle, and what they import from the start. */
function loadedBy(names: RegExp): string[] {
  const files = readdirSync(dist).filter((name) => names.test(name));
  for (const file of files) {
    const source = readFileSync(join(dist, file), "utf8");
    for (const [, used = ""] of source.matchAll(
      /^(?:import|\}) ?(?:.* from )?"\.\/([^"]+)";$/gmu,
    )) {
      if (!files.includes(used)) files.push(used);
    }
  }
  return files;
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function bundled(args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["packages/cli/dist/bin.js", ...args],
    { env: { ...process.env, NO_COLOR: "1" }, input: "Hi Sam, the kiln opens on Friday." },
  );
  return { code: status, out: String(stdout), err: String(stderr) };
}

async function inProcess(args: readonly string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main(args, {
    cwd: process.cwd(),
    stdin: async () => Buffer.of(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    now: () => new Date(),
  });
  return { code, out, err };
}
