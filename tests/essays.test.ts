import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { rules } from "@troth/preset";
import { beforeAll, describe, expect, test } from "vitest";

import { lintJson } from "./command-line.ts";

/** A row of `docs/essays.md`: what an essay asks for, and what is to be seen of it. */
interface Row {
  readonly says: string;
  readonly rules: readonly string[];
  readonly seen: readonly Seen[];
}

interface Seen {
  readonly kind: "found" | "clear" | "strength" | "facet" | "ledger" | "card";
  /** The strength or the facet that is named. */
  readonly name: string;
  /** From the root; empty for a card. */
  readonly example: string;
  /** The configuration that the example is held to. */
  readonly config: string | undefined;
}

/** What a report says of one file or one campaign. */
interface Reported {
  readonly rules: Set<string>;
  readonly strengths: Set<string>;
  readonly facets: Set<string>;
  ledger: boolean;
}

const rows = readFileSync("docs/essays.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| the essay"))
  .map(rowOf);
const configs = [...new Set(rows.flatMap(({ seen }) => seen.map(({ config }) => config)))];
const reports = new Map<string | undefined, ReadonlyMap<string, Reported>>();

beforeAll(async () => {
  const read = await Promise.all(configs.map(reportsUnder));
  for (const [at, config] of configs.entries()) reports.set(config, read[at] ?? new Map());
});

test("the table is read", () => {
  expect(rows.length).toBeGreaterThan(24);
});

describe.for(rows)("$says", ({ rules: ids, seen }) => {
  test("names rules that there are, and examples that there are", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(seen).not.toEqual([]);
    for (const { example } of seen) expect(existsSync(example || "docs"), example).toBe(true);
  });

  test("each rule has an example that shows it", () => {
    const found = seen.filter(({ kind }) => kind === "found").map(reportOf);
    const hasCard = seen.some(({ kind }) => kind === "card");
    for (const id of ids) {
      const isFound = found.some((report) => report.rules.has(id));
      expect(isFound || (hasCard && showsOnItsCard(id)), id).toBe(true);
    }
  });

  test("what is said of the examples holds", () => {
    const shown = seen.filter(({ kind }) => kind !== "card");
    expect(shown.filter((one) => !holds(one, ids))).toEqual([]);
  });
});

/** @param ids the rules of the row. */
function holds(seen: Seen, ids: readonly string[]): boolean {
  const report = reportOf(seen);
  switch (seen.kind) {
    case "found":
      return ids.some((id) => report.rules.has(id));
    case "clear":
      return !ids.some((id) => report.rules.has(id));
    case "strength":
      return report.strengths.has(seen.name);
    case "facet":
      return report.facets.has(seen.name);
    default:
      return seen.kind === "ledger" && report.ledger;
  }
}

function rowOf(line: string): Row {
  const [, says = "", ids = "", seen = ""] = line.split("|").map((cell) => cell.trim());
  return {
    says,
    rules: Array.from(ids.matchAll(/\[`([^`]+)`\]\(rules\/\1\.md\)/gu), ([, id = ""]) => id),
    seen: seen.split("; ").map(seenIn),
  };
}

function seenIn(text: string): Seen {
  const [, kind = "", name = ""] = /^(\w+)(?: `(\w+)`)?/u.exec(text) ?? [];
  const [example, config] = Array.from(text.matchAll(/\]\(\.\.\/([^)]+)\)/gu), ([, path]) => path);
  return { kind: kind as Seen["kind"], name, example: example ?? "", config };
}

/** The examples of a card are run by `tests/docs.test.ts`. */
function showsOnItsCard(id: string): boolean {
  return /^```\S+ before/mu.test(readFileSync(join("docs/rules", `${id}.md`), "utf8"));
}

function reportOf({ example, config }: Seen): Reported {
  const all = [...(reports.get(config) ?? [])];
  const own = all.filter(([path]) => path === example || path.startsWith(`${example}/`));
  if (own.length === 0) throw new Error(`no report of ${example}`);
  const merge = (key: "rules" | "strengths" | "facets"): Set<string> =>
    new Set(own.flatMap(([, report]) => [...report[key]]));
  return {
    rules: merge("rules"),
    strengths: merge("strengths"),
    facets: merge("facets"),
    ledger: own.some(([, report]) => report.ledger),
  };
}

interface FindingJson {
  readonly rule: string;
  readonly also?: readonly string[];
}

/** By path from the root. */
async function reportsUnder(config: string | undefined): Promise<ReadonlyMap<string, Reported>> {
  const held = config === undefined ? "" : ` --config ${config}`;
  const { report } = await lintJson(`examples --today 2026-01-15${held}`, { cwd: process.cwd() });
  const byPath = new Map<string, Reported>();
  const at = (path: string): Reported => {
    const known = byPath.get(path) ?? {
      rules: new Set(),
      strengths: new Set(),
      facets: new Set(),
      ledger: false,
    };
    byPath.set(path, known);
    return known;
  };
  const add = (path: string, { rule, also = [] }: FindingJson): void => {
    for (const id of [rule, ...also]) at(path).rules.add(id);
  };
  for (const file of report.files) {
    for (const finding of file.findings) add(file.path, finding);
    for (const { kind } of file.strengths) at(file.path).strengths.add(kind);
    for (const name of Object.keys(file.facets ?? {})) at(file.path).facets.add(name);
  }
  for (const campaign of report.campaigns ?? []) {
    for (const finding of campaign.findings) add(finding.path, finding);
    at(campaign.path).ledger = campaign.touches.some(
      ({ balance }: { balance?: number }) => balance !== undefined,
    );
  }
  return byPath;
}
