import { clockOf, daysBetween, showDay } from "./time/day.ts";
import type { Moment } from "./time/moment.ts";
import type { Touch } from "./touch.ts";

/** `“t4” (19 October 2026)`; in a plan without a date, `“t4” (day 14)`. */
export function nameOf(touch: Touch): string {
  return `“${touch.id}” (${dateOf(touch)})`;
}

/** `19 October 2026`, or `day 14`. */
export function dateOf({ sent, day }: Touch): string {
  return sent.dated ? showDay(sent.day) : `day ${day}`;
}

/** `19 October`, or `day 14`. */
export function shortDateOf({ sent, day }: Touch): string {
  return sent.dated ? showDay(sent.day, false) : `day ${day}`;
}

/** `20 October 2026`, with its time where one is stated; in a plan without a date, `day 15`. */
export function endName(moment: Moment, { sent, day }: Touch): string {
  const { minutes } = moment;
  const name =
    moment.relative && !sent.dated
      ? `day ${day + daysBetween(sent.day, moment.day)}`
      : showDay(moment.day);
  // The last minute of a day says no more than the day does.
  return minutes === undefined || minutes >= 1439 ? name : `${name}, ${clockOf(minutes)}`;
}
