import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";

import { hostilePath, hostileText } from "./hostile.ts";
import { tagsOf } from "./page.ts";
import { lint, lintTogether, lintTogetherEcho, print, reporters, sale } from "./run.ts";

const rule = "campaign/deadline-contradiction";
const report = lintTogether(sale);
const drafts = Object.entries(sale).map(([path, source]) => lint(source, { path }));
const written = (name: keyof typeof reporters, one = report) =>
  print(reporters[name], drafts, [], [one]);

test("the planted sale is found, and cites the other place", () => {
  const found = report.findings.find(({ finding }) => finding.rule === rule)?.finding;
  expect(found).toMatchObject({ severity: "error", quote: "until Sunday 18 October" });
  expect(found?.related?.map(({ path }) => path)).toContain("sale/bolts.md");
});

describe("SARIF", () => {
  interface Result {
    readonly ruleId: string;
    readonly message: { readonly text: string };
    readonly baselineState?: string;
    readonly locations: readonly Location[];
    readonly relatedLocations: readonly (Location & { readonly id: number })[];
  }
  interface Location {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }
  const read = (text: string) => {
    const [run] = JSON.parse(text).runs as {
      results: Result[];
      tool: { driver: { rules: { id: string; help: { text: string } }[] } };
    }[];
    const result = run?.results.find(({ ruleId }) => ruleId === rule);
    return { run, result };
  };

  test("the second place is a related location, and the message links to it", () => {
    const { run, result } = read(written("sarif"));
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "sale/more.md" },
      region: { startLine: 5 },
    });
    expect(result?.relatedLocations[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: "sale/bolts.md" } },
    });
    expect(result?.message.text).toMatch(/ ↳ \[sale\/bolts\.md:\d\]\(1\): /u);
    expect(run?.tool.driver.rules.find(({ id }) => id === rule)?.help.text).not.toBe("");
  });

  test("what is new is said to be new", () => {
    const states = (fresh: typeof report.fresh) =>
      read(written("sarif", { ...report, ...(fresh && { fresh }) })).result?.baselineState;
    expect(states(undefined)).toBeUndefined();
    expect(states(new Set())).toBe("unchanged");
    expect(states(new Set(report.findings.map(({ finding }) => finding)))).toBe("new");
  });
});

test.for([
  ["github", /^::error file=sale\/more\.md,line=5,.*↳ sale\/bolts\.md:\d: /mu],
  ["gitlab", /"description":"[^"]*↳ sale\/bolts\.md:\d: [^"]*","check_name":"campaign\/deadline/u],
  ["checkstyle", /<error line="5" [^>]*#x21B3; sale\/bolts\.md:\d: /u],
  [
    "junit",
    /<failure type="campaign\/deadline-contradiction"[^>]*>sale\/more\.md:5:[^<]*#x21B3; sale\/bolts\.md:\d: /u,
  ],
  ["markdown", /- ↳ <code>sale\/bolts\.md<\/code> line \d: /u],
  ["pretty", /↳ bolts\.md:\d /u],
] as const)("%s names both places", ([name, places]) => {
  expect(written(name)).toMatch(places);
});

test("JUnit has a suite for the campaign, which passes where nothing is found", () => {
  expect(written("junit")).toContain('<testsuite name="autumn/campaign.yaml"');
  const calm = { ...report, findings: [], verdict: "clear" as const };
  expect(written("junit", calm)).toContain(
    '<testcase name="clear" classname="autumn/campaign.yaml"/>',
  );
});

test("without findings and without drafts, each report stays whole", () => {
  const calm = { ...report, findings: [], verdict: "clear" as const };
  const whole = (name: keyof typeof reporters) => print(reporters[name], [], [], [calm]);
  for (const name of ["sarif", "gitlab", "json"] as const) JSON.parse(whole(name));
  for (const name of ["junit", "checkstyle"] as const) readXml(whole(name));
  expect(whole("github")).toBe("");
  expect(whole("pretty")).toContain("Campaign clear: the messages agree.");
  expect(whole("markdown")).toContain("Campaign clear: the messages agree.");
});

/** By a parser that refuses what is not well-formed. */
function readXml(text: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

describe("the comment", () => {
  test("says how the campaign stands, and tells its new findings first", () => {
    const fresh = new Set(report.findings.map(({ finding }) => finding));
    const text = written("markdown", { ...report, fresh });
    expect(text).toContain("- **autumn** <code>autumn/campaign.yaml</code>: Campaign blocked: ");
    expect(/<sub>(\w+ · new) · /u.exec(text)?.[1]).toBe("error · new");
  });
});

describe("the timeline in the page", () => {
  const tags = tagsOf(written("html"));
  const withClass = (name: string) =>
    tags.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));

  test("is a table with a row for each message, named by a link to its draft", () => {
    const [table] = withClass("touches");
    expect(table?.text).toContain("WhenMessageGivesAsksPressureBalance");
    const ids = new Set(tags.map(({ attributes }) => attributes["id"]));
    const links = tags.filter(
      ({ name, parent, attributes }) => name === "a" && parent === "th" && attributes["href"],
    );
    expect(links.map(({ text }) => text)).toEqual(Object.keys(sale));
    for (const { attributes } of links) expect(ids).toContain(attributes["href"]?.slice(1));
  });

  test("has a bar for each balance, and the number beside it", () => {
    expect(withClass("bar")).toHaveLength(2);
    expect(withClass("bar").every(({ attributes }) => attributes["aria-hidden"] === "true")).toBe(
      true,
    );
    const points = withClass("points").map(({ text }) => text);
    const balances = report.campaign.paths[0]?.ledger.map(({ balance }) => balance) ?? [];
    expect(points).toEqual(
      balances.map((one) => (one < 0 ? `−${-one}` : one === 0 ? "0" : `+${one}`)),
    );
  });

  test("the summary leads to it, and its findings to both drafts", () => {
    const ids = new Set(tags.flatMap(({ attributes }) => attributes["id"] ?? []));
    const targets = tags.flatMap(({ attributes }) => attributes["href"] ?? []);
    const inside = targets.filter((href) => href.startsWith("#"));
    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(withClass("listed").map(({ text }) => text)).toContain("Campaign autumn ✖ blocked");
    expect(withClass("related")[0]?.text).toContain("sale/bolts.md, line ");
  });
});

test("whatever drafts, paths and plan hold, no report is broken or steered by it", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostilePath, hostilePath, (one, other, path, name) => {
      const evil = lintTogetherEcho({ [path]: one, [`b/${path}`]: other }, name);
      const texts = Object.fromEntries(
        Object.entries(reporters).map(([format, reporter]) => [
          format,
          print(reporter, drafts, [], [evil]),
        ]),
      );
      for (const format of ["sarif", "gitlab", "json"]) JSON.parse(texts[format] ?? "");
      for (const format of ["junit", "checkstyle"]) readXml(texts[format] ?? "");
      for (const line of (texts["github"] ?? "").trimEnd().split("\n")) {
        expect(line).toMatch(/^::(?:error|warning|notice) |^$/u);
      }
      const steering = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
      for (const format of ["pretty", "markdown", "html"]) {
        expect(texts[format]).not.toMatch(steering);
      }
      const markdown = (texts["markdown"] ?? "").replaceAll("<!-- -->", "|");
      expect(markdown).not.toMatch(/[@#][\w-]|\bwww\.|GH-\d/u);
      const tags = tagsOf(texts["html"] ?? "");
      expect(tags.filter(({ name: tag }) => tag === "script" || tag === "img")).toEqual([]);
      const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of tags)
        expect(attributes["href"] ?? "#").toMatch(/^(?:#|https:)/u);
    }),
    { numRuns: 40 },
  );
});
