import { readDraft } from "@troth/core";
import { expect, test } from "vitest";

import { profileReader } from "../read-values.ts";
import { toProfile } from "../to-profile.ts";

const profile = toProfile({
  brand: { name: "Millrace Kites" },
  purpose: "A kite should fly in the wind that there is.",
  values: [
    {
      id: "mended",
      name: "Mend first",
      means: "We mend what the wind tears before we sell a new one.",
      not: "We sell fewer kites.",
      expressions: [
        "we sewed the torn sail instead of replacing it",
        "send it back and we will sew the tear",
        "no bill for the first tear",
      ],
      lookalikes: ["made with love"],
      requires_proof: false,
      proof: [],
    },
    {
      id: "flown",
      name: "Flown first",
      means: "We fly each kite on the dyke before we pack it.",
      not: "Calm weeks cost us orders.",
      expressions: [
        "flown before it was packed",
        "we flew it on the dyke",
        "calm days, no parcels",
      ],
      requires_proof: false,
      proof: [],
    },
  ],
});

/** The sentence that is asked about for each value. */
function asked(body: string): Record<string, string> {
  const source = `The spring list is out, and eleven kites are on it.\n\n${body}\n`;
  const draft = readDraft({
    path: "may.md",
    source,
    format: "markdown",
    flags: { channel: "news" },
  });
  const { readings } = profileReader(profile, "2026-01-15").read(draft);
  return Object.fromEntries(
    readings.flatMap(({ value, candidate }) =>
      candidate === undefined ? [] : [[value.id, candidate.unit.text]],
    ),
  );
}

const sail = "A hedge had torn the red one in June, and Ida had it sewn by noon.";

test("a sentence that shares the subject is asked about, and makes nothing shown", () => {
  expect(asked(sail)).toEqual({ mended: sail });
  const draft = readDraft({ path: "may.md", source: sail, format: "markdown" });
  const [mended] = profileReader(profile, "2026-01-15").read(draft).readings;
  expect(mended).toMatchObject({
    status: "absent",
    signs: [],
    candidate: { shared: ["torn", "sew"] },
  });
});

test("one sentence for each value, the likest", () => {
  const other = "Noor sewed the blue one in April; it had torn on a fence.";
  expect(Object.values(asked(`${sail} ${other}`))).toHaveLength(1);
});

test.for([
  ["praise", "We are passionate about every torn sail that we have sewn since 2009."],
  ["a question", "Has a hedge torn your sail, and have you sewed it?"],
  ["a hope", "One day we hope to sew every torn sail by noon."],
  ["what others do", "Most shops never sew a torn sail on a Monday."],
  ["what a customer says", "> I tore the sail in June and sewed it with twine by noon."],
  ["a heading", "# Sails torn and sewn in June"],
  ["a lookalike", "Each torn sail is made with love, and sewn in June."],
  ["one word in common", "Sail across the bay on Monday and bring eleven friends."],
  ["nothing to check", "Sails that are torn or sewn look alike."],
  ["a merge tag", "Ida sewed the torn sail of {{ name }} in June."],
] as const)("not asked about: %s", ([, body]) => {
  expect(asked(body)).toEqual({});
});
