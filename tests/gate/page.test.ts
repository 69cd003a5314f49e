import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { loadConfig } from "@troth/config";
import { readWaivers } from "@troth/config/waivers";
import { rules } from "@troth/preset";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";

import { spawnSync } from "node:child_process";
import { folder, troth, write } from "../command-line.ts";

vi.setConfig({ hookTimeout: 120_000 });

/** The files that docs/gate.md shows, by their name. */
const page = readFileSync("docs/gate.md", "utf8");
const shown = new Map(
  Array.from(page.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gmsu), ([, name = "", text = ""]) => [
    name,
    text,
  ]),
);

describe("docs/gate.md", () => {
  test("its configuration and its waivers can be used", async () => {
    write(Object.fromEntries(shown));
    const { path } = await loadConfig({ cwd: folder, rules });
    expect(path).toBe(join(folder, "troth.config.yaml"));
    const { waivers } = readWaivers(join(folder, "waivers.yaml"));
    const known = new Set(rules.map(({ id }) => id));
    expect(waivers).toHaveLength(2);
    for (const { rule, owner, until, reason } of waivers) {
      expect(known).toContain(rule);
      expect([owner, until, reason]).not.toContain(undefined);
    }
  });

  test("its workflow gives the action inputs that it has", () => {
    const { inputs } = parse(readFileSync("packages/github-action/action.yml", "utf8")) as {
      inputs: object;
    };
    const workflow = parse(shown.get(".github/workflows/drafts.yml") ?? "") as Workflow;
    const step = workflow.jobs.troth.steps.find(({ uses }) => uses.startsWith("troth/"));
    for (const name of Object.keys(step?.with ?? {})) expect(inputs).toHaveProperty(name);
  });

  test("each flag that it names is one of lint or baseline", async () => {
    const { out: lint } = await troth("lint --help");
    const { out: baseline } = await troth("baseline --help");
    const here = page.replaceAll(/^.*(?:parallel --pipe|--global).*$/gmu, "");
    for (const [flag] of here.matchAll(/--[a-z][a-z-]+/gu)) expect(lint + baseline).toContain(flag);
  });
});

interface Workflow {
  readonly jobs: {
    readonly troth: {
      readonly steps: readonly { readonly uses: string; readonly with?: object }[];
    };
  };
}

describe("a run that asks for none of it", () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync("node", ["scripts/troth.mjs", "--version"]);
    if (status !== 0) throw new Error(String(stderr));
  });

  test("loads no baseline, waivers, git, cache, watch, stream or ignore files", () => {
    const dist = "packages/cli/dist";
    const files = readdirSync(dist).filter((name) => /^(?:bin|lint-.*|text-.*)\.js$/u.test(name));
    let loaded = "";
    for (const file of files) {
      const source = readFileSync(join(dist, file), "utf8");
      loaded += source;
      for (const [, used = ""] of source.matchAll(
        /^(?:import|\}) ?(?:.* from )?"\.\/([^"]+)";$/gmu,
      )) {
        if (!files.includes(used)) files.push(used);
      }
    }
    const rooms = Array.from(
      loaded.matchAll(/^\/\/ src\/(\w+)\/([\w-]+)\.ts$/gmu),
      ([, room, file]) => `${room}/${file}`,
    );
    expect(rooms).toContain("run/lint-once");
    const optional = /^(?:changed|cache|watch|stream)\/|^gate\/(?:gate|baseline|waivers)$/u;
    expect(rooms.filter((room) => optional.test(room))).toEqual([]);
    expect(loaded).not.toContain("/node_modules/ignore/");
    expect(loaded).not.toContain("node:child_process");
  });
});
