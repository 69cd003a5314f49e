import { describe, expect, test } from "vitest";

import { showDay } from "./day.ts";
import { findMoment, impossibleDate, type SendTime } from "./moment.ts";
import { instantOf } from "./zone.ts";

/** A Wednesday. */
const sent = sentOn("2026-06-24");

function sentOn(day: string, zone = "Europe/London"): SendTime {
  return { day, zone, instant: instantOf({ day, minutes: 540 }, zone), dated: true };
}

function read(text: string, from = sent): string {
  const moment = findMoment(text, from)?.moment;
  if (moment === undefined) return "nothing";
  const { day, minutes } = moment;
  return minutes === undefined ? day : `${day} ${Math.floor(minutes / 60)}:${minutes % 60}`;
}

test.for([
  ["Sunday", "2026-06-28"],
  ["Wednesday", "2026-06-24"],
  ["30 June", "2026-06-30"],
  ["June 30th", "2026-06-30"],
  ["Sunday 28 June at 23:59", "2026-06-28 23:59"],
  ["tonight", "2026-06-24"],
  ["tomorrow", "2026-06-25"],
  ["midnight", "2026-06-24 23:59"],
  ["midnight tonight", "2026-06-24 23:59"],
  ["midnight on Friday", "2026-06-26 23:59"],
  ["Friday at midnight", "2026-06-26 23:59"],
  ["5pm", "2026-06-24 17:0"],
  ["Friday, 5pm", "2026-06-26 17:0"],
  ["2026-07-04", "2026-07-04"],
  ["4/7/2026", "2026-07-04"],
  ["4 July 2027", "2027-07-04"],
  ["the 28th", "2026-06-28"],
  ["the 3rd", "2026-07-03"],
  ["the 31st", "nothing"],
  ["Friday the 26th", "2026-06-26"],
  ["Friday the 3rd of July at 6pm", "2026-07-03 18:0"],
  ["10 to 14 July", "2026-07-14"],
  ["July 10–14", "2026-07-14"],
  ["end of the month", "2026-06-30"],
  ["the last day of July", "2026-07-31"],
  ["EOD", "2026-06-24"],
  ["EOD Friday", "2026-06-26"],
  ["this weekend", "2026-06-28"],
  ["Halloween", "2026-10-31"],
  ["Labor Day", "2026-09-07"],
  ["Memorial Day", "2027-05-31"],
  ["Black Friday", "2026-11-27"],
  ["New Year's Day", "2027-01-01"],
  ["in 48 hours", "2026-06-26"],
  ["11:59 tonight", "2026-06-24 23:59"],
  ["28 June. 20% off", "2026-06-28"],
  ["28 June: £15", "2026-06-28"],
  ["the 5th edition", "nothing"],
  ["22 June", "2026-06-22"],
  ["5 January", "2027-01-05"],
  ["this week", "nothing"],
  ["June", "nothing"],
  ["next year", "nothing"],
  ["we", "nothing"],
] as const)("on a Wednesday, %s is %s", ([text, day]) => {
  expect(read(text)).toBe(day);
});

test("3/4 is read as the people of the campaign's zone read it", () => {
  expect(read("3/4/2027")).toBe("2027-04-03");
  expect(read("3/4/2027", sentOn("2027-03-01", "America/Chicago"))).toBe("2027-03-04");
});

test("a weekday beside figures says which of them is the month", () => {
  expect(read("Sunday 28/6")).toBe("2026-06-28");
  expect(read("Sun. 7/5")).toBe("2026-07-05");
});

test("a zone that is named wins over that of the campaign", () => {
  const named = findMoment("30 June, 23:59 PDT", sent)?.moment.instant;
  expect(named).toBe(Date.parse("2026-07-01T06:59:59.999Z"));
});

describe("a day ends where the clocks of its zone say so", () => {
  test.for([
    ["2026-03-29", "2026-03-29T22:59:59.999Z"],
    ["2026-10-25", "2026-10-25T23:59:59.999Z"],
  ] as const)("%s", ([day, end]) => {
    expect(findMoment(showDay(day), sentOn(day))?.moment.instant).toBe(Date.parse(end));
  });
});

test("a date that no calendar has", () => {
  expect("Ends 31 June").toMatch(impossibleDate);
  expect("Ends February 30th").toMatch(impossibleDate);
  expect("Ends 30 June").not.toMatch(impossibleDate);
});
