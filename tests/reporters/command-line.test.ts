import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { folder, troth, write } from "../command-line.ts";
import { gift, promo } from "./run.ts";

const formats = "json html markdown sarif github gitlab junit checkstyle".split(" ");
const toFiles = formats.map((name) => `--format ${name}=${name}.out`).join(" ");
const read = (name: string) => readFileSync(join(folder, `${name}.out`), "utf8");

test("all reports at once, beside the one for the terminal", async () => {
  write({ "may.md": promo, "gift.md": gift });
  const { code, out } = await troth(`lint . ${toFiles} --format pretty`);
  expect(code).toBe(1);
  expect(out).toContain("2 drafts: 1 blocked, 1 clear.");
  for (const name of formats) {
    expect(read(name), name).toContain("may.md");
    expect(read(name), name).toMatch(/\n$/u);
  }
});

test.for(formats)(
  "%s goes to standard output alone, and says what could not be read",
  async (name) => {
    write({ "may.md": promo });
    const { code, out, err } = await troth(`lint may.md gone.md --format ${name}`);
    expect(code).toBe(2);
    expect(out).toContain("gone.md");
    expect(err).toContain("troth: gone.md: There is no such file or folder.");
  },
);

test("--quiet leaves errors only", async () => {
  write({ "may.md": promo });
  await troth(`lint may.md --quiet ${toFiles}`);
  // In JSON the sums of the facets still stand on all that was found.
  for (const name of formats.filter((one) => one !== "json")) {
    expect(read(name), name).toMatch(/proof.fake-thread/u);
    expect(read(name), name).not.toContain("jargon");
  }
});

test("a name of a report with a slip is met with the nearest", async () => {
  write({ "may.md": promo });
  const { code, err } = await troth("lint may.md --format sariff");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean “sarif”?");
  expect((await troth("lint may.md --format junit=")).err).toContain(
    "Write --format junit=report.xml.",
  );
});

test("a rule of a team's own is described in SARIF by its card", async () => {
  write({
    "may.md": promo,
    "troth.config.yaml":
      "define: {acme/hand: {kind: existence, summary: Say warm, why: W, words: [cold hands], flags: ['My [[cold hands]].']}}",
  });
  const { out } = await troth("lint may.md --format sarif --rule acme/hand");
  const [run] = JSON.parse(out).runs;
  expect(run.tool.driver.rules).toMatchObject([
    { id: "acme/hand", shortDescription: { text: "Say warm." } },
  ]);
  expect(run.tool.driver.rules[0]).not.toHaveProperty("helpUri");
});
