import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { hostile } from "./hostile.ts";
import { missing, packageFolder, programOf, run } from "./outside.ts";
import {
  gift,
  lint,
  lintEcho,
  lintTogether,
  print,
  promo,
  reporters,
  sale,
  withRelated,
} from "./run.ts";

// Each of these starts programs of others: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), "troth-consumers-"));
const file = (name: string) => join(folder, name);
const report = lint(promo);
const evil = lintEcho(hostile.join("\n\n"), { format: "text", path: "evil <a> & b.md" });
const counted = (severity: string) =>
  report.result.findings.filter((one) => one.severity === severity).length;

beforeAll(() => {
  const unread = {
    path: "gone.md",
    line: 3,
    message: "It cannot be read.",
    remedy: "Look for it.",
  };
  writeFileSync(file("good.sarif"), print(reporters.sarif, [report]));
  writeFileSync(file("campaign.sarif"), print(reporters.sarif, [], [], [lintTogether(sale)]));
  writeFileSync(file("evil.sarif"), print(reporters.sarif, [withRelated(report), evil], [unread]));
  writeFileSync(
    file("junit.xml"),
    print(reporters.junit, [report, lint(gift, { path: "gift.md" })]),
  );
  writeFileSync(file("evil-junit.xml"), print(reporters.junit, [evil], [unread]));
  writeFileSync(file("checkstyle.xml"), print(reporters.checkstyle, [report]));
  writeFileSync(file("gitlab.json"), print(reporters.gitlab, [report]));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("SARIF", () => {
  const multitool = "@microsoft/sarif-multitool";

  test.for(["good", "evil", "campaign"])(
    "Microsoft's validator has no complaint: %s",
    async (name, { skip }) => {
      const why = missing(multitool);
      skip(why !== undefined, why);
      const program = programOf(`${multitool}-linux`, "Sarif.Multitool", multitool);
      const kinds = ["--level", "Error;Warning", "--rule-kind", "Sarif;Gh"];
      const to = ["--output", file("validated.sarif"), "--log", "ForceOverwrite"];
      await run(program, ["validate", file(`${name}.sarif`), ...to, ...kinds], {
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
      });
      const { runs } = JSON.parse(readFileSync(file("validated.sarif"), "utf8")) as {
        runs: { results: { ruleId: string; message: unknown }[] }[];
      };
      expect(runs[0]?.results.map(({ ruleId, message }) => ({ ruleId, message }))).toEqual([]);
    },
  );

  test("sarif-junit reads what it takes for failures: errors and warnings", async ({ skip }) => {
    const why = missing("sarif-junit");
    skip(why !== undefined, why);
    const program = programOf("sarif-junit", "bin/sarif-junit.js");
    await run(process.execPath, [program, "-i", file("good.sarif"), "-o", file("from-sarif.xml")]);
    const failures = readFileSync(file("from-sarif.xml"), "utf8").match(/<failure/gu) ?? [];
    expect(failures).toHaveLength(counted("error") + counted("warn"));
  });
});

describe("JUnit", () => {
  test.for([
    ["junit.xml", counted("error")],
    ["evil-junit.xml", evil.result.findings.length + 1],
  ] as const)("xunit-viewer counts the failures of %s", async ([name, failures], { skip }) => {
    const why = missing("xunit-viewer");
    skip(why !== undefined, why);
    const program = programOf("xunit-viewer", "bin/xunit-viewer.js");
    const to = ["-o", file("xunit.html"), "-c"];
    const { out } = await run(process.execPath, [program, "-r", file(name), ...to]);
    const sum =
      out.split("\n").findLast((line) => /^\d+ (?:failure|error|passed)/u.test(line)) ?? "";
    const counts = Array.from(sum.matchAll(/(\d+) (?:failure|error)/gu), ([, count]) =>
      Number(count),
    );
    expect(
      counts.reduce((all, count) => all + count, 0),
      out,
    ).toBe(failures);
  });
});

/** What each of four reports makes a reviewer say about the same draft. */
test("one reviewer reads SARIF, Checkstyle, JUnit and Code Quality, and comments on the lines", async ({
  skip,
}) => {
  const why = missing("violation-comments-to-github-command-line", "/usr/bin/java");
  skip(why !== undefined, why);
  const { port, posts, close } = await standInForGitHub(promo);
  const program = join(packageFolder("violation-comments-to-github-command-line"), "index.js");
  const to = [
    "-ghu",
    `http://127.0.0.1:${port}/`,
    "-ot",
    "t0",
    "-ro",
    "o",
    "-rn",
    "r",
    "-prid",
    "1",
    "-ccwasfc",
    "false",
    "-csfc",
    "true",
  ];
  const reads = [
    ["SARIF", "good.sarif"],
    ["CHECKSTYLE", "checkstyle.xml"],
    ["JUNIT", "junit.xml"],
    ["CODECLIMATE", "gitlab.json"],
  ].flatMap(([parser = "", name = ""]) => ["-v", parser, folder, `.*/${name}$`, parser]);
  const { out } = await run(process.execPath, [program, ...to, ...reads]);
  await close();
  const total = report.result.findings.length;
  expect(
    Object.fromEntries(
      ["SARIF", "CHECKSTYLE", "JUNIT", "CODECLIMATE"].map((reporter) => [
        reporter,
        posts.filter((text) => text.includes(`Reporter**: ${reporter}`)).length,
      ]),
    ),
    out,
  ).toEqual({ SARIF: total, CHECKSTYLE: total, JUNIT: counted("error"), CODECLIMATE: total });
});

/** The few calls of GitHub's interface that a reviewer makes, on this machine alone. */
async function standInForGitHub(source: string) {
  const posts: string[] = [];
  const lines = source.split("\n");
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join("\n")}`;
  const repo = { id: 1, name: "r", full_name: "o/r", owner: { login: "o" } };
  const head = { sha: "abc123", ref: "x", repo };
  const answers: [RegExp, unknown][] = [
    [/\/pulls\/\d+$/u, { number: 1, id: 1, head, base: { sha: "def", ref: "main" } }],
    [
      /\/files$/u,
      [{ sha: "abc", filename: "may.md", status: "added", patch, raw_url: "", blob_url: "" }],
    ],
    [/\/commits$/u, [{ sha: "abc123", commit: { message: "m" } }]],
    [/\/comments$/u, []],
    [/\/repos\/o\/r$/u, repo],
  ];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (data) => (body += String(data)));
    request.on("end", () => {
      const path = (request.url ?? "").replace(/\?.*/u, "");
      const isPost = request.method === "POST";
      if (isPost) posts.push(body);
      const answer = answers.find(([pattern]) => pattern.test(path))?.[1] ?? {};
      response.writeHead(isPost ? 201 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(isPost ? { id: posts.length } : answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve));
  return { port, posts, close };
}
