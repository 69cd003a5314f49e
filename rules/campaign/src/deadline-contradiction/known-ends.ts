import {
  daysBetween,
  endName,
  type Campaign,
  type Moment,
  type Offer,
  type OfferStatement,
  type Touch,
} from "@troth/campaign/rule";

import type { DeadlineProblem } from "./words.ts";

/** An end of an offer, and who says so. */
export interface KnownEnd {
  readonly moment: Moment;
  /** Absent: the register. */
  readonly by?: OfferStatement;
}

/** A touch may name ends by the hundred; of those before, the nearest say what readers believe. */
const mostKept = 16;

/** What readers have been told of the end of an offer, touch by touch. */
export class KnownEnds {
  readonly #campaign: Pick<Campaign, "mayMeet">;
  readonly #register: KnownEnd | undefined;
  #told: (KnownEnd & { readonly by: OfferStatement })[] = [];

  constructor({ ends }: Offer, campaign: Pick<Campaign, "mayMeet">) {
    this.#campaign = campaign;
    this.#register = ends && { moment: ends };
  }

  /** The register's end, if it has one. */
  get register(): KnownEnd | undefined {
    return this.#register;
  }

  /** What a reader of this touch was told last. */
  toldTo(touch: Touch): KnownEnd | undefined {
    return this.#told.findLast(
      ({ by }) => by.touch === touch || this.#campaign.mayMeet(by.touch, touch),
    );
  }

  /** The latest end that a reader of this touch was told. */
  latestFor(touch: Touch): KnownEnd | undefined {
    const told = this.#told.filter(({ by }) => this.#campaign.mayMeet(by.touch, touch));
    return told.toSorted((a, b) => b.moment.instant - a.moment.instant)[0];
  }

  /** The first end that a reader of this touch was told. */
  firstFor(touch: Touch): KnownEnd | undefined {
    return this.#told.find(
      ({ by }) => by.touch !== touch && this.#campaign.mayMeet(by.touch, touch),
    );
  }

  add(by: OfferStatement): void {
    if (by.moment === undefined) return;
    this.#told.push({ moment: by.moment, by });
    if (this.#told.length > mostKept) this.#told = this.#told.slice(-mostKept);
  }
}

/** Whether two ends can be compared: a plan without dates knows only days from its first. */
export function comparable(a: Moment, b: Moment, { sent }: Touch): boolean {
  return sent.dated || a.relative === b.relative;
}

/** Whether both mean one end: a day is a day to its last minute, in whatever zone that is counted. */
export function isSameEnd(a: Moment, b: Moment): boolean {
  const days = Math.abs(daysBetween(a.day, b.day));
  if (a.loose === true || b.loose === true) return days <= 1;
  if (days === 0 && (a.minutes === undefined || b.minutes === undefined)) return true;
  return Math.abs(a.instant - b.instant) <= 61_000;
}

/** Whether a touch goes out when an end has passed. */
export function isAfter({ sent }: Touch, moment: Moment): boolean {
  if (!sent.dated && !moment.relative) return false;
  if (moment.loose === true) return daysBetween(moment.day, sent.day) > 1;
  return sent.instant > moment.instant;
}

type Related = NonNullable<DeadlineProblem["related"]>[number];

/** The place that says so. @param reader a touch, for plans that know no dates. */
export function citing({ moment, by }: KnownEnd, offer: Offer, reader: Touch): Related[] {
  if (by !== undefined) {
    const end = endName(moment, by.touch);
    return [{ message: "saysEnd", in: by.touch, at: by.mark, data: { end } }];
  }
  const { register } = offer;
  if (register === undefined) return [];
  const plan = register.endsPlace ?? register.place;
  return [{ message: "register", plan, data: { end: endName(moment, reader) } }];
}
