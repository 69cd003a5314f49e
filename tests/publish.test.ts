import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { publicPackages, type Manifest } from "../scripts/pack.mjs";
import { refusalOf } from "../scripts/publish.mjs";

// Calls npm: a guard for a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packages = publicPackages().map((one) => ({ ...one, name: one.manifest.name }));
const whole = read("package.json") as Manifest;

describe.for(packages)("$name", ({ name, folder, manifest }) => {
  test("says what it is, whose it is, and where it comes from", () => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/^[A-Z].{10,}[^.]$/u),
      keywords: expect.arrayContaining(["linter"]),
      homepage: "https://troth.example",
      license: "MIT",
      repository: { type: "git", url: whole.repository?.url, directory: folder },
      engines: whole.engines,
      type: "module",
    });
  });

  test("ships what is built and no tests, and is open to tree shaking", () => {
    expect(manifest.files).toEqual(expect.arrayContaining(["dist", "src", "!src/**/*.test.ts"]));
    // Only what runs when it is loaded has an effect.
    const effects: (boolean | string)[] =
      manifest.bin === undefined ? [false] : Object.values(manifest.bin);
    expect([manifest.sideEffects].flat()).toEqual(expect.arrayContaining(effects));
  });

  test("exports each entry with its types first, and its package.json", () => {
    const { "./package.json": own, ...entries } = manifest.exports ?? {};
    expect(own).toBe("./package.json");
    for (const entry of Object.values(entries)) {
      if (typeof entry === "string") continue;
      // Our own condition comes before both: see tsconfig.base.json.
      expect(Object.keys(entry)).toEqual(["@troth/source", "types", "default"]);
    }
  });

  test("has a README under its name", () => {
    const path = `${folder}/README.md`;
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^# ${name}\n\n\\S`, "u"));
  });

  test("stands behind what it needs when they are published", () => {
    const before = packages.slice(
      0,
      packages.findIndex((one) => one.name === name),
    );
    const ours = packages.filter((one) => one.name in (manifest.dependencies ?? {}));
    expect(before).toEqual(expect.arrayContaining(ours));
  });
});

describe("changesets", () => {
  const names = packages.map(({ name }) => name);
  const files = readdirSync(".changeset").filter((file) => file.endsWith(".md"));

  test("give all packages one version, and leave the private ones alone", () => {
    expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
    expect(read(".changeset/config.json")).toMatchObject({
      fixed: [["troth", "@troth/*"]],
      access: "public",
      privatePackages: { version: false, tag: false },
    });
    for (const name of names) expect(name).toMatch(/^(?:troth|@troth\/[a-z-]+)$/u);
  });

  test.for(files)("%s names packages that are published, and says something", (file) => {
    const [, head = "", text = ""] =
      /^---\n(.*?)\n?---\n(.*)$/su.exec(readFileSync(`.changeset/${file}`, "utf8")) ?? [];
    const named = Array.from(
      head.matchAll(/^"(.+)": (?:major|minor|patch)$/gmu),
      ([, name]) => name,
    );
    expect(named).toHaveLength(head.split("\n").length);
    expect(names).toEqual(expect.arrayContaining(named));
    expect(text.trim()).not.toBe("");
  });
});

describe("workflows", () => {
  const folder = ".github/workflows";
  const workflows = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(`${folder}/${name}`, "utf8"),
  }));

  test.for(workflows)(
    "$name pins each action to a release, and says what it may do",
    ({ text }) => {
      const actions = Array.from(text.matchAll(/\buses: (\S+)/gu), ([, action = ""]) => action);
      expect(actions).not.toEqual([]);
      for (const action of actions)
        expect(action).toMatch(/^\.\/|^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/u);
      expect(text).toMatch(/^permissions:/mu);
      expect(text).not.toMatch(/pull_request_target|secrets\.|write-all/u);
    },
  );

  test.for(workflows)("$name brings no tools but those of npm", ({ text }) => {
    expect(text).not.toMatch(/\b(?:curl|wget|apt|apt-get|brew|pip|docker|corepack)\b|https?:/u);
  });

  test("what runs on pull requests may only read", () => {
    const { text } = workflows.find(({ name }) => name === "ci.yml") ?? { text: "" };
    expect(text).toContain("run: .ci/run");
    expect(text).not.toContain("write");
  });

  test("one job alone may sign, it writes nothing else, and it publishes with provenance", () => {
    const { text } = workflows.find(({ name }) => name === "release.yml") ?? { text: "" };
    const jobs = text.slice(text.indexOf("\njobs:")).split(/^ {2}(?=\w+:\n)/mu);
    const signing = jobs.filter((job) => job.includes("id-token: write"));
    expect(signing).toHaveLength(1);
    expect(signing[0]).toContain("run: npm run -s release -- --provenance");
    expect(signing[0]).toContain("needs: [check, version]");
    expect(signing[0]).not.toContain("contents: write");
  });
});

describe("a release", () => {
  const registry = new Map<string, "empty" | "taken" | "closed">();
  const folder = mkdtempSync(join(tmpdir(), "troth-registry-"));
  const server = createServer(({ method, url = "" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const state = registry.get(name) ?? "empty";
    if (method === "PUT" && state === "empty") registry.set(name, "taken");
    const isFine = method === "PUT" ? state === "empty" : state === "taken";
    response.writeHead(isFine ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isFine ? packument(name) : { error: "not found" }));
  });
  beforeAll(async () => {
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = [`registry=http://${host}/`, `//${host}/:_authToken=none`, "fetch-retries=0"];
    for (const name of ["first", "second", "third"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "package.json"), `{"name":"${name}","version":"1.0.0"}`);
    }
    // npm heeds the settings of a folder with a package.json.
    writeFileSync(join(folder, "package.json"), "{}");
    writeFileSync(join(folder, ".npmrc"), `${settings.join("\n")}\n`);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("goes on where a run broke off, and stops at what fails", async () => {
    registry.set("first", "taken").set("second", "closed");
    const broken = await publish("first", "second", "third");
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("first 1.0.0 is published already.");
    expect(broken.out).toContain("second 1.0.0 is not published, nor what comes behind it.");
    expect(registry.get("third")).toBeUndefined();

    registry.set("second", "empty");
    expect(await publish("first", "second", "third")).toMatchObject({ code: 0 });
    expect([...registry.values()]).toEqual(["taken", "taken", "taken"]);
  });

  test("with provenance is made by the workflow of the repository that the packages name", () => {
    const repository = "git+https://github.com/tern/troth.git";
    const args = ["--provenance"];
    expect(refusalOf(args, { runsIn: "tern/troth", repository })).toBeUndefined();
    expect(refusalOf([], { runsIn: undefined, repository })).toBeUndefined();
    expect(refusalOf(args, { runsIn: undefined, repository })?.[0]).toContain("release workflow");
    expect(refusalOf(args, { runsIn: "heron/troth", repository })?.[1]).toBe(
      "Write git+https://github.com/heron/troth.git into every package.json.",
    );
  });

  /** Not in this process: it waits for npm, and npm for the registry, which is here. */
  async function publish(...names: readonly string[]): Promise<{ code: number; out: string }> {
    const all = names.map((name) => ({ name, version: "1.0.0", tarball: join(folder, name) }));
    const module = JSON.stringify(pathToFileURL("scripts/publish.mjs").href);
    const program = `import { publishAll } from ${module};
      process.exitCode = publishAll(${JSON.stringify(all)}, [], process.cwd()) ? 0 : 1;`;
    const args = ["--input-type=module", "--eval", program];
    const child = spawn(process.execPath, args, { cwd: folder });
    let out = "";
    child.stdout.on("data", (text) => (out += String(text)));
    child.stderr.on("data", (text) => (out += String(text)));
    const code = await new Promise<number>((done) => void child.on("close", done));
    return { code, out };
  }
});

/** What npm asks of a registry about a package. */
function packument(name: string): object {
  const version = { name, version: "1.0.0", dist: { tarball: "" } };
  return { name, "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
