import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test } from "vitest";

import { folder, troth, write } from "../command-line.ts";

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const forged = calm.replace("The spring", "Re: the spring");

const entries = (): string[] =>
  readdirSync(join(folder, ".troth-cache")).filter((name) => name.endsWith(".entry"));
const place = (name = entries()[0] ?? ""): string => join(folder, ".troth-cache", name);

/** Has what is kept of a draft say something else, so that its use can be seen. */
function forge(from: string, to: string): void {
  for (const name of entries()) {
    const [head = "", text = ""] = readFileSync(place(name), "utf8").split("\n");
    const other = text.replaceAll(from, to);
    const sum = createHash("sha256").update(`${other.length}:`).update(other).digest("hex");
    writeFileSync(place(name), `${head.split(" ").slice(0, 2).join(" ")} ${sum}\n${other}`);
  }
}

describe("--cache", () => {
  beforeEach(() => write({ "a.md": calm, "b.md": forged }));

  test.for(["--format json", "--format pretty", "--format json=r.json --quiet", "--show-possible"])(
    "gives the same bytes and exit code: %s",
    async (args) => {
      const plain = await troth(`lint . ${args}`);
      const cold = await troth(`lint . --cache ${args}`);
      const warm = await troth(`lint . --cache ${args}`);
      expect(cold).toEqual(plain);
      expect(warm).toEqual(plain);
      expect(entries()).toHaveLength(2);
    },
  );

  test("what is kept is used, and looked at anew only where something changed", async () => {
    await troth("lint . --cache --format json");
    forge("a.md", "z.md");
    expect((await troth("lint . --cache --format json")).out).toContain('"path": "z.md"');
    write({ "a.md": `${calm}\nMore.\n` });
    expect((await troth("lint . --cache --format json")).out).toContain('"path": "a.md"');
  });

  test.for([
    ["the draft", () => write({ "b.md": calm })],
    [
      "the configuration",
      () => write({ "troth.config.yaml": "rules: {proof/fake-thread: off}\n" }),
    ],
    ["the baseline", () => troth("baseline")],
    [
      "a waiver",
      () =>
        write({
          "waivers.yaml":
            "waivers: [{rule: proof/fake-thread, path: b.md, reason: a, owner: n, until: 2027-01-01}]\n",
        }),
    ],
  ] as const)("is not asked where %s has changed", async ([, change]) => {
    expect((await troth("lint b.md --cache")).code).toBe(1);
    await change();
    expect((await troth("lint b.md --cache")).code).toBe(0);
  });

  test("nor where a flag, the day or a rule of the team has", async () => {
    write({
      "b.md": calm.replace(
        "Sam",
        "Sam<!-- troth-disable-next-line ask/too-many -- a; until: 2026-01-20 -->",
      ),
    });
    const own = (word: string): string =>
      `define:\n  acme/kiln: {kind: existence, summary: S, why: W, words: [${word}]}\n`;
    write({ "troth.config.yaml": own("kiln") });
    expect((await troth("lint b.md --cache --fail-on warn")).code).toBe(1);
    write({ "troth.config.yaml": own("oven") });
    expect((await troth("lint b.md --cache --fail-on warn")).code).toBe(0);
    expect((await troth("lint b.md --cache --fail-on warn --today 2026-02-01")).code).toBe(1);
  });

  test("a file of the same time and size with other words is another draft", async () => {
    await troth("lint b.md --cache");
    write({ "b.md": forged.replace("Re: the", "So: the") });
    const long = new Date(2020, 1, 1);
    utimesSync(join(folder, "b.md"), long, long);
    expect((await troth("lint b.md --cache")).code).toBe(0);
  });

  test("keeps one entry for each draft, hidden from git and from folders", async () => {
    await troth("lint . --cache");
    write({ "b.md": `${forged}\nMore.\n` });
    await troth("lint . --cache");
    expect(entries()).toHaveLength(2);
    expect(readFileSync(join(folder, ".troth-cache/.gitignore"), "utf8")).toBe("*\n");
    expect((await troth("lint . --cache --cache-location elsewhere/cache")).code).toBe(1);
    expect(existsSync(join(folder, "elsewhere/cache"))).toBe(true);
  });

  test.for([
    ["cut short", () => truncateSync(place(), 100)],
    ["empty", () => truncateSync(place(), 0)],
    ["of another program", () => writeFileSync(place(), Buffer.of(0, 255, 10, 1))],
    [
      "a folder",
      () => {
        const name = place();
        writeFileSync(name, "");
        truncateSync(name, 0);
      },
    ],
  ] as const)(
    "an entry that is %s is ignored with a note, and written anew",
    async ([, damage]) => {
      const plain = await troth("lint b.md");
      await troth("lint b.md --cache");
      damage();
      const { err, ...rest } = await troth("lint b.md --cache");
      expect(rest).toEqual({ code: plain.code, out: plain.out });
      expect(err).toBe("Ignored 1 entry of the cache that cannot be read.\n");
      expect((await troth("lint b.md --cache")).err).toBe("");
    },
  );

  test("where it cannot be written, drafts are linted all the same, and that is said", async () => {
    write({ ".troth-cache": "a file in its place" });
    const { code, err } = await troth("lint . --cache");
    expect(code).toBe(1);
    expect(err).toMatch(/^The cache cannot be written \(E\w+\)\.\n$/u);
  });

  test("runs beside one another share it", async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`d${at}.md`, `${forged}\nNumber ${at}.\n`]),
    );
    write(drafts);
    const plain = await troth("lint . --format json");
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => troth("lint . --format json --cache")),
    );
    for (const run of runs) expect(run).toEqual(plain);
    expect(await troth("lint . --format json --cache")).toEqual(plain);
    expect(
      readdirSync(join(folder, ".troth-cache")).filter((name) => name.endsWith(".tmp")),
    ).toEqual([]);
  });

  test("with plugins nothing is kept: a program changes without a sign", async () => {
    mkdirSync(join(folder, "p"));
    write({
      "p/oven.mjs": "export const rules = [];",
      "troth.config.yaml": "plugins: [./p/oven.mjs]\n",
    });
    await troth("lint a.md --cache");
    expect(existsSync(join(folder, ".troth-cache"))).toBe(false);
  });
});
