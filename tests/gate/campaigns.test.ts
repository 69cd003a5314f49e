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
