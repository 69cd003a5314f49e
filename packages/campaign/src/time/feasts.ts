import { addDays, dayOf, weekdayOf, type Day } from "./day.ts";

/** A day that shops call by its name. Its pattern ignores case. */
interface Feast {
  readonly name: string;
  readonly dayIn: (year: number) => Day;
}

/** Those that mean one day to everybody who writes English; a day that differs by country is none. */
const feasts: readonly Feast[] = [
  { name: "new year[’']?s eve", dayIn: (year) => dayOf(year, 12, 31) },
  { name: "new year[’']?s day", dayIn: (year) => dayOf(year, 1, 1) },
  { name: "valentine[’']?s(?: day)?", dayIn: (year) => dayOf(year, 2, 14) },
  { name: "st\\.? patrick[’']?s day", dayIn: (year) => dayOf(year, 3, 17) },
  { name: "memorial day", dayIn: (year) => addDays(nthWeekday({ year, month: 6, nth: 1 }, 1), -7) },
  { name: "independence day", dayIn: (year) => dayOf(year, 7, 4) },
  { name: "labou?r day", dayIn: (year) => nthWeekday({ year, month: 9, nth: 1 }, 1) },
  { name: "halloween", dayIn: (year) => dayOf(year, 10, 31) },
  { name: "thanksgiving(?: day)?", dayIn: thanksgiving },
  { name: "black friday", dayIn: (year) => addDays(thanksgiving(year), 1) },
  { name: "cyber monday", dayIn: (year) => addDays(thanksgiving(year), 4) },
  { name: "giving tuesday", dayIn: (year) => addDays(thanksgiving(year), 5) },
  { name: "christmas eve", dayIn: (year) => dayOf(year, 12, 24) },
  { name: "christmas day", dayIn: (year) => dayOf(year, 12, 25) },
  { name: "boxing day", dayIn: (year) => dayOf(year, 12, 26) },
];

/** The names of all feasts as one pattern, to be put into another. */
export const feastNames = feasts.map(({ name }) => name).join("|");

const known = feasts.map(({ name, dayIn }) => ({
  pattern: new RegExp(`^(?:${name})$`, "iu"),
  dayIn,
}));

/** The day of a feast that comes next, or passed less than two weeks ago. @param from the day of sending */
export function feastDay(name: string, from: Day): Day | undefined {
  const feast = known.find(({ pattern }) => pattern.test(name));
  const year = Number(from.slice(0, 4));
  const since = addDays(from, -14);
  return [year, year + 1].flatMap((one) => feast?.dayIn(one) ?? []).find((day) => day >= since);
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): Day {
  return nthWeekday({ year, month: 11, nth: 4 }, 4);
}

/** @param weekday 0 is Sunday. */
function nthWeekday(
  { year, month, nth }: { readonly year: number; readonly month: number; readonly nth: number },
  weekday: number,
): Day {
  const first = dayOf(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
