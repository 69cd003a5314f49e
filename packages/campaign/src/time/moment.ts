import type { Chrono } from "chrono-node/en";
import type { ParsedResult } from "chrono-node";

import { addDays, dayOf, daysBetween, isDay, weekdayOf, type Day } from "./day.ts";
import { parsers, tagsOf } from "./parsers.ts";
import { instantOf, offsetAt } from "./zone.ts";

/** When a message goes out, as far as that is known. */
export interface SendTime {
  readonly day: Day;
  readonly instant: number;
  /** IANA name. */
  readonly zone: string;
  /** False where the plan has days, and no date for the first of them: then only days count. */
  readonly dated: boolean;
  /** Undefined where only the day is known. */
  readonly minutes?: number;
}

/** A day, mostly with no time, that a message names as an end. */
export interface Moment {
  readonly day: Day;
  /** From midnight in the zone of the message or the one that it names; absent: all of the day. */
  readonly minutes?: number;
  /** The last millisecond at which it has not passed. */
  readonly instant: number;
  /** Counted from the day on which the message goes out: “tonight”, “in 3 days”. */
  readonly relative: boolean;
  /** No year was named: the nearest was taken. */
  readonly yearless: boolean;
  /** “48 hours left”: nobody counts those from the minute at which the mail is opened. */
  readonly loose?: boolean;
}

/** A moment and where its words stand in the text that was given. */
export interface FoundMoment {
  readonly moment: Moment;
  readonly start: number;
  readonly end: number;
  /** Of “10 to 14 October” the moment is the second. */
  readonly isRange: boolean;
}

/** The first date in a short text, read as a person would on the day of sending. */
export function findMoment(text: string, sent: SendTime): FoundMoment | undefined {
  const plain = asChronoReads(withClockForMidnight(text));
  const result = parse(plain, sent);
  if (result === undefined || isVague(result)) return undefined;
  const moment = momentOf(result, sent);
  if (moment === undefined) return undefined;
  const later = isClockAlone(result) ? dayBehind(plain, result, sent) : undefined;
  if (later !== undefined) return later;
  // The clock that stands for “midnight” is shorter than the word.
  const end = result.index + result.text.length;
  const whole = /^\s*$/u.test(plain.slice(end, end + 1)) && /\S/u.test(text.charAt(end));
  const isRange = result.end !== undefined && result.end !== null;
  return { moment, start: result.index, end: whole ? end + 1 : end, isRange };
}

function isClockAlone({ start }: ParsedResult): boolean {
  return !start.isCertain("day") && !start.isCertain("weekday");
}

/** “5 pm on the 18th of October”: the parser takes the time alone, and the day is read behind it. */
function dayBehind(
  text: string,
  { index, text: clock, start }: ParsedResult,
  sent: SendTime,
): FoundMoment | undefined {
  const from = index + clock.length;
  const link = /^\s*(?:on|,)\s+/iu.exec(text.slice(from));
  if (link === null) return undefined;
  const day = findMoment(text.slice(from + link[0].length), sent);
  if (day === undefined || day.start > 4) return undefined;
  const minutes = minutesOf(start);
  return {
    moment: { ...day.moment, ...endOf(day.moment.day, sent, minutes) },
    start: index,
    end: from + link[0].length + day.end,
    isRange: false,
  };
}

/** “11:59” with no word for the half of the day: nothing ends a minute before noon. */
function minutesOf(start: Components): number {
  const minutes = (start.get("hour") ?? 0) * 60 + (start.get("minute") ?? 0);
  return minutes === 719 && !start.isCertain("meridiem") ? 1439 : minutes;
}

/** So many hours or days from the day of sending. */
export function momentIn(count: number, unit: "hours" | "days", sent: SendTime): Moment {
  const days = unit === "days" ? count : Math.round(count / 24);
  return { ...endOf(addDays(sent.day, days), sent), relative: true, yearless: false, loose: true };
}

/** The end of the day on which the message goes out. */
export function endOfSendDay(sent: SendTime): Moment {
  return { ...endOf(sent.day, sent), relative: true, yearless: false };
}

/** The end of the day before: what holds “from 1 July” does not hold on that day. */
export function dayBefore(moment: Moment, sent: SendTime): Moment {
  const { minutes: _, ...rest } = moment;
  return { ...rest, ...endOf(addDays(moment.day, -1), sent) };
}

/** The end of a day, or a minute of it. */
export function endOf(
  day: Day,
  { zone }: Pick<SendTime, "zone">,
  minutes?: number,
): Pick<Moment, "day" | "instant" | "minutes"> {
  if (minutes !== undefined) {
    return { day, minutes, instant: instantOf({ day, minutes }, zone) + minuteLength - 1 };
  }
  return { day, instant: instantOf({ day: addDays(day, 1), minutes: 0 }, zone) - 1 };
}

/** A date that no calendar has: `31 June`. */
export const impossibleDate =
  /\b(?:(?:31(?:st)?(?: of)? (?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)|3[01](?:st|th)?(?: of)? feb(?:ruary)?)|(?:(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?) 31(?:st)?|feb(?:ruary)? 3[01](?:st|th)?))\b/iu;

const minuteLength = 60_000;

/** A day starts and ends at midnight, and people mean its end. No offset moves. */
function withClockForMidnight(text: string): string {
  return text.replaceAll(/\b(?:12(?::00)? ?)?midnight\b/giu, (found) =>
    "11:59pm".padEnd(found.length, " "),
  );
}

/**
 * chrono takes “Friday the 16th” for a Friday, “5–11” for a five, and the start of “14 Oct. 20% off” for
 * a year. No offset moves.
 */
function asChronoReads(text: string): string {
  return text
    .replaceAll(/(day,? )the(?= \d)/giu, "$1   ")
    .replaceAll(/(?<=[\d ])[–—](?=[\d ])/gu, "-")
    .replaceAll(/\d[\d.,]* ?%|[£$€] ?\d[\d.,]*/gu, (found) => "~".repeat(found.length));
}

/** 3/4 is March to some and April to others: the weekday beside it decides, else the campaign's zone. */
function parse(text: string, sent: SendTime): ParsedResult | undefined {
  const [first, other] = parserOrder(text, sent);
  const reference = referenceOf(sent);
  const [result] = first.parse(text, reference);
  if (result === undefined || other === undefined || fitsItsWeekday(result)) return result;
  const [second] = other.parse(text, reference);
  return second !== undefined && fitsItsWeekday(second) ? second : result;
}

function parserOrder(text: string, { zone }: SendTime): readonly [Chrono, Chrono?] {
  // The British parser reads no “October 14”, so it is asked about figures alone.
  if (!/\d[/.-]\d/u.test(text)) return [parsers.casual];
  const isAmerican = /^(?:America|US)\//u.test(zone);
  return isAmerican ? [parsers.casual, parsers.british] : [parsers.british, parsers.casual];
}

function fitsItsWeekday({ start }: ParsedResult): boolean {
  if (!start.isCertain("weekday") || !start.isCertain("day")) return true;
  const day = writtenDay(start);
  return day === undefined || weekdayOf(day) === start.get("weekday");
}

/** Noon: whatever the machine's own zone, the day is the right one. */
function referenceOf({ day, zone }: SendTime): { instant: Date; timezone: number } {
  const noon = instantOf({ day, minutes: 720 }, zone);
  return { instant: new Date(noon), timezone: offsetAt(noon, zone) };
}

/** Weeks, months and years end nowhere in particular; a span of dates has two ends. */
function isVague({ text, start }: ParsedResult): boolean {
  if (tagsOf(start).ours) return false;
  if (/\b(?:week|weekend|month|year|quarter|now|later|next|last|ago)\b/iu.test(text)) return true;
  if (start.isCertain("month") && !start.isCertain("day")) return true;
  return !["day" as const, "weekday" as const, "hour" as const].some((one) => start.isCertain(one));
}

const counted = /\b(?:today|tonight|tomorrow|hours?|hrs?|minutes?|mins?|days?|this \p{L}+)\b/iu;

/** “in 48 hours”, “3 days”. */
const countedAhead = /\b(?:\d+|one|two|three|four|five|six|seven) (?:hours?|hrs?|days?)\b/iu;

function momentOf({ text, start: first, end }: ParsedResult, sent: SendTime): Moment | undefined {
  const start = end ?? first;
  const tags = tagsOf(first);
  const relative = tags.ours ? tags.counted : counted.test(text);
  const clockAlone = !start.isCertain("day") && !start.isCertain("weekday");
  const day = relative || clockAlone ? sameDay(start, sent) : calendarDay(start, sent);
  if (day === undefined) return undefined;
  const yearless = !relative && !clockAlone && start.isCertain("day") && !start.isCertain("year");
  const loose = tags.loose || countedAhead.test(text);
  const about = { relative: relative || clockAlone, yearless, ...(loose && { loose }) };
  if (!start.isCertain("hour") || loose) return { ...endOf(day, sent), ...about };
  const minutes = minutesOf(start);
  const offset = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
  if (offset === null) return { ...endOf(day, sent, minutes), ...about };
  const instant = instantOf({ day, minutes: minutes - offset }, "UTC") + minuteLength - 1;
  return { day, minutes, instant, ...about };
}

type Components = ParsedResult["start"];

function sameDay(start: Components, sent: SendTime): Day | undefined {
  const day = writtenDay(start);
  // Nobody means an hour that has passed: chrono may take “5pm” for yesterday's.
  return day !== undefined && day < sent.day ? sent.day : day;
}

function calendarDay(start: Components, sent: SendTime): Day | undefined {
  if (!start.isCertain("day")) return nextWeekday(start.get("weekday") ?? 0, sent.day);
  if (start.isCertain("year")) return writtenDay(start);
  const rest = writtenDay(start)?.slice(4);
  if (rest === undefined) return undefined;
  const year = Number(sent.day.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => `${one}${rest}`).filter(isDay);
  // An end mostly lies ahead; one that has passed has passed lately.
  const away = (day: Day): number => {
    const days = daysBetween(sent.day, day);
    return days < 0 ? -3 * days : days;
  };
  return near.toSorted((a, b) => away(a) - away(b))[0];
}

function writtenDay(start: Components): Day | undefined {
  const [year, month, date] = [start.get("year"), start.get("month"), start.get("day")];
  return year === null || month === null || date === null ? undefined : dayOf(year, month, date);
}

/** On or after the day of sending. @param weekday 0 is Sunday. */
function nextWeekday(weekday: number, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
