import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Dialogue } from "../packages/cli/src/index.ts";
import { folder, troth, write } from "./command-line.ts";

/** Answers one line after the other, then ends it as Ctrl-D does. */
function answering(...answers: readonly string[]): { dialogue: () => Promise<Dialogue> } {
  const left = [...answers];
  return { dialogue: async () => ({ ask: async () => left.shift(), close: () => undefined }) };
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** What stands in the folder, temporary files too. */
function files(): string[] {
  return readdirSync(folder).toSorted();
}

const both = ["troth.config.yaml", "values.yaml"];

const letters = {
  "letters/march.txt":
    "Hello,\n\nWe mended 212 bags last month. Straps came first, then zips, and we mend yours free. We think a bag should outlive its fashion.\n\n--\nTarn Canvas, 4 Mill Lane, Exampleton\n",
  "letters/april.txt":
    "Hello,\n\nWe mend what we make, whatever its age. We are passionate about quality, and excellence is at the heart of everything we do.\n",
};

describe("troth init --yes", () => {
  test("in an empty folder: both files, each line explained, and lint works", async () => {
    const { code, out, err } = await troth("init --yes");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("“No rush” stands in values.yaml as a value to begin with.");
    expect(files()).toEqual(both);
    for (const name of both) {
      expect(read(name)).not.toMatch(/\r|TODO| $/mu);
      expect(unexplained(read(name))).toEqual([]);
    }
    expect(await troth("lint")).toMatchObject({ code: 0, err: "" });
    write({ "may.md": "Hello Sam, the strap of your bag is done. Take your time.\n" });
    expect(await troth("lint")).toMatchObject({ code: 0 });
    expect((await troth("lint values.yaml")).out).toContain("No findings");
  });

  test("run again it changes nothing", async () => {
    await troth("init --yes");
    const before = both.map(read);
    const { code, out } = await troth("init --yes");
    expect(code).toBe(0);
    expect(out).toBe(
      "values.yaml is there already and was left as it is.\ntroth.config.yaml is there already and was left as it is.\n",
    );
    expect(both.map(read)).toEqual(before);
    expect(files()).toEqual(both);
  });

  test("where nobody is at a terminal nothing is asked, and that is said", async () => {
    const { code, err } = await troth("init");
    expect(code).toBe(0);
    expect(err).toContain("Nobody is at a terminal");
    expect(files()).toEqual(both);
  });

  test("only what is missing is written, beside what is there", async () => {
    write({ "troth.config.yaml": "rules: {}\n" });
    mkdirSync(join(folder, "drafts"));
    const { out } = await troth("init --yes", { cwd: join(folder, "drafts") });
    expect(out).toContain("Wrote ../values.yaml.\n../troth.config.yaml is there already");
    expect(read("troth.config.yaml")).toBe("rules: {}\n");
  });

  test("a values.yaml of another tool stays its own", async () => {
    const chart = "image: {tag: latest}\nreplicas: 2\n";
    write({ "values.yaml": chart });
    await troth("init --yes");
    expect(read("values.yaml")).toBe(chart);
    expect(read("troth.config.yaml")).toContain("profile: brand-values.yaml\n");
    expect((await troth("lint brand-values.yaml")).code).toBe(0);
    expect((await troth("lint --format json brand-values.yaml")).code).toBe(0);
  });

  test("a broken file that is there is named with its line", async () => {
    write({ "values.yaml": "version: 1\nbrand: {name: Tern}\nvalues: []\n" });
    const { code, err } = await troth("init --yes");
    expect(code).toBe(2);
    expect(err).toMatch(/^troth: values\.yaml:3: /u);
    expect(files()).toEqual(["values.yaml"]);
  });

  test("a word too many is a slip", async () => {
    const { code, err } = await troth("init letters");
    expect(code).toBe(2);
    expect(err).toContain("troth init --from");
    expect(files()).toEqual([]);
  });
});

describe("a folder that nothing can be written to", () => {
  const root = process.getuid?.() === 0;

  test.skipIf(root || process.platform === "win32")("is named, and stays as it was", async () => {
    chmodSync(folder, 0o555);
    const { code, err } = await troth("init --yes");
    chmodSync(folder, 0o755);
    expect(code).toBe(2);
    expect(err).toContain("cannot be written");
    expect(files()).toEqual([]);
  });

  // Not even root writes there.
  test.skipIf(process.platform !== "linux")("even for root", async () => {
    const { code, err } = await troth("init --yes", { cwd: "/proc/self" });
    expect(code).toBe(2);
    expect(err).toMatch(/values\.yaml cannot be written to \/proc\/self .*Nothing was written/u);
  });
});

describe("troth init --from", () => {
  test("proposes what the drafts say, with its place, and no bare virtue", async () => {
    write(letters);
    const { code, out } = await troth("init --yes --from letters");
    expect(code).toBe(0);
    expect(out).toContain("Read 2 files: 1 value and a purpose in your own words.");
    expect(out).toContain("Still to answer, each where it stands:\n  “Mend what we make” costs");
    const values = read("values.yaml");
    expect(values).toContain("name: Tarn Canvas # letters/march.txt:6\n");
    expect(values).toContain("purpose: A bag should outlive its fashion. # letters/march.txt:3\n");
    expect(values).toContain("- we mend yours free # letters/march.txt:3\n");
    expect(values).toContain("claim: We mended 212 bags last month # letters/march.txt:3\n");
    expect(values).not.toMatch(/passionate|excellence/u);
    expect(values).toContain("# When was “last month”? Write the month or the year in its place");
    const { report } = await lintValues();
    expect(report.files[0].findings).toMatchObject([{ rule: "profile/no-tradeoff" }]);
  });

  test("several files without a flag between them, globs too", async () => {
    write(letters);
    const { out } = await troth("init --yes --from letters/march.txt letters/a*.txt");
    expect(out).toContain("Read 2 files");
  });

  test("where a profile is there, a diff is shown and nothing is written", async () => {
    write(letters);
    await troth("init --yes --from letters");
    const before = read("values.yaml");
    write({ "letters/may.txt": "Hello,\n\nWe mend zips in a day.\n" });
    const { code, out } = await troth("init --from letters");
    expect(code).toBe(0);
    expect(out).toContain("+      # letters/may.txt:3\n+      - we mend zips in a day\n");
    expect(read("values.yaml")).toBe(before);
    expect((await troth("init --from letters/march.txt")).out).toContain("would add nothing");
  });

  test("a value that is not declared yet is added whole in the diff", async () => {
    await troth("init --yes");
    write(letters);
    const { out } = await troth("init --from letters");
    expect(out).toContain("+  - id: mend-what-we-make\n");
    expect(out).toContain("+      - we mend yours free # letters/march.txt:3\n");
  });

  test("sentences that make no value yet are counted and kept", async () => {
    write({ "a.txt": "Hello,\n\nWe mend straps free. We mend zips in a day.\n" });
    const { out } = await troth("init --yes --from a.txt");
    expect(out).toContain(
      "Read 1 file: 0 values in your own words. No subject has three; 2 sentences that may speak for one stand at the end of the profile.",
    );
    expect(read("values.yaml")).toContain("#   We mend straps free. # a.txt:3\n");
  });

  test("ten of our own examples speak for a value with its proof, and nothing hollow", async () => {
    const drafts = readdirSync("examples", { withFileTypes: true }).filter((one) => one.isFile());
    expect(drafts).toHaveLength(10);
    for (const { name } of drafts) cpSync(join("examples", name), join(folder, "drafts", name));
    const { out } = await troth("init --yes --from drafts");
    expect(out).toContain("Read 10 files: 1 value and a purpose in your own words.");
    const values = read("values.yaml");
    expect(values).toContain("name: Mend what we make\n");
    expect(values).toContain("purpose: A bag should outlive its fashion. #");
    expect(values).toContain("claim: We mended 212 bags last month #");
    expect(values).not.toMatch(/passionate|DNA|game-changing/u);
  });

  test("drafts that say nothing leave the defaults", async () => {
    write({ "a.txt": "Buy now and save.\n" });
    const { code, out } = await troth("init --yes --from a.txt");
    expect(code).toBe(0);
    expect(out).toContain("Read 1 file: 0 values in your own words.");
    expect(read("values.yaml")).toContain("id: no-rush");
  });

  test.for([
    ["no such file", "letters/mai.txt", "no such file"],
    ["a glob for nothing", "pages/*.html", "pages/*.html"],
    ["no text", "logo.png", "binary data"],
  ] as const)("%s: it is named and nothing is written", async ([, path, said]) => {
    write({ ...letters, "logo.png": Uint8Array.from([137, 80, 78, 71, 0, 0, 1, 0]) });
    const { code, err } = await troth(`init --yes --from letters/march.txt ${path}`);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain("Nothing was written.");
    expect(files()).toEqual(["letters", "logo.png"]);
  });

  test("a draft outside the repository is no source of a proof", async () => {
    write({ ...letters, "brand/.git/HEAD": "" });
    const cwd = join(folder, "brand");
    const { code } = await troth("init --yes --from ../letters", { cwd });
    expect(code).toBe(0);
    const values = read("brand/values.yaml");
    expect(values).toContain(
      "# “We mended 212 bags last month” (../letters/march.txt:3): where can",
    );
    expect(values).toContain("proof: []");
  });
});

describe("the interview", () => {
  const whole = [
    "Copperpot Coffee",
    "We roast coffee for offices.",
    "Growers should not have to lend us money.",
    "Quality.",
    "We pay the growers before the harvest.",
    "Paid first",
    "Some months we offer fewer coffees.",
    "we paid the growers before the harvest",
    "the price we paid is on the bag",
    "the farm was paid before we had a bean",
    "1,204 sacks paid ahead in 2025",
    "../outside",
    "https://copperpot.example/paid",
    "maybe",
    "no",
    "y",
    "n",
    "eco-friendly, artisan",
    "",
    "newsletter",
    "news",
  ];

  test("writes what was answered; what cannot be taken is asked again", async () => {
    const { code, out } = await troth("init", answering(...whole));
    expect(code).toBe(0);
    expect(out).not.toContain("Still to answer");
    const values = read("values.yaml");
    expect(values).toContain("  - id: paid-first\n");
    expect(values).toContain("    means: We pay the growers before the harvest.\n");
    expect(values).toContain('        claim: "1,204 sacks paid ahead in 2025"\n');
    expect(values).toContain("  - { id: no-clock,");
    expect(values).toContain("    - { term: eco-friendly }\n");
    expect(read("troth.config.yaml")).toContain('  - { files: "**", channel: news }\n');
    expect((await lintValues()).report.files[0].findings).toEqual([]);
    write({ "may.md": letters["letters/march.txt"] });
    expect((await troth("lint may.md")).out).toContain("read as a newsletter");
  });

  test("empty answers take what is proposed", async () => {
    write(letters);
    const { code } = await troth("init --from letters", answering(...Array(40).fill("")));
    expect(code).toBe(0);
    expect(read("values.yaml")).toContain("name: Mend what we make\n");
  });

  test("a value that is not theirs is left out", async () => {
    write(letters);
    const answers = ["", "", "", "no", ...Array(40).fill("")];
    expect((await troth("init --from letters", answering(...answers))).code).toBe(0);
    expect(read("values.yaml")).not.toContain("mend-what-we-make");
  });

  test.for([0, 1, 5, 11, 20])("ended after %i answers leaves nothing behind", async (count) => {
    const { code, err } = await troth("init", answering(...whole.slice(0, count)));
    expect(code).toBe(2);
    expect(err).toContain("nothing was written");
    expect(files()).toEqual([]);
  });

  test("what YAML would read otherwise is kept as it was said", async () => {
    const odd = [
      'No: "1" # {x}',
      "- [a], *b",
      "Nobody should pay: 5 % & more #1.",
      ...Array(30).fill(""),
    ];
    expect((await troth("init", answering(...odd))).code).toBe(0);
    expect(read("values.yaml")).toContain(String.raw`name: "No: \"1\" # {x}"`);
    expect((await troth("lint values.yaml")).code).toBe(0);
  });
});

async function lintValues() {
  const { out } = await troth("lint --format json values.yaml");
  return { report: JSON.parse(out) };
}

/** Keys of the file that no comment above them explains. */
function unexplained(text: string): string[] {
  const lines = text.split("\n");
  return lines.filter((line, at) => {
    const isTop = /^(?:\$?\w+|(?: {2}- | {4})\w+):/u.test(line);
    return isTop && !/^\s*#/u.test(lines[at - 1] ?? "");
  });
}
