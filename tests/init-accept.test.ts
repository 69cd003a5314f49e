import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test } from "vitest";

import { folder, troth, write } from "./command-line.ts";

const profile = `# Owned by the shop.
version: 1
brand: {name: Tarn Canvas}   # what customers say
purpose: A bag should outlive its fashion.

values:
  - id: mend-first
    name: Mend first
    means: We try a repair before we sell a replacement.
    not: 'We sell fewer bags.'
    expressions: # at least three
    - we mended it
    - send it back   # the usual

    - the repair costs less
    # Not these:
    lookalikes: [built to last,  made to last]
    requires_proof: false
    proof: []
  - {id: answered, name: Answered, means: Ida answers each letter, not: It takes an hour a day,
     expressions: [a person answers, Ida wrote back, we read each letter], requires_proof: false, proof: []}
`;

const letter = `Hello,

We changed the pattern of the satchel.

We mended 212 bags last month. Ida wrote to each of their owners.

Every bag is built to last.

We are passionate about repairs.

Hi {{ name }}, we mended your strap.
`;

beforeEach(() => write({ "values.yaml": profile, "may.txt": letter }));

function read(): string {
  return readFileSync(join(folder, "values.yaml"), "utf8");
}

describe("troth accept", () => {
  test("writes an expression, and every other character stays", async () => {
    const { code, out } = await troth("accept may.txt:3 mend-first");
    expect({ code, out }).toEqual({
      code: 0,
      out: "values.yaml: “We changed the pattern of the satchel.” now counts as showing “Mend first”.\n",
    });
    const line = "    - We changed the pattern of the satchel.\n";
    expect(read()).toBe(
      profile.replace("the repair costs less\n", `the repair costs less\n${line}`),
    );
    const again = await troth("accept may.txt:3 mend-first");
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("has it already") });
    expect((await troth("lint values.yaml")).code).toBe(0);
  });

  test("a figure becomes a proof, which holds for a year", async () => {
    const { code, out } = await troth("accept may.txt:5:1 mend-first");
    expect(code).toBe(0);
    expect(out).toContain("is now proof of “Mend first”, until 2027-01-15. It says that may.txt");
    expect(read()).toBe(
      profile.replace(
        "    proof: []\n",
        "    proof: [{ id: we-mended-212-bags-last-month, claim: We mended 212 bags last month, kind: number, source: may.txt, valid_until: 2027-01-15 }]\n",
      ),
    );
  });

  test("source, day and kind can be said", async () => {
    const flags = "--source https://tarn.example/log --until 2026-06-30";
    await troth(`accept may.txt:5:1 mend-first ${flags}`);
    expect(read()).toContain('source: "https://tarn.example/log", valid_until: 2026-06-30 }');
    write({ "values.yaml": profile });
    await troth("accept may.txt:5:1 mend-first --as expression");
    expect(read()).toContain("    - We mended 212 bags last month.\n");
  });

  test("into a list on one line, and by the name of the value", async () => {
    expect((await troth("accept may.txt:5:33 Answered")).code).toBe(0);
    expect(read()).toBe(
      profile.replace(
        "we read each letter]",
        "we read each letter, Ida wrote to each of their owners.]",
      ),
    );
  });

  test("lines that end as on Windows, a byte order mark", async () => {
    const windows = `\uFEFF${profile.replaceAll("\n", "\r\n")}`;
    write({ "values.yaml": windows });
    expect((await troth("accept may.txt:3 mend-first")).code).toBe(0);
    expect(read()).toBe(
      windows.replace(
        "costs less\r\n",
        "costs less\r\n    - We changed the pattern of the satchel.\r\n",
      ),
    );
  });

  test.for<readonly [what: string, args: string, said: RegExp]>([
    ["an unknown value", "may.txt:3 mend-frist", /Did you mean “mend-first”/u],
    ["a lookalike", "may.txt:7 mend-first", /“built to last”, a lookalike of “Mend first”/u],
    ["praise", "may.txt:9 mend-first", /praises a virtue/u],
    ["a merge tag", "may.txt:11 mend-first", /merge tag/u],
    [
      "several on a line",
      "may.txt:5 mend-first",
      /2 sentences stand at may\.txt:5\.\n.*may\.txt:5:1 “We/u,
    ],
    ["no such line", "may.txt:99 mend-first", /no line 99/u],
    ["no sentence there", "may.txt:2 mend-first", /No sentence .* at may\.txt:2\./u],
    ["no such file", "mai.txt:3 mend-first", /no such file/iu],
    ["no value", "may.txt:3", /a place and a value/u],
    ["no place", "may.txt mend-first", /a place and a value/u],
    ["a source outside", "may.txt:5:1 mend-first --source ../x", /outside the repository/u],
    ["no day", "may.txt:5:1 mend-first --until soon", /--until soon is not a date/u],
    ["no kind", "may.txt:5:1 mend-first --as proff", /Did you mean “proof”/u],
  ])("%s is refused and nothing is changed", async ([, args, said]) => {
    const { code, err } = await troth(`accept ${args}`);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(read()).toBe(profile);
  });

  test("a list that stands elsewhere is left to be written by hand", async () => {
    const shared = profile
      .replace("expressions: # at least three", "expressions: &shown")
      .replace(/expressions: \[a person[^\]]*\]/u, "expressions: *shown");
    write({ "values.yaml": shared });
    const { code, err } = await troth("accept may.txt:3 answered");
    expect(code).toBe(2);
    expect(err).toContain("under `expressions` by hand");
    // Into the list itself would change the other value along with it.
    expect((await troth("accept may.txt:3 mend-first")).code).toBe(2);
    expect(read()).toBe(shared);
  });

  test("without a profile, how to make one", async () => {
    write({ "troth.config.yaml": "rules: {}\n", "other/troth.config.yaml": "rules: {}\n" });
    const { code, err } = await troth("accept ../may.txt:3 mend-first", {
      cwd: join(folder, "other"),
    });
    expect(code).toBe(2);
    expect(err).toContain("troth init");
  });

  const root = process.getuid?.() === 0;
  test.skipIf(root || process.platform === "win32")("a profile that is shut", async () => {
    chmodSync(join(folder, "values.yaml"), 0o444);
    const { code, err } = await troth("accept may.txt:3 mend-first");
    expect(code).toBe(2);
    expect(err).toContain("cannot be written");
  });
});
