import { channels, defineRule, type Judged, type RuleMeasure } from "@troth/core";
import { describe, expect, test } from "vitest";

import { asMeasured } from "./policy.ts";

const everywhere = (severity: "error" | "warn" | "info") => ({
  cold: severity,
  welcome: severity,
  news: severity,
  promo: severity,
  social: severity,
  land: "off" as const,
  service: "off" as const,
});

const declared = {
  id: "sample/plain",
  meta: {
    summary: "Write plainly",
    why: "A reader follows plain words.",
    evidence: { grade: "D", source: "our own reading" },
    severity: everywhere("error"),
    messages: { fog: "This is foggy." },
    suggestions: {},
    options: {},
  },
  check: () => [],
} as const;

const rule = defineRule(declared);

function measured(all: Judged, promo?: Judged): RuleMeasure {
  return { ...all, channels: promo === undefined ? {} : { promo }, perThousandWords: 0.1 };
}

function shipped(measure: RuleMeasure | undefined, of = rule): Record<string, string> {
  return asMeasured(of, measure).meta.severity;
}

describe("a channel with 30 judged findings", () => {
  test.for([
    [{ judged: 40, right: 38 }, "error"],
    [{ judged: 40, right: 37 }, "warn"],
    [{ judged: 40, right: 34 }, "warn"],
    [{ judged: 40, right: 33 }, "info"],
    [{ judged: 40, right: 28 }, "info"],
    [{ judged: 40, right: 27 }, "off"],
    [{ judged: 30, right: 30 }, "error"],
  ] as const)("is as severe as %o allows: %s", ([promo, severity]) => {
    expect(shipped(measured({ judged: 100, right: 80 }, promo))["promo"]).toBe(severity);
  });
});

describe("a channel with fewer", () => {
  test.for([
    [{ judged: 29, right: 29 }, "warn"],
    [{ judged: 100, right: 86 }, "warn"],
    [{ judged: 100, right: 84 }, "info"],
    [{ judged: 10, right: 7 }, "info"],
    [{ judged: 10, right: 6 }, "off"],
  ] as const)("goes by all channels, %o, and has no errors: %s", ([all, severity]) => {
    expect(shipped(measured(all, { judged: 29, right: 29 }))["promo"]).toBe(severity);
    expect(shipped(measured(all))["cold"]).toBe(severity);
  });

  test("may warn where hardly anything was judged", () => {
    expect(shipped(measured({ judged: 9, right: 0 }))["cold"]).toBe("warn");
    expect(shipped(measured({ judged: 0, right: 0 }))["cold"]).toBe("warn");
    expect(shipped(undefined)["cold"]).toBe("warn");
  });
});

test("measuring lowers a severity and never raises it", () => {
  const mild = defineRule({
    ...declared,
    meta: { ...declared.meta, severity: everywhere("info") },
  });
  const good = measured({ judged: 100, right: 100 }, { judged: 100, right: 100 });
  expect(shipped(good, mild)).toEqual(everywhere("info"));
});

test("a mechanical rule needs no judgement", () => {
  const mechanical = defineRule({ ...declared, meta: { ...declared.meta, mechanical: true } });
  const poor = measured({ judged: 100, right: 10 });
  expect(shipped(poor, mechanical)).toEqual(everywhere("error"));
  expect(asMeasured(mechanical, poor).meta.measured).toBe(poor);
});

test("every channel keeps a severity", () => {
  expect(Object.keys(shipped(undefined)).toSorted()).toEqual([...channels].toSorted());
});
