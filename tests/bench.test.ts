import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "troth-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const letter = "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire.\n";

function bench(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/bench.mjs", ...args]);
  return { code: status, out: String(stdout), err: String(stderr) };
}

// It starts a dozen processes: a guard for a busy machine, as in vitest.config.ts.
test("measures every table on a small corpus, without peers", { timeout: 240_000 }, () => {
  for (const name of ["a.md", "b.md"]) writeFileSync(join(folder, name), letter);
  const options = ["--quick", "--no-peers", "--corpus", folder, "--format", "md"];
  const { code, out, err } = bench(...options, "--format", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { tables } = JSON.parse(out);
  expect(tables.map(({ title }: { title: string }) => title.split(":")[0])).toEqual([
    "Throughput",
    "One draft of 1,000 words",
    "Flatness",
    "Threads",
    "A gate",
    "Campaigns",
    "In the editor",
    "Moves",
    "Moves",
  ]);
  const [floor, troth] = tables[0].rows;
  expect(floor).toMatchObject({ tool: "floor: micromark with GFM", files: "2" });
  expect(troth).toMatchObject({ files: "2", MB: (2 * letter.length) / 1e6 });
  expect(troth["CPU s"].median).toBeGreaterThan(0);
  expect(troth["peak MiB"]).toBeGreaterThan(1);
  expect(tables.at(-3).rows[0]).toMatchObject({ draft: "md, 1000 words" });
  expect(tables.at(-3).rows[0].p95).toBeGreaterThan(0);
  const [weights, speed] = tables.slice(-2);
  expect(weights.rows[0]["KB with gzip"]).toBeLessThan(300);
  expect(weights.rows[0]["ready, ms"].median).toBeGreaterThan(0);
  expect(speed.rows[0]).toMatchObject({ drafts: `md, ${folder}`, number: "2", sentences: "4" });
  expect(speed.rows[0]["annotator"].median).toBeGreaterThan(0);
});

test("says what to write where an option is wrong", () => {
  expect(bench("--format", "mdx")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--format mdx: write md, txt, html, json."),
  });
  expect(bench("--runs", "many").err).toContain("--runs wants a whole number");
  expect(bench("--help").out).toContain("--corpus DIR");
});

test("a corpus without a draft is said", () => {
  const { code, err } = bench("--corpus", join(folder, "nowhere"), "--quick", "--no-peers");
  expect(code).toBe(2);
  expect(err).toContain("nowhere");
});
