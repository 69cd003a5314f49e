import { TZDate } from "@date-fns/tz";

import { dayOf, type Day } from "./day.ts";

/** What a clock on the wall shows in some zone. */
export interface WallTime {
  readonly day: Day;
  /** From midnight. */
  readonly minutes: number;
}

/** Whether the runtime knows the zone: an IANA name, or an offset such as `+02:00`. */
export function isZone(zone: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions();
    return timeZone !== "";
  } catch {
    return false;
  }
}

/** The names of zones, to guess what was meant. */
export function zoneNames(): readonly string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone")];
}

/** Milliseconds since 1970. A time that the clocks skip is read as the same time before the change. */
export function instantOf({ day, minutes }: WallTime, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new TZDate(year, month - 1, date, Math.floor(minutes / 60), minutes % 60, zone).getTime();
}

export function wallTimeOf(instant: number, zone: string): WallTime {
  const there = new TZDate(instant, zone);
  const day = dayOf(there.getFullYear(), there.getMonth() + 1, there.getDate());
  return { day, minutes: there.getHours() * 60 + there.getMinutes() };
}

/** The day on the wall at an instant. */
export function dayAt(instant: number, zone: string): Day {
  return wallTimeOf(instant, zone).day;
}

/** In minutes, east of Greenwich positive. */
export function offsetAt(instant: number, zone: string): number {
  return -new TZDate(instant, zone).getTimezoneOffset();
}

/** What is odd about a wall time where clocks are changed. */
export function clockChangeAt(time: WallTime, zone: string): "skipped" | "twice" | undefined {
  const instant = instantOf(time, zone);
  const shown = wallTimeOf(instant, zone);
  if (!isSame(shown, time)) return "skipped";
  const hour = 3_600_000;
  const again = [instant - hour, instant + hour].some((one) => isSame(wallTimeOf(one, zone), time));
  return again ? "twice" : undefined;
}

function isSame(a: WallTime, b: WallTime): boolean {
  return a.day === b.day && a.minutes === b.minutes;
}
