import { isDay, type Day } from "./day.ts";
import { clockChangeAt, instantOf, wallTimeOf, type WallTime } from "./zone.ts";

/** A date, or a date with a time, as a plan writes it. */
export interface StatedTime {
  /** Milliseconds since 1970; of a day alone, its beginning. */
  readonly instant: number;
  readonly day: Day;
  /** Undefined where only the day is stated. */
  readonly minutes?: number;
  /** In what way the clocks of that zone make it odd. */
  readonly clock?: "skipped" | "twice";
}

/** Reads `2026-10-05`, `2026-10-05T09:30`, `2026-10-05 09:30+01:00`. Undefined: no such time. */
export function readStated(text: string, zone: string): StatedTime | undefined {
  const found =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/iu.exec(
      text.trim(),
    );
  const [, day = "", hour, minute, offset] = found ?? [];
  if (found === null || !isDay(day)) return undefined;
  if (hour === undefined || minute === undefined) {
    return { instant: instantOf({ day, minutes: 0 }, zone), day };
  }
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const time = { day, minutes: Number(hour) * 60 + Number(minute) };
  return offset === undefined ? onTheWall(time, zone) : withOffset(time, offset, zone);
}

function onTheWall(time: WallTime, zone: string): StatedTime {
  const clock = clockChangeAt(time, zone);
  const instant = instantOf(time, zone);
  // Of a time that the clocks skip, what they show instead.
  return { instant, ...wallTimeOf(instant, zone), ...(clock && { clock }) };
}

function withOffset({ day, minutes }: WallTime, offset: string, zone: string): StatedTime {
  const instant = instantOf({ day, minutes }, "UTC") - minutesOf(offset) * 60_000;
  return { instant, ...wallTimeOf(instant, zone) };
}

function minutesOf(offset: string): number {
  if (/^z$/iu.test(offset)) return 0;
  const digits = offset.slice(1).replace(":", "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith("-") ? -minutes : minutes;
}
