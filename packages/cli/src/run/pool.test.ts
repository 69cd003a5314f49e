import { afterEach, expect, test } from "vitest";

import { isError } from "../session.ts";
import type { Outcome } from "./lint-file.ts";
import { Pool } from "./pool.ts";

/** Answers with the path, unless the path asks for worse. */
const script = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", (path) => {
    if (path === "throws") throw new Error("a fault");
    if (path === "ends") process.exit(3);
    parentPort.postMessage({ path, message: "read", remedy: "" });
  });`;
const task = { cwd: "/", options: { flags: {}, settings: { today: "2026-01-15" } }, styles: [] };

let pool: Pool | undefined;
afterEach(() => pool?.close());

function open(size: number, code = script): Pool {
  pool = new Pool(task, {
    entry: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    size,
    onLost: (path, error) => ({ path, message: String(error), remedy: "" }),
  });
  return pool;
}

function messageOf(outcome: Outcome): string {
  return isError(outcome) ? `${outcome.path}: ${outcome.message}` : "linted";
}

async function messages(paths: readonly string[], size: number, code?: string): Promise<string[]> {
  const opened = open(size, code);
  const outcomes = await Promise.all(paths.map((path) => opened.lint(path)));
  return outcomes.map(messageOf);
}

test.for([1, 2, 5])("%i workers answer for every file", async (size) => {
  const paths = Array.from({ length: 30 }, (_, at) => `${at}.md`);
  expect(await messages(paths, size)).toEqual(paths.map((path) => `${path}: read`));
});

test.for([1, 2])("of %i workers, one that dies costs its own file alone", async (size) => {
  expect(await messages(["a", "throws", "b", "ends", "c"], size)).toEqual([
    "a: read",
    "throws: Error: a fault",
    "b: read",
    "ends: Error: its thread ended",
    "c: read",
  ]);
});

test("a worker that cannot start is told for every file", async () => {
  expect(await messages(["a", "b"], 1, "throw new Error('no start');")).toEqual([
    "a: Error: no start",
    "b: Error: no start",
  ]);
});
