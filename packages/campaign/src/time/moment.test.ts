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
