import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";

/** A folder with the profile of an example. */
function profileOf(brand: "copperpot" | "pennywhistle"): void {
  cpSync(`examples/profiles/${brand}`, folder, { recursive: true });
}

const day = "--today 2026-01-15";
const letter =
  "---\nchannel: news\n---\n\nThis lot is from Cerro Azul. We paid the growers in March, four months before they picked a cherry: $6.10 a kilo. We also believe that tins matter to all of us. Grind a little coarser than you think, and let the water cool for a minute.\n";

describe("drafts are held to the profile beside them", () => {
  test("in JSON, each value has its status, the words that decided, and one suggestion", async () => {
    profileOf("copperpot");
    write({ "may.md": letter });
    const { report } = await lintJson(`${day} may.md`);
    const [{ values, facets }] = report.files;
    expect(
      values.map(({ value, status }: { value: string; status: string }) => [value, status]),
    ).toEqual([
      ["paid-first", "shown"],
      ["roasted-to-order", "absent"],
      ["tins-come-back", "said"],
    ]);
    expect(values[0].units[0]).toMatchObject({
      text: expect.stringContaining("We paid the growers"),
      start: { line: 5 },
    });
    expect(values[0].suggestion).toBe("");
    expect(values[1].suggestion).toBe(
      "You declare “Roasted to order”; nothing here shows it. Proof you can use: public roast log.",
    );
    expect(facets.values.ledger).toContainEqual({ points: 1, reason: "Shows “Paid first”." });
  });

  test("for people, in a line", async () => {
    profileOf("copperpot");
    write({ "may.md": letter });
    const { out } = await troth(`lint ${day} may.md`);
    expect(out).toContain("Your values\n");
    expect(out).toContain(
      "Paid first: shown (line 5) · Roasted to order: not here · Tins come back:",
    );
  });

  test("without a profile nothing is said of values", async () => {
    write({ "may.md": letter });
    const { report } = await lintJson(`${day} may.md`);
    expect(report.files[0]).not.toHaveProperty("values");
  });

  test("two profiles judge one draft differently", async () => {
    profileOf("pennywhistle");
    write({ "may.md": letter });
    const { report } = await lintJson(`${day} may.md`);
    const statuses = report.files[0].values.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(["absent", "absent", "absent"]);
  });
});

test("what may show a value is asked about, and accepting it makes it shown", async () => {
  profileOf("copperpot");
  const asked = "What came back in October: 388 tins, three of them with a shopping list inside.";
  const rest =
    "The shop is open on Saturday from nine to four, and whoever comes by bicycle gets the first cup. The oldest grinder that we know of is in Hull.";
  write({ "oct.md": `---\nchannel: news\n---\n\n${asked} ${rest}\n` });
  const tins = async () => {
    const { report } = await lintJson(`${day} oct.md`);
    return report.files[0].values.find(
      ({ value }: { value: string }) => value === "tins-come-back",
    );
  };
  expect(await tins()).toMatchObject({
    status: "absent",
    units: [],
    candidate: { text: asked, shared: ["back", "tin"], start: { line: 5, column: 1 } },
  });
  const { out } = await troth(`lint ${day} oct.md`);
  const question =
    /\? Is “What came back.*?If so: troth (accept oct\.md:5:1 tins-come-back)/su.exec(
      out.replaceAll(/\s+/gu, " "),
    );
  const { code } = await troth(`${question?.[1]} ${day}`);
  expect(code).toBe(0);
  const accepted = await tins();
  expect(accepted.status).toBe("shown");
  expect(accepted).not.toHaveProperty("candidate");
});

test("what the readers know is no jargon, whoever says who they are", async () => {
  profileOf("copperpot");
  const plain = letter.replace("We also believe", "We leverage each lot. We also believe");
  const known = (source: string) => source.replace("[washed,", "[leverage, washed,");
  write({
    "values.yaml": known(readFileSync("examples/profiles/copperpot/values.yaml", "utf8")),
    "may.md": plain,
    "june.md": plain.replace("channel: news", "channel: news\naudience: subscribers"),
  });
  const isFlagged = async (args: string): Promise<boolean> => {
    const { report } = await lintJson(`${day} ${args}`);
    const { findings } = report.files[0];
    return findings.some(({ rule }: { rule: string }) => rule === "jargon/buzzword");
  };
  expect(await isFlagged("may.md")).toBe(true);
  expect(await isFlagged("may.md --audience subscribers")).toBe(false);
  expect(await isFlagged("june.md")).toBe(false);
  expect(await isFlagged("june.md --audience first-bag")).toBe(true);
  write({
    "troth.config.yaml":
      "profile: values.yaml\noverrides: [{files: may.md, audience: subscribers}]\n",
  });
  expect(await isFlagged("may.md")).toBe(false);
});

describe("promises", () => {
  const hurry =
    "---\nchannel: promo\n---\n\nHurry, the spring sale is on. The Huila is twelve pounds, and the washed lot from Cerro Azul is eleven. Order today, and take a lid along.\n";

  test("make errors of what they forbid, and say so", async () => {
    write({ "may.md": hurry });
    const bare = await lintJson(`${day} may.md`);
    profileOf("copperpot");
    const { report, code } = await lintJson(`${day} may.md`);
    const urgent = ({ rule }: { rule: string }) => rule === "pressure/false-urgency";
    expect(bare.report.files[0].findings.find(urgent)).toMatchObject({ severity: "warn" });
    expect(report.files[0].findings.find(urgent)).toMatchObject({
      severity: "error",
      promise: "no-clock",
      also: expect.arrayContaining(["values/contradiction"]),
    });
    expect(code).toBe(1);
    expect((await troth(`lint ${day} may.md`)).out).toContain(
      "You promise: “Nothing we sell runs out on a clock”",
    );
  });

  test("a value whose promise a rule finds broken is contradicted there", async () => {
    profileOf("copperpot");
    const kept = readFileSync("examples/profiles/copperpot/values.yaml", "utf8").replace(
      "id: no-clock\n",
      "id: no-clock\n    value: roasted-to-order\n",
    );
    write({ "may.md": hurry, "values.yaml": kept });
    const { report } = await lintJson(`${day} may.md`);
    const broken = report.files[0].values.filter(
      ({ status }: { status: string }) => status === "contradicted",
    );
    expect(broken).toMatchObject([
      {
        value: "roasted-to-order",
        units: [{ quote: "Hurry", because: "breaks “Nothing we sell runs out on a clock”" }],
        suggestion:
          "This breaks “Nothing we sell runs out on a clock”, which keeps “Roasted to order”. Take it out, or change the promise.",
      },
    ]);
  });

  test("change nothing where values/contradiction is off", async () => {
    profileOf("copperpot");
    write({
      "may.md": hurry,
      "troth.config.yaml": "profile: values.yaml\nrules: {values/contradiction: off}\n",
    });
    const { report } = await lintJson(`${day} may.md`);
    expect(report.summary.error).toBe(0);
  });
});

describe("the profile itself", () => {
  test("is linted where it is named, with its places", async () => {
    profileOf("copperpot");
    const { report, code } = await lintJson("--today 2026-06-01 values.yaml");
    expect(code).toBe(0);
    expect(report.files[0]).toMatchObject({ path: "values.yaml", format: "yaml", findings: [] });
    const later = await lintJson("--today 2027-02-01 values.yaml");
    expect(later.code).toBe(1);
    expect(later.report.files[0].findings[0]).toMatchObject({
      rule: "profile/unprovable",
      severity: "error",
      start: { line: 32 },
    });
  });

  test("a proof whose file is gone is told with its line; a page is never asked for", async () => {
    profileOf("copperpot");
    rmSync(join(folder, "docs/refills.md"));
    const { out, code } = await troth(`lint ${day} values.yaml`);
    expect(code).toBe(0);
    expect(out).toMatch(/^ *\d+ +source: docs\/refills\.md$/mu);
    expect(out).toContain("there is no such file");
    expect(out).toContain("Correct the path, which counts from this file");
    expect(out.match(/profile\//gu)).toEqual(["profile/"]);
  });

  test("what is to be said about it is counted when drafts are linted", async () => {
    profileOf("copperpot");
    write({ "may.md": letter });
    const { err } = await troth("lint --today 2027-02-01 may.md");
    expect(err).toMatch(/^values\.yaml has \d things to mend itself: troth lint values\.yaml/u);
    expect((await troth(`lint ${day} may.md`)).err).toBe("");
  });

  test("one that cannot be used ends the run with file, line and remedy", async () => {
    write({ "may.md": letter, "values.yaml": "version: 3\nbrand: {name: A}\nvalues: []\n" });
    const { code, err } = await troth(`lint ${day} may.md`);
    expect(code).toBe(2);
    expect(err).toMatch(/^troth: values\.yaml:1: .*version 3.*\n {2}Write `version: 1`/u);
  });

  test("one that is not the one in use is judged where it is named", async () => {
    write({ [join("other", "brand.yaml")]: "version: 1\nbrand: {name: A}\nvalues: []\n" });
    const { code, err } = await troth(`lint ${day} other/brand.yaml`);
    expect(code).toBe(2);
    expect(err).toContain("other/brand.yaml:");
  });
});

test("troth rules says which rules need a profile", async () => {
  const { out } = await troth("rules --format json");
  const needing = JSON.parse(out)
    .rules.filter(({ needs }: { needs: string | null }) => needs === "profile")
    .map(({ id }: { id: string }) => id);
  expect(needing).toEqual([
    "jargon/internal-term",
    "values/contradiction",
    "values/unbacked-claim",
  ]);
  expect((await troth("rules")).out).toContain("Needs a profile (values.yaml)");
});
