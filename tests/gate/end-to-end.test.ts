import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { folder, troth, write } from "../command-line.ts";
import { isSarif } from "../reporters/sarif-schema.ts";
import { event, runAction } from "./action.ts";
import { commitThroughHook, hasPreCommit, installHook } from "./hook.ts";
import { commit, git } from "./repository.ts";

// Starts git, the action and pre-commit: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const rule = "campaign/deadline-contradiction";
const today = "--today 2026-01-15";

/** The last letter of the sale says that it ends, and the next message offers it again. */
function breakTheWord(): void {
  const path = join(folder, "sale/sunday.md");
  const draft = readFileSync(path, "utf8");
  writeFileSync(path, draft.replace(/^subject: .*$/mu, 'subject: "Ends tonight: 15% off"'));
  write({
    "sale/after.md": `---
subject: "15% off the bolt ends"
from: Ruth at Hollin Mill <ruth@hollinmill.example>
---

Hello,

There are still bolt ends on the shelf, and the code BOLT15 takes 15% off each of them. The list is at hollinmill.example/bolts

Ruth Oldroyd, Hollin Mill
`,
  });
}

describe("a clean main, and a branch on which an offer outlives its end", () => {
  beforeEach(() => {
    git("init", "-q");
    cpSync("examples/campaigns/blanket-sale-kept", join(folder, "sale"), { recursive: true });
    write({ ".gitignore": ".runner/\nout/\n" });
    commit("a sale that keeps its word");
  });

  const branchOff = (): void => {
    git("switch", "-q", "-c", "one-more-day");
    breakTheWord();
    commit("one more day");
  };

  test("main passes; the branch is blocked, with both places in each report", async () => {
    expect((await troth(`lint . ${today}`)).code).toBe(0);
    branchOff();
    write({ "out/.keep": "" });
    const formats = ["sarif", "markdown", "html", "junit", "gitlab", "checkstyle", "github"];
    const args = formats.map((name) => `--format ${name}=out/${name}`).join(" ");
    const { code, out } = await troth(`lint . --changed ${today} --format pretty ${args}`);
    expect(code).toBe(1);
    expect(out).toContain(rule);
    const written = Object.fromEntries(
      formats.map((name) => [name, readFileSync(join(folder, "out", name), "utf8")]),
    );
    for (const name of formats) {
      expect(written[name]).toContain("sale/after.md");
      expect(written[name]).toContain("sale/bolts.md");
    }
    const sarif: unknown = JSON.parse(written["sarif"] ?? "");
    expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true);
    expect(written["sarif"]).toMatch(/"ruleId": "campaign\/[^]*?"baselineState": "new"/u);
    expect(written["markdown"]).toMatch(/^<!-- troth -->\n## ✖ Blocked/u);
    expect(written["markdown"]).toContain("<sub>error · new · <code>sale/after.md</code> line 2");
    expect(written["html"]).toContain("Campaign blanket-sale-kept");
  });

  test("the action fails the pull request, at the line, with a summary", () => {
    const base = git("rev-parse", "HEAD").trim();
    branchOff();
    const pull = event({ pull_request: { base: { sha: base } } });
    const { status, log, output, summary } = runAction({ changed: "files", paths: "sale" }, pull);
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=sale\/after\.md,line=2,.*title=campaign\/deadline/mu);
    expect(output).toMatch(/^verdict=blocked\n/u);
    expect(summary).toContain(rule);
  });

  test.skipIf(!hasPreCommit)("pre-commit stops the commit, though either draft is clear", () => {
    installHook("^sale/");
    breakTheWord();
    const { status, said } = commitThroughHook();
    expect(status).toBe(1);
    expect(said).toContain(rule);
    git("restore", "--staged", "--worktree", "sale");
    const passed = commitThroughHook();
    expect(passed.status, passed.said).toBe(0);
  });

  test("a baseline then silences what is old, and nothing else", async () => {
    branchOff();
    await troth(`baseline . ${today}`);
    commit("what is old");
    expect((await troth(`lint . ${today}`)).code).toBe(0);
    const bolts = readFileSync(join(folder, "sale/bolts.md"), "utf8");
    write({ "sale/bolts.md": bolts.replace('subject: "', 'subject: "Re: ') });
    const { code, out } = await troth(`lint . ${today}`);
    expect(code).toBe(1);
    expect(out).toContain("proof/fake-thread");
    expect(out).not.toContain(rule);
  });
});

describe("a draft named by itself, --campaigns", () => {
  beforeEach(() => {
    cpSync("examples/campaigns/blanket-sale-kept", join(folder, "sale"), { recursive: true });
    breakTheWord();
  });

  test.for(["sale/sunday.md", "sale/offers.yaml", "sale/campaign.yaml"])(
    "%s is read with its campaign",
    async (path) => {
      expect((await troth(`lint ${path} --campaigns ${today}`)).out).toContain(rule);
    },
  );

  test("without it, a draft is linted alone; one without a campaign always is", async () => {
    expect((await troth(`lint sale/after.md ${today}`)).out).not.toContain(rule);
    write({ "other.md": "Hi Sam, the kiln opens on Friday, and Noor fires the next load.\n" });
    const { out } = await troth(`lint other.md --campaigns ${today}`);
    expect(out).toMatch(/^. other\.md /u);
    expect(out).not.toContain("Campaign");
  });

  test("drafts that name their campaign themselves are read together", async () => {
    const letter = (day: number, words: string): string =>
      `---\ncampaign: kiln\nsend: 2026-10-${day}\nsubject: The kiln sale\nchannel: promo\n---\n\n${words}\n`;
    write({
      "kiln/a.md": letter(20, "The code KILN10 takes 10% off until Sunday 25 October 2026."),
      "kiln/b.md": letter(22, "The code KILN10 takes 10% off until Friday 30 October 2026."),
      "kiln/c.md": letter(23, "Nothing of it.").replace("kiln", "glaze"),
    });
    const { out, code } = await troth(`lint kiln/a.md --campaigns ${today}`);
    expect(code).toBe(1);
    expect(out).toContain(rule);
    expect(out).not.toContain("kiln/c.md");
  });

  test("a plan that cannot be read is said, exit 2", async () => {
    write({ "sale/campaign.yaml": "touches: {\n" });
    const { code, err } = await troth(`lint sale/after.md --campaigns ${today}`);
    expect(code).toBe(2);
    expect(err).toContain("sale/campaign.yaml");
  });
});
