import { showDay } from "./time/day.ts";
import type { Touch } from "./touch.ts";

/** `t4 (19 October 2026)`; in a plan without a date, `t4 (day 14)`. */
export function nameOf(touch: Touch): string {
  return `${touch.id} (${dateOf(touch)})`;
}

/** `19 October 2026`, or `day 14`. */
export function dateOf({ sent, day }: Touch): string {
  return sent.dated ? showDay(sent.day) : `day ${day}`;
}

/** `19 October`, or `day 14`. */
export function shortDateOf({ sent, day }: Touch): string {
  return sent.dated ? showDay(sent.day, false) : `day ${day}`;
}
