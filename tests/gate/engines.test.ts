import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// Installs and starts programs: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
const parallel = has("parallel");
const redis = has("redis-server");
if (!parallel) console.warn("tests/gate/engines: GNU parallel is not installed, so not tested");
if (!redis)
  console.warn("tests/gate/engines: redis-server is not installed, so BullMQ is not tested");

const folder = mkdtempSync(join(tmpdir(), "troth-engines-"));
const troth = [process.execPath, resolve("packages/cli/dist/bin.js")] as const;

interface Draft {
  readonly id: string;
  readonly content: string;
}

interface Answer {
  readonly id: string;
  readonly file: {
    readonly verdict: string;
    readonly findings: readonly { readonly rule: string }[];
  };
}

const drafts: readonly Draft[] = Array.from({ length: 120 }, (_, at) => ({
  id: `draft-${at}`,
  content: `---\nsubject: ${at % 3 === 0 ? '"Re: the list"' : "The list"}\nchannel: news\n---\n\nHi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with ${at} turns of wire. We fire the next load on Friday, and you may watch.\n`,
}));
const lines = drafts.map((draft) => `${JSON.stringify({ ...draft, format: "markdown" })}\n`);
let alone: readonly string[] = [];

beforeAll(() => {
  const { status, stderr } = spawnSync("node", ["scripts/troth.mjs", "--version"]);
  if (status !== 0) throw new Error(String(stderr));
  const { stdout } = spawnSync(troth[0], [troth[1], "stream"], {
    input: lines.join(""),
    cwd: folder,
  });
  alone = String(stdout).split("\n").filter(Boolean);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one process answers all", () => {
  expect(alone.map((line) => (JSON.parse(line) as Answer).id)).toEqual(drafts.map(({ id }) => id));
});

describe.skipIf(!parallel)("GNU parallel", () => {
  const env = { ...process.env, HOME: folder };
  beforeAll(() => {
    mkdirSync(join(folder, ".parallel"), { recursive: true });
    writeFileSync(join(folder, ".parallel/will-cite"), "");
  });

  test("parts its input among processes, and the answers are the same", () => {
    const args = ["--pipe", "-N", "25", "-j2", "-k", "--quote", ...troth, "stream"];
    const { stdout, status } = spawnSync("parallel", args, {
      cwd: folder,
      env,
      input: lines.join(""),
    });
    expect(status).toBe(0);
    expect(String(stdout).split("\n").filter(Boolean)).toEqual(alone);
  });

  test("a process that is killed is run again, and no answer is lost or doubled", () => {
    const parts = join(folder, "parts");
    mkdirSync(parts);
    for (let at = 0; at < 6; at += 1) {
      writeFileSync(join(parts, `${at}.ndjson`), lines.slice(20 * at, 20 * (at + 1)).join(""));
    }
    // Of the third part the first run gets half and is killed; answers move to their place whole.
    const job = `part=$1; out=\${part%.ndjson}; if [ "$part" = 2.ndjson ] && [ ! -e died ]; then touch died; head -n 10 $part | "$2" "$3" stream > $out.tmp; kill -9 $$; fi; "$2" "$3" stream < $part > $out.tmp && mv $out.tmp $out.out`;
    writeFileSync(join(parts, "job.sh"), job);
    const names = Array.from({ length: 6 }, (_, at) => `${at}.ndjson`);
    const args = ["-j2", "--joblog", "log", "sh", "job.sh", "{}", ...troth, ":::", ...names];
    const first = spawnSync("parallel", args, { cwd: parts, env });
    expect(first.status).toBe(1);
    expect(readdirSync(parts).filter((name) => name.endsWith(".out"))).toHaveLength(5);
    const again = spawnSync("parallel", ["--resume-failed", ...args], { cwd: parts, env });
    expect(again.status).toBe(0);
    const answers = names.flatMap((name) =>
      readFileSync(join(parts, name.replace("ndjson", "out")), "utf8")
        .split("\n")
        .filter(Boolean),
    );
    expect(answers).toEqual(alone);
  });
});

describe.skipIf(!redis)("BullMQ on Redis", () => {
  let whyNot = "";
  let stop = (): void => undefined;
  let port = 0;

  beforeAll(async () => {
    cpSync("tests/gate/engines", join(folder, "engines"), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
    const args = "install --prefer-offline --no-audit --no-fund --ignore-scripts".split(" ");
    const installed = spawnSync("npm", args, { cwd: join(folder, "engines") });
    if (installed.status !== 0) {
      whyNot = "tests/gate/engines: BullMQ cannot be installed here, so it is not tested";
      console.warn(whyNot);
      return;
    }
    port = await freePort();
    stop = startRedis(port);
  });
  afterAll(() => stop());

  test("one of two workers is killed in the middle: nothing is lost, nothing doubled", (context) => {
    context.skip(whyNot !== "", whyNot);
    const file = join(folder, "drafts.json");
    writeFileSync(file, JSON.stringify(drafts.map((draft) => ({ ...draft, format: "markdown" }))));
    const { stdout, stderr } = spawnSync(process.execPath, ["queue.mjs"], {
      cwd: join(folder, "engines"),
      env: { ...process.env, PORT: String(port), DRAFTS: file, TROTH: JSON.stringify(troth) },
      timeout: 120_000,
    });
    const said = String(stdout).trim().split("\n").at(-1) ?? "";
    expect(said, String(stderr)).toMatch(/^\{/u);
    const { completed, stalled, killed } = JSON.parse(said) as Outcome;
    expect(killed).toBe("SIGKILL");
    expect(stalled).toBeGreaterThan(0);
    expect(completed.map(([id]) => id).toSorted()).toEqual(drafts.map(({ id }) => id).toSorted());
    const wanted = alone.map((line) => {
      const { id, file: found } = JSON.parse(line) as Answer;
      return [id, { verdict: found.verdict, rules: found.findings.map(({ rule }) => rule) }];
    });
    expect(Object.fromEntries(completed)).toEqual(Object.fromEntries(wanted));
  });
});

interface Outcome {
  readonly completed: readonly (readonly [id: string, result: object])[];
  readonly stalled: number;
  readonly killed: string | number;
}

function startRedis(port: number): () => void {
  const args = `--bind 127.0.0.1 --port ${port} --appendonly no --maxmemory-policy noeviction`;
  const server = spawn("redis-server", [...args.split(" "), "--save", "", "--dir", folder], {
    stdio: "ignore",
  });
  return () => server.kill();
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}
