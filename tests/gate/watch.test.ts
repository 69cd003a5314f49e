import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { main } from "../../packages/cli/src/index.ts";
import { folder, troth, write } from "../command-line.ts";

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const forged = calm.replace("The spring", "Re: the spring");

/** A watch under way. */
function watching(args: string) {
  let out = "";
  let err = "";
  let interrupt = (): void => undefined;
  const code = main(["lint", "--watch", ...args.split(" ")], {
    cwd: folder,
    stdin: async () => Buffer.of(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    now: () => new Date(2026, 0, 15, 12),
    interrupted: () => new Promise((settle) => (interrupt = settle)),
  });
  const runs = (): number => err.split("Watching for changes; Ctrl+C ends it.\n").length - 1;
  return {
    /** Waits for the nth run, and a moment more in which nothing else may happen. */
    run: (nth: number) =>
      vi.waitFor(() => expect(runs()).toBe(nth), { timeout: 20_000, interval: 20 }),
    runs,
    out: () => out,
    err: () => err,
    end: () => {
      interrupt();
      return code;
    },
  };
}

const moment = (): Promise<void> => new Promise((settle) => setTimeout(settle, 400));

describe("--watch", () => {
  beforeEach(() => write({ "a.md": calm, "may/b.md": calm }));

  test("lints again when a draft is saved, once for several saves, and ends cleanly", async () => {
    const watch = watching(".");
    await watch.run(1);
    expect(watch.out()).not.toContain("proof/fake-thread");
    for (const text of [calm, `${forged}\n`, forged]) write({ "may/b.md": text });
    await watch.run(2);
    expect(watch.out()).toContain("proof/fake-thread");
    expect(watch.err()).toContain("\n[12:00:00] may/b.md changed.\n");
    await moment();
    expect(watch.runs()).toBe(2);
    expect(await watch.end()).toBe(0);
  });

  test("sees new drafts, also in a new folder, and settings", async () => {
    const watch = watching(". --format json");
    await watch.run(1);
    write({ "june/c.md": forged });
    await watch.run(2);
    expect(watch.out()).toContain('"path": "june/c.md"');
    write({ "troth.config.yaml": "rules: {proof/fake-thred: off}\n" });
    await watch.run(3);
    expect(watch.err()).toContain("proof/fake-thred");
    write({ "troth.config.yaml": "rules: {proof/fake-thread: off}\n" });
    await watch.run(4);
    expect(await watch.end()).toBe(0);
  });

  test("its own report and other files start no run", async () => {
    const watch = watching(". --format json=report.json");
    await watch.run(1);
    write({ "photo.png": "x", "may/.hidden.swp": "x", "may/sedx1": "x" });
    await moment();
    expect(watch.runs()).toBe(1);
    write({ "a.md": forged });
    await watch.run(2);
    await moment();
    expect(watch.runs()).toBe(2);
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(report.summary).toMatchObject({ files: 2, error: 1 });
    expect(await watch.end()).toBe(0);
  });

  test("standard input cannot be watched", async () => {
    expect(await troth("lint - --watch")).toMatchObject({ code: 2 });
  });
});
