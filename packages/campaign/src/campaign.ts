import { joinDrafts, type Draft, type Profile, type ProfileReader } from "@troth/core";

import type { SendTime } from "./time/moment.ts";
import { addDays, daysBetween, type Day } from "./time/day.ts";
import { readStated, type StatedTime } from "./time/stated.ts";
import { instantOf } from "./time/zone.ts";
import { statementsOf } from "./deadline/statements.ts";
import { keepLedger, type LedgerEntry } from "./ledger.ts";
import { findOffers, type Offer } from "./offers.ts";
import { expandPaths, type Step } from "./paths.ts";
import type { CampaignPlan, PlannedTouch, PlanPlace } from "./plan.ts";
import { Readers } from "./readers.ts";
import { notesOn, type CampaignNote } from "./notes.ts";
import { readMoves, type Touch } from "./touch.ts";

/** The messages that one reader may get, with the account of what they give and ask. */
export interface CampaignPath {
  readonly touches: readonly Touch[];
  readonly ledger: readonly LedgerEntry[];
}

/** A campaign with its drafts, read once and shared by all rules. */
export interface Campaign {
  readonly plan: CampaignPlan;
  /** In the order of sending. */
  readonly touches: readonly Touch[];
  /** The ways through it; all of them where they are few. Landing pages stand on none. */
  readonly paths: readonly CampaignPath[];
  readonly offers: readonly Offer[];
  /** One reader may get both. */
  readonly mayMeet: (a: Touch, b: Touch) => boolean;
  /** When the words of its extension were written; only whoever knows the history of the files can say. */
  readonly writtenOn: (touch: Touch) => Day | undefined;
  readonly notes: readonly CampaignNote[];
  /** What the brand declares; absent where there is no profile. */
  readonly profile?: Profile;
}

/** A planned touch whose file could be read. */
export interface TouchDraft {
  readonly planned: PlannedTouch;
  /** One for each way to read a template; at least one. */
  readonly drafts: readonly [Draft, ...Draft[]];
}

/** What is known of a campaign beside plan and drafts. */
export interface CampaignFacts {
  /** `YYYY-MM-DD`; from where days count in a plan without any date. */
  readonly today: Day;
  /** What the brand declares, and what reads drafts by it. */
  readonly profile?: ProfileReader | undefined;
}

/** Reads the touches of a campaign together. Pure: the same input gives the same campaign. */
export function readCampaign(
  plan: CampaignPlan,
  drafts: readonly TouchDraft[],
  { today, profile }: CampaignFacts,
): Campaign {
  const times = sendTimes(plan, today);
  const touches = inOrder(drafts, times).map((one, index) =>
    touchOf(one, index, { plan, profile }),
  );
  const sent = touches.filter(({ isPage }) => !isPage);
  const ways = expandPaths(sent.map(stepOf));
  const paths = ways.all.map((path) => {
    const met = path.flatMap((at) => sent[at] ?? []);
    return { touches: met, ledger: keepLedger(met, plan.mode) };
  });
  const offers = findOffers(touches, plan);
  const readers = new Readers(touches.map(stepOf));
  return {
    plan,
    touches,
    paths,
    offers,
    mayMeet: (a, b) => readers.mayMeet(a.id, b.id),
    writtenOn: () => undefined,
    notes: [
      ...notesOn(plan, touches, { offers, profile: profile?.profile }),
      ...tooMany(ways.left, plan.touches[0]?.place),
    ],
    ...(profile && { profile: profile.profile }),
  };
}

function tooMany(left: number, place: PlanPlace | undefined): CampaignNote[] {
  if (left === 0 || place === undefined) return [];
  const message = `This plan has more ways through it than are followed: ${left} touches were read one by one, not along a path. Join branches that say the same.`;
  return [{ message, place }];
}

function stepOf({ planned, audience }: Touch): Step {
  return { ...planned, ...(audience !== undefined && { audience }) };
}

interface Timed extends TouchDraft {
  readonly sent: SendTime;
  readonly day: number;
}

type TimeOf = (planned: PlannedTouch) => { readonly sent: SendTime; readonly day: number };

/** When each touch goes out. Without any date, days count from today, and only their distance is used. */
function sendTimes({ touches, timezone: zone, start }: CampaignPlan, today: Day): TimeOf {
  const stated = new Map<PlannedTouch, StatedTime>();
  for (const touch of touches) {
    const time = touch.send === undefined ? undefined : readStated(touch.send, zone);
    if (time !== undefined) stated.set(touch, time);
  }
  const first = start ?? Array.from(stated.values(), ({ day }) => day).toSorted()[0];
  const from = first ?? today;
  return (planned) => {
    const time = stated.get(planned);
    const day = time?.day ?? addDays(from, planned.day ?? 0);
    const instant = time?.instant ?? instantOf({ day, minutes: 0 }, zone);
    const { minutes } = time ?? {};
    return {
      sent: {
        day,
        instant,
        zone,
        dated: first !== undefined,
        ...(minutes !== undefined && { minutes }),
      },
      day: daysBetween(from, day),
    };
  };
}

/** In the order of sending; a touch never stands before one that it follows. */
function inOrder(drafts: readonly TouchDraft[], timeOf: TimeOf): Timed[] {
  const timed = drafts.map((one): Timed => ({ ...one, ...timeOf(one.planned) }));
  const turns = turnsOf(timed);
  return timed.toSorted((a, b) => {
    const [one, other] = [turns.get(a.planned.id), turns.get(b.planned.id)];
    if (one === undefined || other === undefined) return 0;
    return one.time - other.time || one.depth - other.depth || one.at - other.at;
  });
}

/** What decides when a touch has its turn. */
interface Turn {
  readonly time: number;
  /** How many touches it follows, one behind the other. */
  readonly depth: number;
  /** In the plan. */
  readonly at: number;
}

/** With a stack of its own: a plan may be one chain of thousands. */
function turnsOf(timed: readonly Timed[]): ReadonlyMap<string, Turn> {
  const places = new Map(timed.map((one, at) => [one.planned.id, { one, at }]));
  const turns = new Map<string, Turn>();
  const begun = new Set<string>();
  for (const { planned } of timed) {
    const chain = [planned.id];
    for (let id = chain.at(-1); id !== undefined; id = chain.at(-1)) {
      begun.add(id);
      const place = places.get(id);
      const parents = place?.one.planned.after ?? [];
      const open = parents.find((parent) => places.has(parent) && !begun.has(parent));
      if (open !== undefined) {
        chain.push(open);
        continue;
      }
      chain.pop();
      if (place === undefined || turns.has(id)) continue;
      const before = parents.flatMap((parent) => turns.get(parent) ?? []);
      turns.set(id, {
        time: Math.max(place.one.sent.instant, ...before.map(({ time }) => time)),
        depth: Math.max(-1, ...before.map(({ depth }) => depth)) + 1,
        at: place.at,
      });
    }
  }
  return turns;
}

function touchOf(
  { planned, drafts, sent, day }: Timed,
  index: number,
  { plan, profile }: { readonly plan: CampaignPlan; readonly profile: ProfileReader | undefined },
): Touch {
  const draft = joinDrafts(drafts);
  const audience = draft.meta.audience ?? plan.audience;
  return {
    id: planned.id,
    index,
    planned,
    draft,
    sent,
    day,
    stage: draft.meta.stage ?? plan.startStage,
    ...(audience !== undefined && { audience }),
    isPage: draft.meta.channel === "land" || draft.meta.medium === "web",
    ...readMoves(draft),
    statements: statementsOf(draft, sent),
    values: profile?.read(draft).readings ?? [],
  };
}
