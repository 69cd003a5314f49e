import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";

const letter = (text: string, subject = "From the mill"): string =>
  `---\nsubject: "${subject}"\n---\n\n${text}\n`;
const ends = letter("The code BOLT15 ends tonight at midnight.");
const again = letter(
  "15% off our bolt ends with the code BOLT15. The list shows each with its size.",
  "Wool ends",
);
const plan = (touches: string, head = ""): string =>
  `campaign: bolts\nstart: 2026-10-05\n${head}touches:\n${touches}`;
const two =
  "  - {id: a, day: 0, channel: promo, file: a.md}\n  - {id: b, day: 2, channel: promo, file: b.md}\n";

describe("the examples", () => {
  test("a planted series names both lines of its contradiction and is blocked", async () => {
    cpSync("examples/campaigns/blanket-sale", folder, { recursive: true });
    const { code, out, err } = await troth("lint campaign.yaml --today 2026-10-01");
    expect(code).toBe(1);
    expect(out).toContain("wednesday.md:8");
    expect(out).toContain("offers.yaml:6 The offer register says 25 October 2026.");
    expect(out).toContain("sunday.md:8 Readers were told 25 October 2026.");
    expect(err).toBe("");
  });

  test("the clean twin is clear, and its folder says the same", async () => {
    cpSync("examples/campaigns/blanket-sale-kept", folder, { recursive: true });
    const named = await troth("lint campaign.yaml --today 2026-10-01");
    expect(named.code).toBe(0);
    expect(named.out).toContain("Campaign clear: the messages agree.");
    const { code, out } = await troth("lint --today 2026-10-01");
    expect(code).toBe(0);
    expect(out).toContain("Campaign clear: the messages agree.");
  });

  test.for(readdirSync("examples/campaigns"))(
    "the timeline of %s fits into 80 columns",
    async (name) => {
      cpSync(`examples/campaigns/${name}`, folder, { recursive: true });
      const { out } = await troth("lint campaign.yaml --today 2026-10-01");
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
      expect(out.slice(out.indexOf("Campaign "))).toMatchSnapshot();
    },
  );
});

test("JSON holds touches, ledger and findings with the places in other files", async () => {
  write({ "campaign.yaml": plan(two), "a.md": ends, "b.md": again });
  const { code, report } = await lintJson("campaign.yaml");
  expect(code).toBe(1);
  expect(report.files.map(({ path }: { path: string }) => path)).toEqual(["a.md", "b.md"]);
  const [campaign] = report.campaigns;
  expect(campaign).toMatchObject({ path: "campaign.yaml", verdict: "blocked", timezone: "UTC" });
  expect(campaign.touches[0]).toMatchObject({
    id: "a",
    date: "2026-10-05",
    balance: expect.any(Number),
  });
  expect(campaign.findings[0]).toMatchObject({
    path: "b.md",
    rule: "campaign/deadline-contradiction",
    severity: "error",
    scope: "campaign",
    quote: "BOLT15",
    related: [{ path: "a.md", start: { line: 5, column: 17, offset: 50 } }],
  });
  expect(report.summary).toMatchObject({ files: 2, verdict: "blocked", error: 1 });
});

describe("what the brand declares", () => {
  test("promises are kept through the whole campaign, and values are shown touch by touch", async () => {
    cpSync("examples/campaigns/two-letters", folder, { recursive: true });
    const { code, report } = await lintJson("campaign.yaml --today 2026-09-01");
    expect(code).toBe(1);
    const [campaign] = report.campaigns;
    // The stage is that of the audience in the profile.
    expect(campaign).toMatchObject({ stage: 3, audience: "riders" });
    const shown = campaign.touches.map(({ values }: { values: ValueJson[] }) =>
      values.filter(({ status }) => status === "shown").map(({ value }) => value),
    );
    expect(shown).toEqual([["mend-first"], ["price-first"], []]);
    expect(campaign.findings).toMatchObject([
      {
        path: "lights.md",
        rule: "campaign/over-frequency",
        severity: "error",
        promise: "two-letters",
        also: ["values/contradiction"],
        related: [{ path: "chains.md" }, { path: "winter.md" }],
      },
      {
        path: "lights.md",
        rule: "campaign/ask-heavy",
        severity: "error",
        promise: "never-twice",
        also: ["values/contradiction"],
        related: [{ path: "winter.md" }],
      },
    ]);
  });

  interface ValueJson {
    readonly value: string;
    readonly status: string;
  }

  test("a profile that is not there is an error with its line", async () => {
    write({ "campaign.yaml": plan(two, "profile: brand.yaml\n"), "a.md": ends, "b.md": again });
    const { code, report } = await lintJson("campaign.yaml");
    expect(code).toBe(2);
    expect(report.errors).toEqual([
      {
        path: "campaign.yaml",
        line: 3,
        message: expect.stringContaining("cannot be read"),
        remedy: expect.stringContaining("`profile:`"),
      },
    ]);
  });

  test("an audience that the profile does not know is noted", async () => {
    cpSync("examples/campaigns/two-letters", folder, { recursive: true });
    const source = readFileSync(join(folder, "campaign.yaml"), "utf8");
    write({ "campaign.yaml": source.replace("audience: riders", "audience: rider") });
    const { report } = await lintJson("campaign.yaml --today 2026-09-01");
    expect(report.campaigns[0].notes[0]).toMatchObject({
      message: expect.stringContaining("no audience `rider`"),
      path: "campaign.yaml",
    });
  });
});

test("a configuration and an ignore are heeded", async () => {
  const files = { "campaign.yaml": plan(two), "a.md": ends, "b.md": again };
  write({ ...files, "troth.config.yaml": "rules: {campaign/deadline-contradiction: off}\n" });
  expect((await troth("lint campaign.yaml")).code).toBe(0);
  const front = "troth: {disable: [{rule: campaign/deadline-contradiction, reason: agreed}]}";
  write({ "troth.config.yaml": "{}\n", "b.md": again.replace("---\n\n", `${front}\n---\n\n`) });
  expect((await troth("lint campaign.yaml")).code).toBe(0);
  write({ "b.md": again });
  expect((await troth("lint campaign.yaml --rule campaign/near-duplicate")).code).toBe(0);
});

test("drafts of a folder that state campaign and day are a campaign", async () => {
  const state = (text: string, more: string): string =>
    text.replace("---\n\n", `campaign: bolts\n${more}\n---\n\n`);
  write({
    "one/a.md": state(ends, "send: 2026-10-05"),
    "one/b.md": state(again, "send: 2026-10-07\noffers: [x]"),
  });
  const { code, report } = await lintJson("one");
  expect(code).toBe(1);
  expect(report.campaigns[0]).toMatchObject({ campaign: "bolts" });
  expect(report.campaigns[0].touches.map(({ id }: { id: string }) => id)).toEqual(["a", "b"]);
});

describe("planned extensions, by the history of the folder", () => {
  const extended = letter("Good news: the code BOLT15 is extended until Friday.", "A word more");
  const opens = letter("15% off our bolt ends with the code BOLT15 until Sunday 25 October.");
  const touches =
    "  - {id: a, day: 10, channel: promo, file: a.md}\n  - {id: b, day: 21, channel: promo, file: b.md}\n";

  function commit(date: string, name: string): void {
    const git = (...args: string[]): unknown =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@mill.example", ...args], {
        cwd: folder,
        env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        stdio: "ignore",
      });
    git("init", "--quiet");
    git("add", name);
    git("commit", "--quiet", "-m", name);
  }

  test("“extended” that was written before the first end is found", async () => {
    write({ "campaign.yaml": plan(touches), "a.md": opens, "b.md": extended });
    commit("2026-10-01T09:00:00Z", ".");
    const { code, report } = await lintJson("campaign.yaml");
    expect(code).toBe(1);
    expect(report.campaigns[0].findings[0]).toMatchObject({
      severity: "error",
      message: expect.stringContaining(
        "written on 1 October 2026, before BOLT15 was to end on 25 October 2026",
      ),
    });
  });

  test("a draft that was begun early and changed when the reason came is not", async () => {
    write({ "campaign.yaml": plan(touches), "a.md": opens, "b.md": again });
    commit("2026-10-01T09:00:00Z", ".");
    write({ "b.md": extended });
    commit("2026-10-26T09:00:00Z", "b.md");
    const { code, report } = await lintJson("campaign.yaml");
    expect(code).toBe(0);
    expect(report.campaigns[0].findings[0].message).toContain("no reason for it is recorded");
  });

  test("no program that the repository names is run for it", async () => {
    write({ "campaign.yaml": plan(touches), "a.md": opens, "b.md": extended });
    write({ ".gitattributes": "*.md diff=trap\n", "trap.sh": "#!/bin/sh\ntouch ran\ncat $1\n" });
    commit("2026-10-01T09:00:00Z", ".");
    chmodSync(join(folder, "trap.sh"), 0o755);
    execFileSync("git", ["config", "diff.trap.textconv", "./trap.sh"], { cwd: folder });
    const { report } = await lintJson("campaign.yaml");
    expect(report.campaigns[0].findings[0].message).toContain("written on 1 October 2026");
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  test("without a history nothing is said about when", async () => {
    write({ "campaign.yaml": plan(touches), "a.md": opens, "b.md": extended });
    const { report } = await lintJson("campaign.yaml");
    expect(report.campaigns[0].findings[0].message).toContain("no reason for it is recorded");
  });
});

describe("a plan that cannot be read says where and what to do, and the drafts are linted", () => {
  test.for([
    {
      name: "touches that wait for one another",
      plan: plan(
        "  - {id: a, day: 0, file: a.md, after: [b]}\n  - {id: b, day: 2, file: b.md, after: [a]}\n",
      ),
      line: 4,
      says: "These touches wait for one another: a after b after a.",
      remedy: "Take one of them out",
    },
    {
      name: "two touches with one id",
      plan: plan("  - {id: a, day: 0, file: a.md}\n  - {id: a, day: 2, file: b.md}\n"),
      line: 5,
      says: "Two touches have the id `a`: on line 4 and here.",
      remedy: "an id of its own",
    },
    {
      name: "an impossible date",
      plan: plan("  - {id: a, send: 2026-02-30, file: a.md}\n"),
      line: 4,
      says: "`send` of `a` is `2026-02-30`, which no calendar or clock has.",
      remedy: "Check the day of the month",
    },
    {
      name: "an impossible end in the register",
      plan: plan(two, "offers:\n  - {id: x, ends: 2026-06-31}\n"),
      line: 4,
      says: "`ends` of the offer `x` is `2026-06-31`",
      remedy: "Check the day of the month",
    },
    {
      name: "a start that is no date",
      plan: `campaign: x\nstart: monday\ntouches:\n${two}`,
      line: 2,
      says: "`start` is `monday`, which is no date.",
      remedy: "Write 2026-10-05",
    },
    {
      name: "an unknown time zone",
      plan: plan(two, "timezone: Europe/Londn\n"),
      line: 3,
      says: "`Europe/Londn` is not a time zone.",
      remedy: "Did you mean `Europe/London`?",
    },
    {
      name: "a city for a time zone",
      plan: plan(two, "timezone: new york\n"),
      line: 3,
      says: "`new york` is not a time zone.",
      remedy: "Did you mean `America/New_York`?",
    },
    {
      name: "a touch that follows nobody",
      plan: plan(
        "  - {id: hello, day: 0, file: a.md}\n  - {id: b, day: 2, file: b.md, after: [helo]}\n",
      ),
      line: 5,
      says: "`after` of `b` names `helo`, and no touch has that id.",
      remedy: "Did you mean `hello`?",
    },
    {
      name: "a touch with no time",
      plan: plan("  - {id: a, file: a.md}\n"),
      line: 4,
      says: "The touch `a` has neither `day` nor `send`.",
      remedy: "Add `day: 3`",
    },
    {
      name: "a misspelt key",
      plan: plan("  - {id: a, day: 0, file: a.md, chanel: promo}\n"),
      line: 4,
      says: "`chanel` is not known in",
      remedy: "Did you mean `channel`?",
    },
    {
      name: "no touches",
      plan: "campaign: x\n",
      line: 1,
      says: "has no `touches`",
      remedy: "Add `touches:`",
    },
    {
      name: "a register that is not there",
      plan: plan(two, "offers_file: offers.yaml\n"),
      line: 3,
      says: "The offer register cannot be read",
      remedy: "Check the spelling",
    },
    {
      name: "broken YAML",
      plan: "campaign: [x\n",
      line: 2,
      says: "not valid YAML",
      remedy: "Check the indentation",
    },
  ])("$name", async ({ plan: source, line, says, remedy }) => {
    write({ "campaign.yaml": source, "a.md": ends, "b.md": again });
    const { code, report } = await lintJson("campaign.yaml a.md");
    expect(code).toBe(2);
    expect(report.errors).toEqual([
      {
        path: "campaign.yaml",
        line,
        message: expect.stringContaining(says),
        remedy: expect.stringContaining(remedy),
      },
    ]);
    expect(report.files).toHaveLength(1);
  });
});

test("a touch whose file is missing is an error with its line, and the others are read together", async () => {
  const touches = `${two}  - {id: c, day: 4, file: c.md}\n`;
  write({ "campaign.yaml": plan(touches), "a.md": ends, "b.md": again });
  const { code, report } = await lintJson("campaign.yaml");
  expect(code).toBe(2);
  expect(report.errors[0]).toMatchObject({ path: "campaign.yaml", line: 6 });
  expect(report.errors[0].message).toBe("The touch `c` names the file c.md, and there is none.");
  expect(report.campaigns[0].findings).toHaveLength(1);
});

describe("what is odd but can be read is a note with its line", () => {
  test.for([
    {
      name: "an offer that no touch uses",
      plan: plan(two, "offers:\n  - {id: x, ends: 2026-11-01}\n"),
      at: "campaign.yaml:4",
      says: "No touch uses the offer `x`.",
    },
    {
      name: "an offer that the register does not have",
      plan: plan(
        "  - {id: a, day: 0, file: a.md, offers: [y]}\n",
        "offers:\n  - {id: x, code: BOLT15}\n",
      ),
      at: "campaign.yaml:6",
      says: "presents the offer `y`, which the register does not have",
    },
    {
      name: "a time that the clocks skip",
      plan: "campaign: x\ntimezone: Europe/London\ntouches:\n  - {id: a, send: 2026-03-29T01:30, file: a.md}\n",
      at: "campaign.yaml:4",
      says: "clocks in Europe/London skip on 29 March 2026; it is read as 02:30",
    },
    {
      name: "a time that comes twice",
      plan: "campaign: x\ntimezone: Europe/London\ntouches:\n  - {id: a, send: 2026-10-25T01:30, file: a.md}\n",
      at: "campaign.yaml:4",
      says: "comes twice in Europe/London on 25 October 2026",
    },
    {
      name: "a touch before the one that it follows",
      plan: plan("  - {id: a, day: 9, file: a.md}\n  - {id: b, day: 2, file: b.md, after: [a]}\n"),
      at: "campaign.yaml:5",
      says: "is planned before `a`, which it follows",
    },
    {
      name: "a deadline without a year",
      plan: plan("  - {id: a, day: 0, file: c.md}\n"),
      at: "c.md:5",
      says: "One deadline names no year and is read as the nearest, this one as 31 October 2026.",
    },
    {
      name: "a date that no calendar has",
      plan: plan("  - {id: a, day: 0, file: d.md}\n"),
      at: "d.md:5",
      says: "No calendar has “31 June”",
    },
  ])("$name", async ({ plan: source, at, says }) => {
    write({
      "campaign.yaml": source,
      "a.md": letter("The kiln is warm."),
      "b.md": letter("The loom is mended."),
      "c.md": letter("The code BOLT15 ends on 31 October."),
      "d.md": letter("The code BOLT15 ends on 31 June."),
    });
    const { code, report } = await lintJson("campaign.yaml");
    expect(code).toBe(0);
    const notes = report.campaigns[0].notes.map(
      (note: { path: string; start: { line: number }; message: string }) =>
        `${note.path}:${note.start.line} ${note.message}`,
    );
    expect(notes.join("\n")).toContain(says);
    expect(notes.join("\n")).toContain(at);
  });
});

test("a register in a file of its own is no draft that was skipped", async () => {
  write({
    "campaign.yaml": plan(two, "offers_file: offers.yaml\n"),
    "offers.yaml": "- {id: x, code: BOLT15, ends: 2026-10-05}\n",
    "a.md": ends,
    "b.md": again,
  });
  const { err, out } = await troth(`lint ${join(".")}`);
  expect(err).toBe("");
  expect(out).toContain("offers.yaml:1 The offer register says 5 October 2026.");
});
