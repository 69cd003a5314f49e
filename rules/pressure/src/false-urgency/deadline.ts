import { anyCase } from "@troth/core";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const day = "(?:3[01]|[0-2]?\\d)(?:st|nd|rd|th)?";

const moments: readonly string[] = [
  `\\b${day}(?: of)? ${month}\\b`,
  `\\b${month}\\.? ?${day}\\b`,
  "\\bthe \\d{1,2}(?:st|nd|rd|th)\\b",
  "\\b\\d{4}-\\d{2}-\\d{2}\\b",
  "\\b\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d{2}\\b",
  "\\b\\d{1,2}/\\d{1,2}\\b",
  "(?<!black |cyber )\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b",
  // A clock time, not a countdown ("04:50 minutes", "0:44:56") nor a part of one.
  "(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d|:| ?(?:min|sec|h))",
  "\\b(?:1[0-2]|0?[1-9]) ?[ap]\\.?m\\b",
  "\\b(?:midnight|noon)\\b",
  "\\bend[ -]of[ -](?:the[ -])?(?:month|quarter|year)\\b",
  "\\btomorrow(?: at\\b| morning| afternoon| evening| night)",
  // The message itself has a date to count from.
  "\\b(?:ends?|ending|until|till?|closes?|closing|expires?) (?:today|tonight|tomorrow)\\b",
];

/** A day or an hour that a reader can look up: "30 June", "Friday", "23:59", "midnight". */
const moment = anyCase({ source: moments.join("|"), flags: "iu" });

/** A closing word with its date soon after it; a merge tag (U+FFFC) there is taken for a date. */
const end = anyCase({
  source:
    "\\b(?:ends?|ending|until|till?|by|before|through|closes?|closing|expires?|deadline|valid|on)\\b" +
    `[^.!?\\uFFFC]{0,40}?(?:\\uFFFC|${moments.join("|")})`,
  flags: "iu",
});

/** Names a day or an hour. */
export function namesMoment(text: string): boolean {
  return moment.test(text) || end.test(text);
}

/** Says until when, with a date: strong enough to answer a cue elsewhere in the message. */
export function statesEnd(text: string): boolean {
  return end.test(text);
}
