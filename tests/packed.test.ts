import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// Builds, packs and installs: minutes on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** What has to be published for rules of one's own and for unified. */
const published = [
  "packages/core",
  "packages/rule-tester",
  "packages/cli",
  "packages/retext",
  "packages/moves",
  "packages/preset",
  ...readdirSync("rules").map((family) => `rules/${family}`),
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-packed-")));
let whyNot = "";
beforeAll(() => {
  run(process.execPath, ["scripts/build.mjs"], process.cwd());
  const { config } = JSON.parse(readFileSync("package.json", "utf8")) as {
    config: { pnpm: string };
  };
  const filters = published.map((path) => `--filter=./${path}`);
  const pack = ["--yes", `pnpm@${config.pnpm}`, ...filters, "-r", "pack"];
  run("npx", [...pack, "--pack-destination", join(folder, "tarballs")], process.cwd());
  write(filesOfThePage());
  write({ "package.json": manifest(), "draft.md": draft, "pipeline.mjs": pipeline });
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status, out } = spawn("npm", install, folder);
  if (status === 0) return;
  whyNot = `tests/packed: what is packed is not tested, as npm cannot install it here: ${out.slice(-400)}`;
  console.warn(whyNot);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("from packed tarballs, in a folder outside", () => {
  test("a rule of the team and one of a plugin lint a draft", (context) => {
    context.skip(whyNot !== "", whyNot);
    const { status, out } = troth("lint", "--format", "json", "draft.md");
    const { files } = JSON.parse(out) as { files: readonly { findings: readonly Found[] }[] };
    const found = files[0]?.findings.map(({ rule, quote }) => [rule, quote]);
    expect(found).toContainEqual(["acme/say-the-price", "affordable"]);
    expect(found).toContainEqual(["acme/thanks-first", "Book a slot for Friday."]);
    // The page makes the first of them an error for offers.
    expect(status).toBe(1);
  });

  test("the tests beside the rules run", (context) => {
    context.skip(whyNot !== "", whyNot);
    expect(troth("test-rules")).toMatchObject({
      status: 0,
      out: expect.stringContaining("acme/say-the-price: 2 flags, 2 passes"),
    });
  });

  test("the tester runs the plugin's tests with Node alone", (context) => {
    context.skip(whyNot !== "", whyNot);
    const { status, out } = spawn(process.execPath, ["--test", "troth-plugin-acme/"], folder);
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringMatching(/pass 2\n/u) });
  });

  test("retext gives messages", (context) => {
    context.skip(whyNot !== "", whyNot);
    const { out } = spawn(process.execPath, ["pipeline.mjs"], folder);
    expect(out).toContain("troth jargon/buzzword 5:13-5:21");
  });

  test("the command line brings no other package along", (context) => {
    context.skip(whyNot !== "", whyNot);
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, "node_modules/troth/package.json"), "utf8"),
    ) as { dependencies?: object };
    expect(dependencies).toBeUndefined();
  });
});

interface Found {
  readonly rule: string;
  readonly quote: string;
}

const draft = `---
channel: promo
---

Friends, we leverage an affordable kiln for twelve potters of the harbour street. Book a slot for
Friday. The shelves are dry, the clay is soft, and the bread next door is warm until noon.
`;

const pipeline = `import retextTroth from "@troth/retext";
import { unified } from "unified";
import { readFileSync } from "node:fs";

function readNothing() {
  this.parser = () => ({ type: "root" });
  this.compiler = () => "";
}
const file = await unified().use(readNothing).use(retextTroth).process(readFileSync("draft.md"));
for (const { source, ruleId, place } of file.messages)
  if (place) console.log(source, ruleId, place.start.line + ":" + place.start.column + "-" + place.end.line + ":" + place.end.column);
`;

/** The first rule of the page, and the plugin. */
function filesOfThePage(): Record<string, string> {
  const page = readFileSync("docs/your-own-rules.md", "utf8");
  const files: Record<string, string> = {};
  for (const [, name = "", text = ""] of page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gmsu)) {
    files[name] ??= text;
  }
  return {
    ...files,
    "troth.config.yaml": `${files["troth.config.yaml"]}plugins: [troth-plugin-acme]\n`,
  };
}

function manifest(): string {
  const tarballs = readdirSync(join(folder, "tarballs")).map((name) => [
    name.replace(/-0\.0\.0\.tgz$/u, "").replace(/^troth-(?=.)/u, "@troth/"),
    `file:tarballs/${name}`,
  ]);
  const dependencies = {
    ...Object.fromEntries(tarballs),
    "troth-plugin-acme": "file:troth-plugin-acme",
    unified: "11.0.5",
  };
  return JSON.stringify({ private: true, type: "module", dependencies });
}

function troth(...args: readonly string[]) {
  return spawn(process.execPath, ["node_modules/troth/dist/bin.js", ...args], folder);
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, out } = spawn(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${out}`);
}

function spawn(command: string, args: readonly string[], cwd: string) {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    shell,
    encoding: "utf8",
    // Not as a child of the test runners around it: Node's would report in a way of its own.
    env: { ...process.env, NODE_OPTIONS: "", NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
  });
  return { status, out: `${stdout}${status === 0 ? "" : stderr}` };
}
