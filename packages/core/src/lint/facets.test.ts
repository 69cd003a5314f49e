import { describe, expect, test } from "vitest";

import { facetNames } from "../facets.ts";
import { readDraft } from "../read-drafts.ts";
import type { Strength } from "../result.ts";
import type { Severity } from "../words.ts";
import { findFacets, facetOf } from "./facets.ts";
import type { Found } from "./finding.ts";

const source = "The shop opens on Saturday at nine. Bread costs four pounds a loaf.\n\n".repeat(3);
const draft = readDraft({ path: "may.txt", source, format: "text", flags: { channel: "news" } });

function finding(rule: string, severity: Severity): Found {
  return {
    rule,
    severity,
    certainty: "likely",
    scope: "document",
    message: `${rule} says so.`,
    why: "",
    quote: "",
    source: "",
    span: { start: 0, end: 1 },
    suggestions: [],
    url: "",
  };
}

const strength = (kind: Strength["kind"]): Strength => ({
  kind,
  message: kind,
  quote: "",
  span: { start: 0, end: 1 },
});

const facetsOf = (findings: readonly Found[], strengths: readonly Strength[] = []) => {
  const facets = findFacets(draft, { findings, strengths });
  if (facets === undefined) throw new Error("the draft is to be scored");
  return facets;
};

test("a draft of which nothing is said stands at 10, fine, in each", () => {
  for (const name of facetNames) {
    expect(facetsOf([])[name]).toEqual({
      band: "fine",
      points: 10,
      ledger: [{ points: 10, reason: "Every draft starts here." }],
    });
  }
});

test("the points are the sum of the ledger, whatever is found", () => {
  const rules = ["ask/bump", "values/dump", "proof/superlative", "load/too-long", "human/creepy"];
  const findings = rules.flatMap((rule) => [finding(rule, "error"), finding(rule, "info")]);
  const facets = facetsOf(findings, [strength("proof"), strength("give"), strength("story")]);
  for (const name of facetNames) {
    const { points, ledger } = facets[name];
    expect(points).toBe(ledger.reduce((sum, entry) => sum + entry.points, 0));
  }
  expect(facets.giveAsk.points).toBe(10 - 4 - 0.5 + 1);
});

describe("a rule", () => {
  test("costs by severity, and names itself", () => {
    expect(facetsOf([finding("ask/bump", "warn")]).giveAsk).toEqual({
      band: "fine",
      points: 8,
      ledger: [
        { points: 10, reason: "Every draft starts here." },
        { points: -2, reason: "ask/bump says so.", rule: "ask/bump" },
      ],
    });
  });

  test("counts twice at most, its most severe findings first", () => {
    const found = (["info", "warn", "info", "error"] as const).map((severity) =>
      finding("ask/bump", severity),
    );
    expect(facetsOf(found).giveAsk.ledger.map(({ points }) => points)).toEqual([10, -4, -2]);
  });

  test("of the basics or a waiver belongs to no facet", () => {
    const facets = facetsOf([
      finding("basics/alt-text", "error"),
      finding("waiver/no-reason", "error"),
    ]);
    expect(facetNames.map((name) => facets[name].points)).toEqual([10, 10, 10, 10, 10, 10]);
    expect(facetOf("basics/unsubscribe")).toBeUndefined();
    expect(facetOf("basics/link-text")).toBe("clear");
  });
});

describe("strengths", () => {
  test("lift the facet that they speak to", () => {
    const facets = facetsOf([], [strength("give"), strength("proof")]);
    expect(facets.giveAsk).toMatchObject({ band: "strong", points: 11 });
    expect(facets.honest).toMatchObject({ band: "strong", points: 11 });
    expect(facets.warm).toMatchObject({ band: "fine", points: 10 });
  });

  test("earn two points at most", () => {
    const all = (["welcome", "story", "reply"] as const).map(strength);
    expect(facetsOf([], all).warm.points).toBe(12);
  });

  test("an opening that tells what the reader gets leads well", () => {
    const giving = readDraft({
      path: "may.txt",
      source:
        "Here's the checklist we use for bikes; no form, nothing to sign.\n\nThe shop opens on Saturday at nine. Bread costs four pounds a loaf. It closes at six.\n",
      format: "text",
      flags: { channel: "news" },
    });
    expect(findFacets(giving, { findings: [], strengths: [] })?.lead.points).toBe(11);
  });
});

test("bands: 11 is strong, 8 fine, 5 thin, less poor", () => {
  const withCosts = (...severities: Severity[]) =>
    facetsOf(severities.map((severity, at) => finding(`ask/rule-${at}`, severity))).giveAsk;
  expect(withCosts("warn")).toMatchObject({ points: 8, band: "fine" });
  expect(withCosts("warn", "info")).toMatchObject({ points: 7.5, band: "thin" });
  expect(withCosts("error", "info", "info")).toMatchObject({ points: 5, band: "thin" });
  expect(withCosts("error", "warn")).toMatchObject({ points: 4, band: "poor" });
});

test("what cannot be judged has none", () => {
  const short = readDraft({ path: "hi.txt", source: "Hello.", format: "text" });
  expect(findFacets(short, { findings: [], strengths: [] })).toBeUndefined();
});
