import { casual, GB, type Chrono, type Parser } from "chrono-node/en";
import type { ParsedComponents } from "chrono-node";

import {
  addDays,
  dayOf,
  lastOfMonth,
  monthCalled,
  monthNames,
  weekdayOf,
  type Day,
} from "./day.ts";
import { feastDay, feastNames } from "./feasts.ts";

/** What the text of a result says, where it was one of ours that read it. */
export function tagsOf(components: ParsedComponents): {
  readonly ours: boolean;
  readonly counted: boolean;
  readonly loose: boolean;
} {
  const tags = components.tags();
  return { ours: tags.has(tag.ours), counted: tags.has(tag.counted), loose: tags.has(tag.loose) };
}

const tag = { ours: "troth", counted: "troth/counted", loose: "troth/loose" } as const;

interface Found {
  readonly day: Day;
  /** Counted from the day of sending. */
  readonly counted?: boolean;
  /** Nobody says whether a day more or less is meant. */
  readonly loose?: boolean;
}

type Read = (found: readonly string[], today: Day) => Found | undefined;

const months = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");
const weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const dateWords = `today|tonight|tomorrow|${weekdays}|\\d|${months}`;

const ours: readonly Parser[] = [
  parser("(?:the )?(?:end|last day) of (?:the|this) month|month[’']?s?[- ]end", (_, today) => ({
    day: lastOfMonth(today),
    counted: true,
  })),
  parser(`(?:the )?last day of (${months})`, ([, name = ""], today) => ({
    day: lastOfMonth(comingMonth(monthCalled(name), today)),
  })),
  parser(
    `(?:EOD|COB|(?:end|close) of (?:the )?(?:day|business|play))(?!,? (?:on )?(?:this )?(?:${dateWords}))`,
    (_, today) => ({ day: today, counted: true }),
  ),
  parser("(?:the end of )?(?:the|this|all) weekend", (_, today) => ({
    day: addDays(today, (7 - weekdayOf(today)) % 7),
    counted: true,
    loose: true,
  })),
  parser(feastNames, ([name = ""], today) => {
    const day = feastDay(name, today);
    return day === undefined ? undefined : { day };
  }),
  // “the 14th”, “Friday 16th”; but not “the 16th of October”, which chrono reads, nor “the 5th edition”.
  parser(
    `(?:${weekdays},?\\s{1,6}|the )(\\d{1,2})(?:st|nd|rd|th)(?! (?:of\\b|${months}|birthday|anniversary|edition|century|annual|quarter|half|year|time|order|person|customer))`,
    ([, date = ""], today) => {
      const day = comingDate(Number(date), today);
      return day === undefined ? undefined : { day };
    },
  ),
];

/** How chrono reads dates, with what mail says beside. The British one reads 3/4 as April. */
export const parsers: { readonly casual: Chrono; readonly british: Chrono } = {
  casual: withOurs(casual),
  british: withOurs(GB),
};

function withOurs(chrono: Chrono): Chrono {
  const own = chrono.clone();
  own.parsers.unshift(...ours);
  return own;
}

/** @param source of a pattern that begins and ends at a word. */
function parser(source: string, read: Read): Parser {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "iu");
  return {
    pattern: () => pattern,
    extract(context, match) {
      const today = context.createParsingComponents();
      const from = dayOf(today.get("year") ?? 0, today.get("month") ?? 1, today.get("day") ?? 1);
      const found = read([...match], from);
      if (found === undefined) return null;
      const [year = 0, month = 1, day = 1] = found.day.split("-").map(Number);
      const components = context.createParsingComponents({ year, month, day });
      components.addTag(tag.ours);
      if (found.counted === true) components.addTag(tag.counted);
      if (found.loose === true) components.addTag(tag.loose);
      return components;
    },
  };
}

/** The first day of the month, this year or the next. */
function comingMonth(month: number, today: Day): Day {
  const year = Number(today.slice(0, 4));
  return dayOf(month < Number(today.slice(5, 7)) ? year + 1 : year, month, 1);
}

/** In this month, or where that day has passed, in the next. Undefined: that month is too short. */
function comingDate(date: number, today: Day): Day | undefined {
  const first = `${today.slice(0, 8)}01`;
  const month = date >= Number(today.slice(8)) ? first : addDays(lastOfMonth(first), 1);
  const day = addDays(month, date - 1);
  return date > 0 && day <= lastOfMonth(month) ? day : undefined;
}
