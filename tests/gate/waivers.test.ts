import { join } from "node:path";

import { beforeEach, describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const forged = `---\nsubject: "Re: the spring list"\nchannel: news\n---\n\n${body}`;

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly start: { readonly line: number };
}

interface File {
  readonly path: string;
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly { readonly message: string }[];
}

async function lint(args = ".") {
  const { report, code } = await lintJson(args);
  const files = report.files as readonly File[];
  const found = files.flatMap(({ path, findings }) =>
    findings.map(({ rule }) => `${path} ${rule}`),
  );
  return { code, files, found, errors: report.errors };
}

/** A file of one waiver, whole unless keys are changed or taken out. */
function waiver(changes: Readonly<Record<string, string | undefined>>): string {
  const keys = {
    rule: "proof/fake-thread",
    reason: "joint launch with the museum",
    owner: '"@noor"',
    until: "2026-09-30",
    ...changes,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== undefined);
  return `waivers:\n  - ${lines.map(([key, value]) => `${key}: ${value}`).join("\n    ")}\n`;
}

async function printOf(file: string): Promise<string> {
  const { files } = await lint(file);
  return files[0]?.findings[0]?.fingerprint ?? "";
}

describe("waivers.yaml", () => {
  beforeEach(() => write({ "drafts/a.md": forged, "drafts/b.md": forged }));

  test("sets the findings of a rule in some files aside, and says why in the report", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/a.md" }) });
    const { code, files, found } = await lint();
    expect(code).toBe(1);
    expect(found).toEqual(["drafts/b.md proof/fake-thread"]);
    expect(files[0]).toMatchObject({ verdict: "clear" });
    expect(files[0]?.notes.map(({ message }) => message)).toContain(
      "waivers.yaml sets proof/fake-thread aside here: “joint launch with the museum” (@noor, until 2026-09-30).",
    );
  });

  test("by its fingerprint a waiver dies when the sentence changes, and says so", async () => {
    const fingerprint = `"${await printOf("drafts/a.md")}"`;
    write({ "waivers.yaml": waiver({ fingerprint, path: "drafts/a.md" }) });
    expect((await lint("drafts/a.md")).found).toEqual([]);
    write({ "drafts/a.md": `\n\n${forged}`.trimStart().replace("\n\n", "\n\n\nNews:\n\n") });
    expect((await lint("drafts/a.md")).found).toEqual([]);
    write({ "drafts/a.md": forged.replace("spring", "summer") });
    const { code, files, found } = await lint("drafts/a.md");
    expect(code).toBe(1);
    expect(found).toEqual(["drafts/a.md proof/fake-thread", "waivers.yaml waiver/stale"]);
    expect(files[1]?.findings[0]).toMatchObject({
      severity: "info",
      start: { line: 2 },
      message:
        "The sentence of this waiver of proof/fake-thread no longer stands in drafts/a.md, so it sets nothing aside.",
    });
  });

  test("a fingerprint alone covers the sentence wherever it stands, and is stale only for all", async () => {
    write({ "waivers.yaml": waiver({ fingerprint: `"${await printOf("drafts/a.md")}"` }) });
    expect((await lint()).found).toEqual([]);
    write({ "drafts/a.md": body, "drafts/b.md": body });
    expect((await lint("drafts/a.md")).found).toEqual([]);
    expect((await lint(". --rule jargon/buzzword")).found).toEqual([]);
    expect((await lint()).found).toEqual(["waivers.yaml waiver/stale"]);
  });

  test.for([
    ["expired", { until: "2026-01-14" }, "waiver/expired", "ran out on 2026-01-14"],
    ["a day that is none", { until: "soon" }, "waiver/expired", "no day that can be read (soon)"],
    ["no reason", { reason: undefined }, "waiver/no-reason", "gives no reason"],
    ["an empty reason", { reason: "'  '" }, "waiver/no-reason", "gives no reason"],
  ] as const)("%s: it does not hold, and is a finding itself", async ([, changes, rule, said]) => {
    write({ "waivers.yaml": waiver({ path: "drafts/*.md", ...changes }) });
    const { files, found, code } = await lint("drafts/a.md");
    expect(code).toBe(1);
    expect(found).toEqual(["drafts/a.md proof/fake-thread", `waivers.yaml ${rule}`]);
    expect(files[1]?.findings[0]?.message).toContain(said);
    expect(files[1]).toMatchObject({ path: "waivers.yaml", verdict: "review" });
  });

  test("it holds on its last day", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/*", until: "2026-01-15" }) });
    expect((await lint()).found).toEqual([]);
  });

  test("nobody who answers, or no end: it holds, with a hint", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/*", owner: undefined, until: undefined }) });
    const { code, found } = await lint();
    expect(code).toBe(0);
    expect(found).toEqual(["waivers.yaml waiver/no-end", "waivers.yaml waiver/no-owner"]);
  });

  test("a rule that there is not", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/*", rule: "proof/fake-thred" }) });
    expect((await lint("drafts/a.md")).found).toContain("waivers.yaml waiver/unknown-rule");
  });

  test("counts from the nearest file upwards, and beside a baseline", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/a.md" }) });
    const { report } = await lintJson(".", { cwd: join(folder, "drafts") });
    expect(report.files[0].findings).toEqual([]);
    await troth("baseline");
    expect((await troth("lint .")).err).toBe(
      "Left out 1 finding that the baseline holds; --no-baseline shows all.\n",
    );
  });

  test("a reader sees it as what it is", async () => {
    write({ "waivers.yaml": waiver({ path: "drafts/a.md", until: "2025-12-01" }) });
    const { out } = await troth("lint drafts/a.md");
    expect(out).toContain("waivers.yaml\n  read as a file of waivers\n");
    expect(out).toContain("waiver/expired");
  });
});

describe("waivers.yaml that cannot be read: exit 2, with line and remedy", () => {
  beforeEach(() => write({ "a.md": forged }));

  test.for([
    [
      "a merge conflict",
      "waivers:\n<<<<<<< HEAD\n  - rule: a/b\n=======\n>>>>>>> x\n",
      2,
      "A merge",
    ],
    ["an unknown key", waiver({ path: "a.md", untill: "x" }), 7, "`untill` is not known"],
    ["neither file nor finding", waiver({}), 2, "neither for which file nor for which finding"],
    ["no rule", "waivers:\n  - path: a.md\n", 2, "has no `rule`"],
    ["a name without quotes", waiver({ path: "a.md", owner: "@noor" }), 4, "without quotes"],
    ["a list alone", "- rule: a/b\n", 1, "not a mapping"],
  ] as const)("%s", async ([, text, line, said]) => {
    write({ "waivers.yaml": text });
    const { code, errors, files } = await lint();
    expect({ code, files }).toEqual({ code: 2, files: [] });
    expect(errors[0]).toMatchObject({ path: "waivers.yaml", line });
    expect(errors[0].message).toContain(said);
    expect(errors[0].remedy).not.toBe("");
  });

  test("an empty file, or one of comments alone, sets nothing aside", async () => {
    write({ "waivers.yaml": "# none yet\n" });
    expect((await lint()).found).toEqual(["a.md proof/fake-thread"]);
  });
});

describe("waivers in a draft", () => {
  const inline = (tail: string): string =>
    `---\nsubject: The spring list\nchannel: news\n---\n\n${body}\n<!-- troth-disable-next-line jargon/buzzword${tail} -->\nWe leverage the kiln for twelve potters.\n`;

  test.for([
    [" -- a pun; owner: @noor; until: 2026-09-30", []],
    [" -- a pun; owner: @noor; until: 2026-01-14", ["jargon/buzzword", "waiver/expired"]],
    ["", ["waiver/no-reason"]],
  ] as const)("`%s`", async ([tail, rules]) => {
    write({ "a.md": inline(tail) });
    const { files } = await lint("a.md");
    const found = files[0]?.findings.map(({ rule }) => rule).toSorted();
    expect(found).toEqual(rules);
  });
});
