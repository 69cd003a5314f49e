import {
  bodyUnits,
  wholeOf,
  type BrokenPromise,
  type DeclaredValue,
  type Draft,
  type Profile,
  type ProfileReader,
  type Unit,
  type ValueReading,
  type ValueSign,
  type ValueStatus,
} from "@troth/core";

import { candidateFinder, type FindCandidate } from "./candidate/candidates.ts";
import { liveProofs } from "./live.ts";
import { ownNames, soughtValues, type SoughtValue } from "./match/matcher.ts";
import { readUnit, see, signAt, type ReadUnit, type Seen } from "./match/signs.ts";
import { promiseTester } from "./promises.ts";
import { contradictedAdvice, suggestionFor } from "./suggestion.ts";
import { tagNotes, tagsOf } from "./tags.ts";

/** What reads drafts by a profile. @param today `YYYY-MM-DD`; decides which proofs hold. */
export function profileReader(profile: Profile, today: string): ProfileReader {
  const sought = soughtValues(profile.values, today);
  const testPromises = promiseTester(profile.promises);
  const own = ownNames(profile.brand);
  const findCandidate = candidateFinder(profile.values);
  return {
    profile,
    read(draft) {
      const tags = tagsOf(draft);
      const units = spokenUnits(draft).map((unit) => readUnit(unit, own, tags.get(unit) ?? []));
      const broken = testPromises(draft);
      const read = { draft, profile, units, broken, today, findCandidate };
      const readings = sought.map((one) => readValue(one, read));
      return { declared: profile, readings, broken, notes: tagNotes(draft, profile) };
    },
    settle: (readings, broken) => readings.map((reading) => contradictedBy(broken, reading)),
  };
}

/** What every value of a draft is read from. */
interface ReadDraft {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly units: readonly ReadUnit[];
  readonly broken: readonly BrokenPromise[];
  readonly today: string;
  readonly findCandidate: FindCandidate;
}

/** Where a message speaks to its reader; small print and footers show nothing. */
function spokenUnits(draft: Draft): readonly Unit[] {
  const lines = draft.units.filter(({ zone }) => zone === "subject" || zone === "preheader");
  return [...lines, ...bodyUnits(draft)];
}

function readValue(sought: SoughtValue, read: ReadDraft): ValueReading {
  const { value } = sought;
  const live = liveProofs(value, read.today);
  const seen = read.units.map((unit) => see(unit, sought));
  const signs = [
    ...read.units.flatMap((unit, at) => signsOf(unit, seen, { at, sought, live: live.length > 0 })),
    ...promiseSigns(value, read.broken),
  ];
  const status = strongest(signs);
  const reading = { value, status, signs: signs.filter(({ as }) => as === status), live };
  const candidate = status === "absent" ? read.findCandidate(value, read.units) : undefined;
  const suggestion = suggestionFor(reading, sought, read);
  return { ...reading, suggestion, ...(candidate && { candidate }) };
}

/** A broken promise outweighs what is shown; what is shown outweighs what is only said. */
function strongest(signs: readonly ValueSign[]): ValueStatus {
  const order = ["contradicted", "shown", "unbacked", "said"] as const;
  return order.find((status) => signs.some(({ as }) => as === status)) ?? "absent";
}

interface Here {
  readonly at: number;
  readonly sought: SoughtValue;
  /** Some proof of the value holds today. */
  readonly live: boolean;
}

function signsOf(
  { unit, tags, stance, unreal }: ReadUnit,
  all: readonly (Seen | undefined)[],
  { at, sought, live }: Here,
): ValueSign[] {
  const { id, requiresProof } = sought.value;
  const tagged = tags.includes(id) && !stance && !unreal;
  const shown = requiresProof && !live ? "unbacked" : "shown";
  if (tagged) return [{ ...wholeOf(unit), as: shown, because: "the writer's own tag" }];
  const seen = all[at];
  if (seen === undefined) return [];
  const { breaks, proof, expired, reference, mention } = seen;
  if (breaks !== undefined) return [signAt(unit, breaks, "contradicted")];
  if (proof !== undefined) return [signAt(unit, proof, "shown")];
  if (expired !== undefined) {
    const because = `${expired.because}, which held until ${expired.proof.validUntil ?? ""}`;
    return [signAt(unit, { ...expired, because }, "unbacked")];
  }
  if (reference !== undefined) {
    if (reference.solid || (!unreal && isProvenNearby(all, at)))
      return [signAt(unit, reference, shown)];
  }
  const said = reference ?? mention;
  return said === undefined
    ? []
    : [{ ...signAt(unit, said, "said"), ...(unreal && { hope: true }) }];
}

/** How far a proof reaches, in units. */
const reach = 2;

function isProvenNearby(all: readonly (Seen | undefined)[], at: number): boolean {
  return all
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some((near) => near?.proof !== undefined);
}

/** A value whose promise is broken is contradicted, whatever else the draft does for it. */
function contradictedBy(broken: readonly BrokenPromise[], reading: ValueReading): ValueReading {
  const { value, live } = reading;
  const known = reading.status === "contradicted" ? reading.signs : [];
  const more = promiseSigns(value, broken).filter(
    (sign) => !known.some((one) => isSame(one, sign)),
  );
  if (more.length === 0) return reading;
  const signs = [...known, ...more];
  return {
    value,
    live,
    status: "contradicted",
    signs,
    suggestion: contradictedAdvice(value, signs),
  };
}

function isSame(one: ValueSign, other: ValueSign): boolean {
  return one.unit === other.unit && one.start === other.start && one.end === other.end;
}

/** Words that break a promise which keeps this value; that a word is missing breaks no value. */
function promiseSigns(value: DeclaredValue, broken: readonly BrokenPromise[]): ValueSign[] {
  return broken.flatMap(({ promise, at }) =>
    promise.value === value.id && at !== undefined
      ? [{ ...at, as: "contradicted" as const, because: `breaks “${promise.text}”` }]
      : [],
  );
}
