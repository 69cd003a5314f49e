import { spanOf, type Profile } from "@troth/core";

import { readableUnits } from "./deadline/statement.ts";
import type { Offer } from "./offers.ts";
import type { CampaignPlan, PlanPlace } from "./plan.ts";
import { clockOf, showDay } from "./time/day.ts";
import { impossibleDate } from "./time/moment.ts";
import { readStated } from "./time/stated.ts";
import type { Touch } from "./touch.ts";

/** What a team should know about its plan; nothing that a reader would feel. */
export interface CampaignNote {
  readonly message: string;
  readonly place: PlanPlace;
}

/** What is odd about a plan that can be read all the same, each with its remedy. */
export function notesOn(
  plan: CampaignPlan,
  touches: readonly Touch[],
  { offers, profile }: { readonly offers: readonly Offer[]; readonly profile: Profile | undefined },
): CampaignNote[] {
  return [
    ...unknownAudience(plan, profile),
    ...unusedOffers(plan, touches),
    ...unknownOffers(plan),
    ...clockChanges(plan),
    ...beforeParents(touches),
    ...impossibleDates(touches),
    ...yearless(offers),
  ];
}

/** Misspelt, none of what the profile says of its readers would hold. */
function unknownAudience(
  { audience, touches }: CampaignPlan,
  profile: Profile | undefined,
): CampaignNote[] {
  const known = (profile?.audiences ?? []).map(({ id }) => id);
  const [first] = touches;
  if (audience === undefined || first === undefined || known.length === 0) return [];
  if (known.includes(audience)) return [];
  const message = `The profile knows no audience \`${audience}\`, so that nothing it says of its audiences holds here. Write one of ${known.slice(0, 8).join(", ")}, or add it there.`;
  return [{ message, place: first.place }];
}

function unusedOffers({ offers, touches }: CampaignPlan, read: readonly Touch[]): CampaignNote[] {
  const used = new Set(touches.flatMap((touch) => touch.offers));
  return offers
    .filter(({ id, code }) => !used.has(id) && !isWritten(code, read))
    .map(({ id, place }) => ({
      message: `No touch uses the offer \`${id}\`. Name it under \`offers\` of the touches that present it, or take it out of the register.`,
      place,
    }));
}

/** Only asked of offers that no plan names: few. */
function isWritten(code: string | undefined, touches: readonly Touch[]): boolean {
  return code !== undefined && touches.some(({ draft }) => draft.source.includes(code));
}

function unknownOffers({ offers, touches }: CampaignPlan): CampaignNote[] {
  if (offers.length === 0) return [];
  const known = new Set(offers.map(({ id }) => id));
  return touches.flatMap((touch) =>
    touch.offers
      .filter((id) => !known.has(id))
      .map((id) => ({
        message: `The touch \`${touch.id}\` presents the offer \`${id}\`, which the register does not have. Add it there with its \`ends\`, or use one of ${[...known].slice(0, 8).join(", ")}.`,
        place: touch.place,
      })),
  );
}

/** A send time that the clocks skip, or show twice. */
function clockChanges({ touches, timezone, offers }: CampaignPlan): CampaignNote[] {
  const times = [
    ...touches.map(({ id, send, place }) => ({ what: `\`send\` of \`${id}\``, text: send, place })),
    ...offers.map(({ id, ends, endsPlace, place }) => ({
      what: `\`ends\` of \`${id}\``,
      text: ends,
      place: endsPlace ?? place,
    })),
  ];
  return times.flatMap(({ what, text, place }) => {
    const clock = text === undefined ? undefined : readStated(text, timezone);
    if (text === undefined || clock?.clock === undefined) return [];
    const day = showDay(clock.day);
    const message =
      clock.clock === "skipped"
        ? `${what}, ${text}, is a time that clocks in ${timezone} skip on ${day}; it is read as ${clockOf(clock.minutes ?? 0)}. Write a time that exists, or add an offset: ${text}+01:00.`
        : `${what}, ${text}, comes twice in ${timezone} on ${day}, as clocks go back; the first is meant. Add an offset to be sure: ${text}+01:00.`;
    return [{ message, place }];
  });
}

function beforeParents(touches: readonly Touch[]): CampaignNote[] {
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  return touches.flatMap((touch) => {
    const parents = touch.planned.after.flatMap((id) => byId.get(id) ?? []);
    const late = parents.find(({ sent }) => sent.instant > touch.sent.instant);
    if (late === undefined) return [];
    const message = `The touch \`${touch.id}\` is planned before \`${late.id}\`, which it follows; it is read as sent right after it. Give it a later day.`;
    return [{ message, place: touch.planned.place }];
  });
}

function impossibleDates(touches: readonly Touch[]): CampaignNote[] {
  return touches.flatMap(({ draft }) =>
    readableUnits(draft).flatMap(({ text, span }) => {
      const found = impossibleDate.exec(text);
      if (found === null) return [];
      const message = `No calendar has “${found[0]}”, so this date is not compared with any other. Write the day that is meant.`;
      return [{ message, place: { path: draft.path, source: draft.source, span } }];
    }),
  );
}

/**
 * One note for all: most deadlines name no year, and most are meant for the nearest. Where the
 * register has the end, nothing was guessed.
 */
function yearless(offers: readonly Offer[]): CampaignNote[] {
  const found = offers
    .filter(({ ends }) => ends === undefined)
    .flatMap(({ statements }) => statements.filter(({ moment }) => moment?.yearless === true));
  const [first] = found;
  if (first?.moment === undefined) return [];
  const { draft } = first.touch;
  const what = found.length === 1 ? "One deadline names" : `${found.length} deadlines name`;
  const message = `${what} no year and ${found.length === 1 ? "is" : "are"} read as the nearest, this one as ${showDay(first.moment.day)}. To be sure, write \`ends\` with its year into the offer register.`;
  const place = { path: draft.path, source: draft.source, span: spanOf(first.mark) };
  return [{ message, place }];
}
