import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { main } from "../packages/cli/src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "troth-bundle-"));
const config = join(folder, "good.yaml");
const slip = join(folder, "slip.yaml");
// What is installed is the bundle; every other test reads the sources.
beforeAll(() => {
  const { status, stderr } = spawnSync("node", ["scripts/troth.mjs", "--version"]);
  if (status !== 0) throw new Error(String(stderr));
  writeFileSync(config, "rules: {proof/fake-thread: [info, {}]}\nignore: ['*.html']\n");
  writeFileSync(join(folder, "binary.md"), Buffer.of(0, 1, 2));
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
  "moves examples/repair-letter.html",
  "explain proof/fake-thread",
])("the bundle does as the sources do: %s", async (line) => {
  const args = [...line.split(" "), "--today", "2026-01-15"];
  expect(bundled(args)).toEqual(await inProcess(args));
});

test.for(["pretty", "json --quiet"])("any number of workers gives the same bytes: %s", (format) => {
  const paths = ["examples", "-", join(folder, "binary.md"), "nowhere.md", "examples/*.md"];
  const args = ["lint", ...paths, "--format", ...format.split(" "), "--today", "2026-01-15"];
  const alone = bundled([...args, "--workers", "1"]);
  expect(alone).toMatchObject({ code: 2 });
  expect(alone.out).toContain("met-once.md");
  expect(alone.err).toContain("binary data");
  expect(bundled([...args, "--workers", "2"])).toEqual(alone);
  expect(bundled([...args, "--workers", "3"])).toEqual(alone);
});

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
