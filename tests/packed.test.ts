import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { pack, publicPackages } from "../scripts/pack.mjs";

// Builds, packs and installs: minutes on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-packed-")));
const alone = realpathSync(mkdtempSync(join(tmpdir(), "troth-alone-")));
let tarballs: ReturnType<typeof pack> = [];
let whyNot = "";
beforeAll(() => {
  run(process.execPath, ["scripts/build.mjs"], process.cwd());
  tarballs = pack(join(folder, "tarballs"));
  write(filesOfThePage());
  write({ "package.json": manifest(), "draft.md": draft, "pipeline.mjs": pipeline });
  write({ "typed.ts": typed, "tsconfig.json": JSON.stringify(strict) });
  writeFileSync(join(alone, "draft.md"), draft);
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status, out } = spawn("npm", install, folder);
  if (status === 0) return;
  whyNot = `tests/packed: what is packed is not tested, as npm cannot install it here: ${out.slice(-400)}`;
  console.warn(whyNot);
});
afterAll(() => [folder, alone].forEach((path) => rmSync(path, { recursive: true, force: true })));

describe.for(publicPackages().map(({ manifest: { name } }) => name))(
  "the tarball of %s",
  (name) => {
    test("passes publint, strictly", async () => {
      const { messages, pkg } = await publint({ pack: { tarball: bytesOf(name) }, strict: true });
      expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    });

    // As `attw --profile esm-only`: for what imports a module, not for `require` and old resolution.
    test("is typed for whoever imports it", async () => {
      const packed = createPackageFromTarballData(new Uint8Array(bytesOf(name)));
      const result = await checkPackage(packed);
      if (result.types === false) throw new Error(`${name} has no types`);
      const problems = (["node16-esm", "bundler"] as const).flatMap((resolutionKind) =>
        filterProblems(result, { resolutionKind }),
      );
      expect(problems).toEqual([]);
    });

    test("is light", () => {
      expect(kilobytesOf(name)).toBeLessThan(mostKilobytes[name] ?? 200);
    });
  },
);

test("all tarballs together", () => {
  const sizes = tarballs.map(({ name }) => [name, kilobytesOf(name)] as const);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  const lines = [...sizes, ["together", sum] as const].map(
    ([name, size]) => `${String(size).padStart(6)} kB  ${name}`,
  );
  console.info(`Tarballs:\n${lines.join("\n")}`);
  expect(sum).toBeLessThan(6_000);
});

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

  test.for([
    ["core", "“ASAP” hurries"],
    ["moves", "Book a slot for Friday. ask"],
  ] as const)("the program in the README of @troth/%s runs", ([name, says], context) => {
    context.skip(whyNot !== "", whyNot);
    const page = readFileSync(`packages/${name}/README.md`, "utf8");
    write({ [`${name}.mjs`]: /^```js\n(.*?)^```$/msu.exec(page)?.[1] ?? "" });
    const { status, out } = spawn(process.execPath, [`${name}.mjs`], folder);
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining(says) });
  });

  test("what is exported is typed, down to the packages that it builds on", (context) => {
    context.skip(whyNot !== "", whyNot);
    const compiler = join(process.cwd(), "node_modules/typescript/bin/tsc");
    expect(spawn(process.execPath, [compiler, "-p", "."], folder)).toEqual({ status: 0, out: "" });
  });
});

describe("the command line alone, in an empty folder", () => {
  test("installs without any network, as it brings no other package along", () => {
    const install = ["install", "--prefix", ".", "--offline", "--no-audit", "--no-fund"];
    expect(spawn("npm", [...install, tarballOf("troth")], alone)).toMatchObject({ status: 0 });
    const packages = readdirSync(join(alone, "node_modules"));
    expect(packages.filter((name) => !name.startsWith("."))).toEqual(["troth"]);
  });

  test("lints a draft", () => {
    const lint = ["exec", "--prefix", ".", "--offline", "--", "troth", "lint", "draft.md"];
    const { status, out } = spawn("npm", lint, alone);
    expect(out).toContain("leverage");
    // 2 is for what cannot be used or read.
    expect([0, 1]).toContain(status);
  });

  test("is imported", () => {
    const program = `import { main } from "troth"; console.log(typeof main);`;
    const args = ["--input-type=module", "--eval", program];
    expect(spawn(process.execPath, args, alone)).toEqual({ status: 0, out: "function\n" });
  });
});

/** Generous: these grow with the rules, and a test should fail only where something came in by mistake. */
const mostKilobytes: Readonly<Record<string, number>> = {
  troth: 1_500,
  "@troth/core": 1_000,
  // The weights, as code and as source.
  "@troth/moves": 1_000,
  "@troth/campaign": 300,
  "@troth/language-server": 300,
};

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

/** What a plugin's author and a pipeline's see of the types. */
const typed = `import { defineRule, type Rule } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import retextTroth from "@troth/retext";
import { testRule } from "@troth/rule-tester/node";
import { main, type Io } from "troth";

export const all: readonly Rule[] = rules;
export const parts = [annotateMoves, defineRule, retextTroth, testRule];
export const run = async (io: Io): Promise<number> => main(["lint"], io);
`;

const strict = {
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    // What ends in the types of the command line needs those of Node.
    typeRoots: [join(process.cwd(), "node_modules/@types")],
    types: ["node"],
  },
  files: ["typed.ts"],
};

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
  const dependencies = {
    ...Object.fromEntries(tarballs.map(({ name, tarball }) => [name, `file:${tarball}`])),
    "troth-plugin-acme": "file:troth-plugin-acme",
    unified: "11.0.5",
  };
  return JSON.stringify({ private: true, type: "module", dependencies });
}

function tarballOf(name: string): string {
  const found = tarballs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not packed`);
  return found.tarball;
}

function bytesOf(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(tarballOf(name))).buffer;
}

function kilobytesOf(name: string): number {
  return Math.ceil(statSync(tarballOf(name)).size / 1000);
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
