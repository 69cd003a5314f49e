import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll } from "vitest";
import { parse } from "yaml";

import { folder, write } from "../command-line.ts";

export const action = "packages/github-action";
/** What `action.yml` says. */
export const described = parse(readFileSync(`${action}/action.yml`, "utf8")) as {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** The action as a runner fetches it: nothing is installed beside it. */
export const fetched = mkdtempSync(join(tmpdir(), "troth-action-"));
beforeAll(() => {
  const bundle = 'import("./scripts/bundle.mjs").then(({ bundleAction }) => bundleAction())';
  const { status, stderr } = spawnSync(process.execPath, ["-e", bundle]);
  if (status !== 0) throw new Error(String(stderr));
  for (const name of ["action.yml", "package.json", "dist/index.js"]) {
    cpSync(join(action, name), join(fetched, name));
  }
});
afterAll(() => rmSync(fetched, { recursive: true, force: true }));

/** Runs the action as a runner does, with the defaults of its inputs. */
export function runAction(
  inputs: Readonly<Record<string, string>> = {},
  env: Record<string, string> = {},
) {
  const runner = join(folder, ".runner");
  mkdirSync(join(runner, "temp"), { recursive: true });
  const place = (name: string): string => join(runner, name);
  for (const name of ["output", "summary"]) writeFileSync(place(name), "");
  const given = Object.entries(described.inputs).map(([name, { default: usual }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? usual,
  ]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(fetched, described.runs.main)],
    {
      cwd: runner,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        ...Object.fromEntries(given),
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: place("output"),
        GITHUB_STEP_SUMMARY: place("summary"),
        RUNNER_TEMP: place("temp"),
        ...env,
      },
    },
  );
  const output = readFileSync(place("output"), "utf8");
  return { status, log: stdout + stderr, output, summary: readFileSync(place("summary"), "utf8") };
}

/** Tells the action of an event, as a runner does. */
export function event(value: object): { GITHUB_EVENT_PATH: string } {
  write({ ".runner/event.json": JSON.stringify(value) });
  return { GITHUB_EVENT_PATH: join(folder, ".runner/event.json") };
}
