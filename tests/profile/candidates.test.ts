import { readDraft, type DeclaredValue, type Profile, type ValueReading } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { profileReader } from "@troth/profile";
import { expect, test } from "vitest";

import { drafts, isHeldOut, type LabelledDraft } from "./drafts.ts";
import { readers, today } from "./score.ts";

// A brand writes about what it stands for in words that its profile does not have yet. So each value
// that a draft of its own shows is taken out of the profile phrase by phrase, until the draft is not
// found by it any more: then the question is whether what is left asks about the draft.

/** Whose drafts they are, in the order of the profiles. */
const prefixes = ["coffee-", "books-", "seed-", "pantry-"];

function readingOf(profile: Profile, id: string, draft: LabelledDraft): ValueReading {
  const { text: source, channel } = draft;
  const file = { path: "may.md", source, format: "markdown", flags: { channel } } as const;
  const { readings } = profileReader(profile, today).read(readDraft(file, annotateMoves));
  const reading = readings.find(({ value }) => value.id === id);
  if (reading === undefined) throw new Error(`no value ${id}`);
  return reading;
}

/** The reading once nothing of the profile finds the draft; undefined where its very name does. */
function withoutWhatFound(
  profile: Profile,
  value: DeclaredValue,
  draft: LabelledDraft,
): ValueReading | undefined {
  const values = profile.values.map((one) => (one.id === value.id ? value : one));
  const reading = readingOf({ ...profile, values }, value.id, draft);
  const [sign] = reading.signs;
  if (sign === undefined) return reading;
  const isLeft = (text: string): boolean => !sign.because.includes(text);
  const left = {
    ...value,
    expressions: value.expressions.filter(isLeft),
    behaviours: value.behaviours.filter(isLeft),
    proof: value.proof.filter(({ claim }) => isLeft(claim)),
  };
  return isSmaller(left, value) ? withoutWhatFound(profile, left, draft) : undefined;
}

function isSmaller(one: DeclaredValue, other: DeclaredValue): boolean {
  const size = ({ expressions, behaviours, proof }: DeclaredValue): number =>
    expressions.length + behaviours.length + proof.length;
  return size(one) < size(other);
}

/** A value of a brand that nothing finds in a draft of its own. */
interface Unfound {
  readonly draft: LabelledDraft;
  readonly id: string;
  /** The draft shows it all the same. */
  readonly isThere: boolean;
  /** The sentence that is asked about. */
  readonly asked: string | undefined;
}

const unfound = drafts.flatMap((draft): Unfound[] => {
  const brand = readers[prefixes.findIndex((prefix) => draft.id.startsWith(prefix))]?.profile;
  if (brand === undefined) throw new Error(`whose is ${draft.id}`);
  return brand.values.flatMap((value) => {
    const isThere = draft.labels[value.id] === "shown";
    const reading = isThere
      ? withoutWhatFound(brand, value, draft)
      : readingOf(brand, value.id, draft);
    if (reading?.status !== "absent") return [];
    const asked = reading.candidate?.unit.text;
    return [{ draft, id: value.id, isThere, asked }];
  });
});
const asked = unfound.filter((one) => one.asked !== undefined);

test("what is asked about is there, in nearly every draft", () => {
  const right = asked.filter(({ isThere }) => isThere);
  expect(right.length / asked.length).toBeGreaterThanOrEqual(0.9);
});

test.for([
  ["that were looked at while the threshold was set", false],
  ["that were kept apart", true],
] as const)("of what is there, more than half is asked about, in the drafts %s", ([, held]) => {
  const there = unfound.filter(({ draft, isThere }) => isThere && isHeldOut(draft) === held);
  const found = there.filter((one) => one.asked !== undefined);
  expect(there.length).toBeGreaterThan(6);
  expect(found.length / there.length).toBeGreaterThan(0.5);
});

test("a hollow copy is not asked about", () => {
  const hollow = asked.filter(({ draft }) => draft.twinOf !== undefined);
  expect(hollow.map(({ draft, id }) => `${draft.id} ${id}`)).toEqual([]);
});

test("drafts of other brands are hardly ever asked about", () => {
  const foreign = drafts.flatMap((draft) =>
    readers
      .filter((_, at) => !draft.id.startsWith(prefixes[at] ?? ""))
      .flatMap(({ profile }) => profile.values.map(({ id }) => readingOf(profile, id, draft))),
  );
  const some = foreign.filter(({ candidate }) => candidate !== undefined);
  expect(some.length / foreign.length).toBeLessThanOrEqual(0.01);
});
