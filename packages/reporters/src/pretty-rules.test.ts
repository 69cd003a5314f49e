import { defineRule, type RuleMeasure, type SeverityOrOff } from "@troth/core";
import { expect, test } from "vitest";

import { printRule, printRules, rulesJson } from "./pretty-rules.ts";
import { widthOf } from "./text/plain.ts";

function ruleOf(name: string, severity: SeverityOrOff, measured?: RuleMeasure) {
  const rule = defineRule({
    id: `sample/${name}`,
    meta: {
      summary: "Say in plain words what the thing does for the people who read about it",
      why: "A reader follows plain words.",
      evidence: { grade: "D", source: "our own reading" },
      severity: {
        cold: severity,
        welcome: severity,
        news: severity,
        promo: severity,
        social: severity,
        land: severity,
        service: "off",
      },
      messages: { fog: "This is foggy." },
      suggestions: {},
      options: {},
    },
    check: () => [],
  });
  return { ...rule, meta: { ...rule.meta, ...(measured && { measured }) } };
}

const rules = [
  ruleOf("good", "warn", {
    judged: 40,
    right: 37,
    channels: { news: { judged: 32, right: 31 }, promo: { judged: 8, right: 6 } },
    perThousandWords: 0.12,
  }),
  ruleOf("poor", "off", { judged: 20, right: 12, channels: {}, perThousandWords: null }),
  ruleOf("unmeasured-and-with-a-long-name", "info"),
];
const look = { width: 80, color: false };

test("rules shows how often each was right, and why one is off, within 80 columns", () => {
  const page = printRules(rules.slice(0, 2), look);
  expect(page).toBe(`sample      co we ne pr so la se right
  good      W  W  W  W  W  W  -    .93  Say in plain words what the thing does
                                        for the people who read about it
  poor      -  -  -  -  -  -  -  12/20  Say in plain words what the thing does
                                        for the people who read about it. Off by
                                        default: 12 of 20 judged findings were
                                        right

co cold · we welcome · ne news · pr promo · so social · la land · se service — E
error · W warn · i info · - off
right: the share of judged findings on real drafts that a fair reader agreed
with; of fewer than 30 both counts, – where none was judged
`);
});

test("a long name or a narrow terminal puts the summary below", () => {
  for (const width of [50, 80]) {
    const lines = printRules(rules, { ...look, width }).split("\n");
    expect(Math.max(...lines.slice(0, -4).map(widthOf))).toBeLessThanOrEqual(Math.max(width, 66));
  }
});

test("the card of a rule says what was measured", () => {
  const [good, , unmeasured] = rules;
  if (good === undefined || unmeasured === undefined) throw new Error("no rules");
  const words = printRule(good, "README.md", look).replaceAll(/\s+/gu, " ");
  expect(words).toContain(
    "measured 37 of 40 judged findings were right (news 31 of 32, promo 6 of 8); 0.12 findings in 1,000 words",
  );
  expect(printRule(unmeasured, "README.md", look)).toMatch(/measured +not yet/u);
});

test("as data, with precision by channel", () => {
  const { rules: listed } = JSON.parse(rulesJson(rules));
  expect(listed[0].measured).toEqual({
    judged: 40,
    right: 37,
    precision: 0.925,
    perThousandWords: 0.12,
    channels: {
      news: { judged: 32, right: 31, precision: 0.969 },
      promo: { judged: 8, right: 6, precision: 0.75 },
    },
  });
  expect(listed[2].measured).toBeNull();
});
