import { readDraft, type Format, type ValueReading } from "@troth/core";
import { describe, expect, test } from "vitest";

import { profileReader } from "./read-values.ts";
import { toProfile } from "./to-profile.ts";

const profile = toProfile({
  brand: { name: "Millrace Kites", aliases: ["Millrace"] },
  purpose: "A kite should fly in the wind that there is.",
  values: [
    {
      id: "mended",
      name: "Mend first",
      means: "We mend what the wind tears before we sell a new one.",
      not: "We sell fewer kites.",
      expressions: [
        "we mended it instead of replacing it",
        "send it back and we will sew the tear",
        "stitched by",
        "no bill for the first tear",
      ],
      lookalikes: ["built to last", "mended with love"],
      broken_by: ["throw it away"],
      proof: [
        {
          id: "count",
          claim: "1,240 kites mended in 2025",
          kind: "number",
          source: "https://millrace.example/log",
          valid_until: "2026-12-31",
          aliases: ["1,240 kites", "mending log"],
        },
      ],
    },
  ],
  promises: [
    {
      id: "no-bin",
      text: "Nothing goes to the bin",
      value: "mended",
      test: { forbid_text: ["\\bbin it\\b"] },
    },
  ],
});

function read(
  source: string,
  today = "2026-01-15",
  format: "markdown" | "text" = "markdown",
): ValueReading {
  const flags = { channel: "news" as const };
  const draft = readDraft({ path: "may", source, format, flags });
  const [reading] = profileReader(profile, today).read(draft).readings;
  if (reading === undefined) throw new Error("one value is declared");
  return reading;
}

test.for<readonly [what: string, source: string]>([
  ["an act, in another inflection", "Ida mends a spar in June instead of replacing the kite."],
  ["words between", "Send your kite back and we will happily sew the long tear."],
  ["a name", "This tail was stitched by Noor."],
  ["what is denied on both sides", "There is no bill for the first tear."],
  ["a proof by its alias", "The mending log is open to all."],
  ["a proof by its figure", "Last year, 1,240 kites were mended here."],
  ["a claim beside its proof", "We mend with passion. The mending log has each of them."],
  ["the writer's tag", "<!-- value: mended -->\nThe red one came home with two spars."],
])("shown: %s", ([, source]) => {
  expect(read(source).status).toBe("shown");
});

test.for<readonly [what: string, source: string]>([
  ["praise", "We are passionate about mending."],
  ["praise with a figure", "For 20 years our team of 14 has been passionate about mending."],
  ["a hope", "One day we hope to mend every kite instead of replacing it."],
  ["its name", "Mend first is what we say at Millrace."],
])("said: %s", ([, source]) => {
  expect(read(source).status).toBe("said");
});

test.for<readonly [what: string, source: string]>([
  ["a lookalike", "Our kites are built to last and mended with love."],
  ["the opposite", "We never mended it instead of replacing it."],
  ["a part of another figure", "We have sold 11,240 kites so far."],
  ["another subject", "The spring list is out, and the blue one is back."],
  ["a tag on praise", "<!-- value: mended -->\nWe are passionate about wind."],
  ["a tag for another value", "<!-- value: other -->\nThe red one came home."],
])("absent: %s", ([, source]) => {
  expect(read(source).status).toBe("absent");
});

test("a question shows nothing", () => {
  expect(read("Have you mended it instead of replacing it?").status).not.toBe("shown");
});

test("contradicted: a phrase that breaks it, or a promise that keeps it", () => {
  expect(read("If it tears, throw it away and order the new one.").status).toBe("contradicted");
  expect(read("If it tears, bin it.").status).toBe("contradicted");
  expect(read("If it tears, never throw it away.").status).toBe("absent");
  expect(read("A shop told Ana: “If it tears, throw it away.”").status).toBe("absent");
});

test("unbacked: what is shown or proved with proof that has run out", () => {
  const later = "2027-02-01";
  expect(read("Ida mends a spar in June instead of replacing the kite.", later).status).toBe(
    "unbacked",
  );
  expect(read("The mending log is open to all.", later).status).toBe("unbacked");
  expect(read("The spring list is out.", later).status).toBe("absent");
});

test("a suggestion is a sentence for the owner, with what the brand has to show", () => {
  expect(read("The spring list is out.").suggestion).toBe(
    "You declare “Mend first”; nothing here shows it. Proof you can use: 1,240 kites mended in 2025.",
  );
  expect(read("Our kites are built to last.").suggestion).toBe(
    "You declare “Mend first”; nothing here shows it. “built to last” sounds like it and does not count. Proof you can use: 1,240 kites mended in 2025.",
  );
  expect(read("We are passionate about mending.").suggestion).toBe(
    "“We are passionate about mending.” says “Mend first” and does not show it. Proof you can use: 1,240 kites mended in 2025.",
  );
  expect(read("This tail was stitched by Noor.").suggestion).toBe("");
});

describe("tags", () => {
  const tagged = "<!-- value: mended -->\n<p>The red one came home with two spars.</p>";
  const mail = (encoding: string, body: string) =>
    `From: Ida <ida@millrace.example>\nSubject: May\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;

  test.for<readonly [Format, string]>([
    ["html", tagged],
    ["mjml", `<mjml><mj-body><mj-text>${tagged}</mj-text></mj-body></mjml>`],
    ["eml", mail("8bit", tagged)],
    ["eml", mail("base64", Buffer.from(tagged).toString("base64"))],
  ])("one that would be mailed is noted, and counts: %s", ([format, source]) => {
    const draft = readDraft({ path: "may", source, format });
    const { notes, readings } = profileReader(profile, "2026-01-15").read(draft);
    expect(notes).toMatchObject([{ message: expect.stringMatching(/^This tag would be mailed/u) }]);
    const { start, end } = notes[0]?.span ?? { start: 0, end: 0 };
    expect(end).toBeGreaterThan(start);
    expect(readings[0]?.status).toBe("shown");
  });

  test.for<readonly [Format, string]>([
    ["markdown", tagged],
    ["html", "{# value: mended #}<p>The red one came home with two spars.</p>"],
  ])("one for its writers alone is not noted: %s", ([format, source]) => {
    const draft = readDraft({ path: "may", source, format });
    const { notes, readings } = profileReader(profile, "2026-01-15").read(draft);
    expect(notes).toEqual([]);
    expect(readings[0]?.status).toBe("shown");
  });

  test("one that names no value is noted", () => {
    const source = "<!-- value: mended, mendd -->\nThe red one came home.";
    const draft = readDraft({ path: "may", source, format: "markdown" });
    expect(profileReader(profile, "2026-01-15").read(draft).notes).toMatchObject([
      {
        message:
          "This tag names “mendd”, and no value of the profile has that id. Write one of mended.",
      },
    ]);
  });
});

test("footers, signatures and quoted replies show nothing", () => {
  const footer = "The spring list is out.\n\n-- \nMillrace: this tail was stitched by Noor.";
  expect(read(footer, "2026-01-15", "text").status).toBe("absent");
});

test("an endless sentence is read as any other", () => {
  const filler = "and the wind went round the dyke ".repeat(20_000);
  expect(read(`This tail was stitched by Noor ${filler}.`).status).toBe("shown");
});
