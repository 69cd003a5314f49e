import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";
import { commit, git } from "./repository.ts";

// Each of these starts git some times: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 120_000 });

/** Puts one of the example campaigns in the place of the campaign. */
function plan(example: string): void {
  rmSync(join(folder, "sale"), { recursive: true, force: true });
  cpSync(`examples/campaigns/${example}`, join(folder, "sale"), { recursive: true });
}

const contradiction = "campaign/deadline-contradiction";

async function campaigns(args: string) {
  const { report, code } = await lintJson(`${args} --today 2026-01-15`);
  const found = (report.campaigns ?? []) as readonly {
    readonly findings: readonly { readonly rule: string; readonly path: string }[];
  }[];
  return { code, report, rules: found.flatMap(({ findings }) => findings.map(({ rule }) => rule)) };
}

describe("a campaign at the gate", () => {
  beforeEach(() => {
    git("init", "-q");
    plan("blanket-sale-kept");
    commit("a sale that keeps its word");
  });

  test("main is clean; a branch that goes on with an offer that has ended is blocked", async () => {
    expect((await campaigns(".")).code).toBe(0);
    git("switch", "-q", "-c", "extended");
    plan("blanket-sale");
    commit("one more day");
    const { code, rules } = await campaigns(". --changed");
    expect(code).toBe(1);
    expect(rules).toContain(contradiction);
    expect((await campaigns(". --changed-lines")).rules).toContain(contradiction);
  });

  test("under --changed it is read whole when a part of it has changed, and else not at all", async () => {
    plan("blanket-sale");
    commit("one more day");
    write({ "other.md": "Hi Sam, the kiln opens on Friday.\n" });
    expect(await campaigns(". --changed")).toMatchObject({ code: 0, rules: [] });
    write({ "sale/campaign.yaml": `${campaignFile()}\n# planned again\n` });
    expect((await campaigns(". --changed")).rules).toContain(contradiction);
  });

  test("a waiver sets a finding of it aside, and is not called stale", async () => {
    plan("blanket-sale");
    write({
      "waivers.yaml": `waivers:\n  - {rule: ${contradiction}, path: sale/*.md, reason: the court gave us a day, owner: noor, until: 2026-12-31}\n`,
    });
    const { code, report, rules } = await campaigns(".");
    expect(rules).not.toContain(contradiction);
    expect(code).toBe(0);
    expect(report.files.map(({ path }: { path: string }) => path)).not.toContain("waivers.yaml");
  });

  test("a waiver that holds is told with the campaign, in the draft where it holds", async () => {
    plan("blanket-sale");
    write({
      "waivers.yaml": `waivers:\n  - {rule: ${contradiction}, path: sale/*.md, reason: the court gave us a day, owner: noor, until: 2026-12-31}\n`,
    });
    const { report } = await campaigns(".");
    expect(report.campaigns[0].notes).toContainEqual(
      expect.objectContaining({
        path: "sale/wednesday.md",
        message: expect.stringContaining(`waivers.yaml sets ${contradiction} aside here`),
      }),
    );
  });

  test("what is kept of a draft is not used where the plan says something else of it", async () => {
    write({ "sale/campaign.yaml": campaignFile().replace(/start_stage: \d/u, "start_stage: 0") });
    const before = await campaigns(". --cache");
    write({ "sale/campaign.yaml": campaignFile().replace(/start_stage: \d/u, "start_stage: 4") });
    const after = await campaigns(". --cache");
    expect(before.report.files[0].stage).toBe(0);
    expect(after.report.files[0].stage).toBe(4);
    expect((await troth("lint . --cache --today 2026-01-15")).err).toBe("");
  });
});

function campaignFile(): string {
  return readFileSync(join(folder, "sale/campaign.yaml"), "utf8");
}

describe("a baseline of a campaign", () => {
  beforeEach(async () => {
    plan("blanket-sale");
    await troth("baseline . --today 2026-01-15");
  });

  const replace = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, "sale", name), "utf8");
    expect(text).toContain(from);
    write({ [`sale/${name}`]: text.replace(from, to) });
  };

  test("holds what its messages say against one another, each in its draft", async () => {
    expect(Object.keys(held()["sale/wednesday.md"] ?? {})).toEqual([
      contradiction,
      "campaign/over-frequency",
    ]);
    const { code, rules, report } = await campaigns(".");
    expect({ code, rules }).toEqual({ code: 0, rules: [] });
    expect(report.campaigns[0].verdict).toBe("clear");
    expect((await troth("lint . --today 2026-01-15")).err).toContain(
      "Left out 3 findings of the baseline",
    );
    expect((await campaigns(". --no-baseline")).code).toBe(1);
  });

  test("lines may move in either place", async () => {
    replace("wednesday.md", "\n---\n", "\n---\n\nA word before.\n");
    replace("sunday.md", "\n---\n", "\n---\n\nGood morning.\n");
    expect((await campaigns(".")).rules).toEqual([]);
  });

  test("whoever changes one of two sentences that contradict each other meets them again", async () => {
    replace("sunday.md", "ends tonight", "ends at noon today");
    const { code, rules } = await campaigns(".");
    expect({ code, rules }).toEqual({ code: 1, rules: [contradiction] });
  });

  test("a draft that is linted alone keeps what its campaign holds of it", async () => {
    const before = held();
    await troth("baseline sale/wednesday.md --today 2026-01-15");
    expect(held()).toEqual(before);
    const { err } = await troth("lint sale/wednesday.md --today 2026-01-15");
    expect(err).not.toContain("there no more");
  });

  test("what has been mended is mentioned and pruned", async () => {
    const before = Object.keys(held());
    plan("blanket-sale-kept");
    write({ "sale/wednesday.md": readFileSync(join(folder, "sale/after.md"), "utf8") });
    replace("campaign.yaml", "after.md", "wednesday.md");
    const { err } = await troth("lint sale --today 2026-01-15");
    expect(before).toContain("sale/wednesday.md");
    expect(err).toContain("there no more; troth baseline --prune");
    await troth("baseline sale --prune --today 2026-01-15");
    expect(Object.keys(held())).not.toContain("sale/wednesday.md");
  });

  test("beside it, what is found is new", async () => {
    replace("sunday.md", "ends tonight", "ends at noon today");
    const { out } = await troth("lint sale --format markdown --today 2026-01-15");
    expect(out).toMatch(/\d findings? new in this change\./u);
    expect(out).toContain("<sub>error · new · ");
  });
});

describe("what a change makes new of a campaign", () => {
  const comment = async (args = ""): Promise<string> =>
    (await troth(`lint . --changed --format markdown --today 2026-01-15 ${args}`)).out;
  const newOf = (text: string): string[] =>
    Array.from(text.matchAll(/ · new · .*?\/rules\/campaign\/([\w-]+)/gu), ([, rule = ""]) => rule);

  beforeEach(() => {
    git("init", "-q");
    plan("blanket-sale");
    commit("a sale");
  });

  test("a line that changes nothing makes nothing new", async () => {
    const text = readFileSync(join(folder, "sale/washing.md"), "utf8");
    write({ "sale/washing.md": `${text}\nMore next week.\n` });
    expect(newOf(await comment())).toEqual([]);
  });

  test("a sentence that contradicts another does, wherever the finding stands", async () => {
    const text = readFileSync(join(folder, "sale/sunday.md"), "utf8");
    write({ "sale/sunday.md": text.replace("ends tonight", "ends at noon today") });
    expect(newOf(await comment())).toEqual(["deadline-contradiction"]);
  });

  test("of a plan that has changed, everything is", async () => {
    write({ "sale/campaign.yaml": `${campaignFile()}# planned again\n` });
    expect(newOf(await comment())).toHaveLength(3);
  });
});

function held(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  return JSON.parse(readFileSync(join(folder, "troth-baseline.json"), "utf8")).files;
}
