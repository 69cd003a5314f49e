/** A day on the wall: `YYYY-MM-DD`. Days compare as texts. */
export type Day = string;

/** With a zero before it where it has one digit. */
function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** `08:05` of 485. */
export function clockOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A day from its numbers; the month counts from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** Whether a `YYYY-MM-DD` stands in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * dayLength).toISOString().slice(0, 10);
}

/** Days from `a` to `b`; negative where `b` comes first. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((utc(b) - utc(a)) / dayLength);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** The last day of the month of a day. */
export function lastOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** From 1, of “October” or “oct”; 0 where there is none. */
export function monthCalled(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((one) => one.toLowerCase().startsWith(start)) + 1;
}

const dayLength = 86_400_000;

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** `19 October 2026`; with a year left out where that is said already, `19 October`. */
export function showDay(day: Day, withYear = true): string {
  const [year = "", month = "1", date = "1"] = day.split("-");
  const name = `${Number(date)} ${monthNames[Number(month) - 1] ?? ""}`;
  return withYear ? `${name} ${Number(year)}` : name;
}

/** In English, January first. */
export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
