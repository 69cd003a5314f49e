import { expect, test } from "vitest";

import { toProfile, type WrittenProfile } from "../to-profile.ts";
import { lintProfile } from "./lint-profile.ts";

const kites: WrittenProfile = {
  brand: { name: "Millrace Kites" },
  purpose: "A kite should fly in the wind that there is.",
  values: [
    {
      id: "flown-first",
      name: "Flown first",
      means: "We fly each kite before we pack it.",
      not: "Calm weeks cost us orders.",
      expressions: [
        "flown before it was packed",
        "we flew it on the dyke",
        "it pulled to the left and we sewed it anew",
      ],
      proof: [
        {
          id: "log",
          claim: "log of flights",
          kind: "artifact",
          source: "https://millrace.example/log",
          valid_until: "2026-12-31",
        },
      ],
    },
  ],
  promises: [
    {
      id: "no-clock",
      text: "Nothing runs out on a clock",
      test: { forbid_rules: ["pressure/false-urgency"] },
    },
  ],
};

const [flown] = kites.values;

function problems(change: Partial<WrittenProfile>, today = "2026-01-15"): string[] {
  const rules = ["pressure/false-urgency", "pressure/unbacked-scarcity"];
  const isThere = (path: string) => path === "docs/log.md";
  return lintProfile(toProfile({ ...kites, ...change }), { today, rules, isThere }).map(
    ({ rule, severity, keys, message }) => `${rule} ${severity} ${keys.join(".")}: ${message}`,
  );
}

function valueWith(change: Partial<NonNullable<typeof flown>>): Partial<WrittenProfile> {
  return { values: flown === undefined ? [] : [{ ...flown, ...change }] };
}

function proofWith(change: Partial<NonNullable<typeof flown>["proof"][number]>) {
  return valueWith({ proof: (flown?.proof ?? []).map((proof) => ({ ...proof, ...change })) });
}

test("a value that is expressible, provable and violable has nothing against it", () => {
  expect(problems({})).toEqual([]);
});

test.for([
  "We are committed to quality and integrity.",
  "Excellence and trust in everything we do.",
  "Integrity.",
])("hollow-value: %s", (means) => {
  expect(problems(valueWith({ means }))).toEqual([
    expect.stringContaining(
      "profile/hollow-value warn values.0.means: The meaning of “Flown first”",
    ),
  ]);
});

test.for([
  "We answer each letter ourselves.",
  "Every bag names the person who made it.",
  "We never hurry anyone into buying.",
])("no hollow-value: %s", (means) => {
  expect(problems(valueWith({ means }))).toEqual([]);
});

test.for(["", "  ", "-", "none", "N/A"])("no-tradeoff: %j", (not) => {
  expect(problems(valueWith({ not }))).toEqual([
    expect.stringContaining("profile/no-tradeoff error values.0.not"),
  ]);
});

test("unprovable: proof is required, and none stands", () => {
  expect(problems(valueWith({ proof: [] }))).toEqual([
    expect.stringContaining("profile/unprovable error values.0.proof"),
  ]);
  expect(problems(valueWith({ proof: [], requires_proof: false }))).toEqual([]);
});

test("expired-proof: a proof runs out on the day after its last", () => {
  expect(problems({}, "2026-12-31")).toEqual([]);
  expect(problems({}, "2027-01-01")).toEqual([
    "profile/unprovable error values.0.proof: “Flown first” requires proof, and its proof has run out.",
    "profile/expired-proof warn values.0.proof.0.valid_until: The proof “log of flights” held until 2026-12-31.",
  ]);
});

test("missing-source: a path that is not there; an address is not asked", () => {
  const withSource = (source: string) => problems(proofWith({ source }));
  expect(withSource("docs/log.md")).toEqual([]);
  expect(withSource("https://millrace.example/no-such-page")).toEqual([]);
  expect(withSource("docs/lgo.md")).toEqual([
    "profile/missing-source warn values.0.proof.0.source: The proof “log of flights” is to be checked in docs/lgo.md, and there is no such file or folder.",
  ]);
});

test("overlap: two values with the same expressions in other forms", () => {
  const values = flown === undefined ? [] : [flown, { ...flown, id: "flown-again", name: "Again" }];
  expect(problems({ values })).toEqual([
    expect.stringContaining("profile/overlap warn values.1.expressions: “Again” and “Flown first”"),
  ]);
});

test("unwritable-promise: without a test, or with one that no rule makes", () => {
  const text = "We answer";
  expect(problems({ promises: [{ id: "a", text }] })).toEqual([
    expect.stringContaining("profile/unwritable-promise warn promises.0.text"),
  ]);
  const forbid_rules = ["pressure/false-urgancy", "campaign/over-frequency"];
  expect(problems({ promises: [{ id: "a", text, test: { forbid_rules } }] })).toEqual([
    expect.stringContaining("promises.0.test.forbid_rules.0: “We answer” forbids"),
  ]);
});

test("swap-test: what anybody could have written, with the nearest stock phrases", () => {
  const expressions = [
    "we are committed to the highest quality",
    "making a difference in people's lives",
    "we believe in a better world for everyone",
  ];
  expect(problems(valueWith({ expressions }))).toEqual([
    expect.stringMatching(
      /^profile\/swap-test warn .*3 of the 3 .*519 published ones, 19 hold “committed to”/u,
    ),
  ]);
});
