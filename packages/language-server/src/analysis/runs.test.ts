import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Runs } from "./runs.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(work: (version: number) => Promise<string> = async (version) => `v${version}`) {
  const versions = new Map([["a", 1]]);
  const worked: number[] = [];
  const done: string[] = [];
  const runs = new Runs<string>(
    {
      versionOf: (uri) => versions.get(uri),
      work: (uri) => {
        const version = versions.get(uri) ?? 0;
        worked.push(version);
        return work(version);
      },
      onDone: (_, value) => done.push(value),
    },
    { delay: () => 100, longestWait: 1000 },
  );
  const type = (): void => {
    versions.set("a", (versions.get("a") ?? 0) + 1);
    runs.touch("a");
  };
  return { runs, versions, worked, done, type };
}

test("the first run is at once, the next a moment after the last keystroke", async () => {
  const { runs, worked, done, type } = setUp();
  runs.touch("a");
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(["v1"]);
  type();
  await vi.advanceTimersByTimeAsync(90);
  type();
  await vi.advanceTimersByTimeAsync(90);
  expect(done).toEqual(["v1"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(done).toEqual(["v1", "v3"]);
  expect(worked).toEqual([1, 3]);
});

test("whoever types on and on sees something meanwhile", async () => {
  const { runs, done, type } = setUp();
  runs.touch("a");
  await vi.advanceTimersByTimeAsync(0);
  for (let keystroke = 0; keystroke < 25; keystroke += 1) {
    type();
    // oxlint-disable-next-line no-await-in-loop -- time passes
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(done.length).toBeGreaterThan(1);
});

test("what is asked waits for the newest version, and is worked on once", async () => {
  const { runs, worked, type } = setUp();
  const first = runs.of("a");
  const same = runs.of("a");
  await vi.advanceTimersByTimeAsync(0);
  expect(await Promise.all([first, same])).toEqual(["v1", "v1"]);
  type();
  const next = runs.of("a");
  await vi.advanceTimersByTimeAsync(100);
  expect(await next).toBe("v2");
  expect(await runs.of("a")).toBe("v2");
  expect(worked).toEqual([1, 2]);
});

test("what a keystroke has overtaken is dropped", async () => {
  const slow = (version: number) =>
    new Promise<string>((settle) => {
      setTimeout(() => settle(`v${version}`), 40);
    });
  const { runs, done, type } = setUp(slow);
  runs.touch("a");
  await vi.advanceTimersByTimeAsync(10);
  type();
  await vi.advanceTimersByTimeAsync(500);
  expect(done).toEqual(["v2"]);
});

test("a closed document is worked on no more, and whoever waits is let go", async () => {
  const { runs, versions, done, type } = setUp();
  runs.touch("a");
  await vi.advanceTimersByTimeAsync(0);
  type();
  const waiting = runs.of("a");
  versions.delete("a");
  runs.forget("a");
  expect(await waiting).toBeUndefined();
  await vi.advanceTimersByTimeAsync(500);
  expect(done).toEqual(["v1"]);
  expect(await runs.of("a")).toBeUndefined();
});
