import { anyCase, type Draft, type Unit } from "@troth/core";

import type { Offer } from "./offers.ts";

/** What a message says of its offers anywhere. */
export interface Terms {
  /** Until when. */
  readonly end: boolean;
  /** Off which price: a saving against it stands as long as both prices do. */
  readonly basis: boolean;
  /** What a trial costs afterwards, or that it needs no card. */
  readonly price: boolean;
  /** What an asterisk points to. */
  readonly note: boolean;
}

/** Reads a whole message: once for all of its offers. */
export function termsOf({ units }: Draft): Terms {
  const spoken = units.filter(({ zone }) => zone !== "quoted");
  return {
    end: spoken.some(({ text }) => end.test(text)),
    basis: spoken.some(({ text }) => basis.test(text)),
    price: spoken.some(({ text }) => price.test(text)),
    note: spoken.some(({ text }) => /^[*†‡]/u.test(text)),
  };
}

/** For whom, from what on, or for how long a trial: said within two sentences. */
export function isLimited({ units }: Draft, { index }: Unit, { kind }: Offer): boolean {
  const limit = kind === "trial" ? length : condition;
  return units.slice(Math.max(0, index - 2), index + 3).some(({ text }) => limit.test(text));
}

/** Whether a discount says what it is on: "20% off all bowls", not "20% off!". */
export function namesGoods(text: string, { end: from }: Offer): boolean {
  return /^\*? (?:off |discount )?(?:on |your |all |any |every |the |our |a |new |select(?:ed)? |of )?(?!(?:today|now|and|or|with|when|just|only|until|for|at|in|by|if|plus|everything)\b)\p{L}{3,}/iu.test(
    text.slice(from),
  );
}

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const day = `(?:${month}\\.? ?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|the \\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}/\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d{2}|\\d{4}-\\d{2}-\\d{2}|midnight|noon|tonight|today|tomorrow|(?:this|the|next) (?:week(?:end)?|month|year)|(?:the )?end of|${month}\\b)`;

const end = anyCase({
  source: `\\b(?:ends?|ending|until|till?|through|thru|by|before|expires?|expiring|closes?|valid|good|last day|offer dates?)\\b[^.!?]{0,30}?\\b${day}|\\bfrom\\b.{1,30}\\b(?:to|until|through)\\b.{0,20}\\d|\\b(?:today|tonight|(?:this )?week(?:end)?|one day|\\d+[ -](?:hours?|days?)) only\\b|\\bonly (?:today|tonight|this week(?:end)?)\\b|\\b(?:for|next|in the|within|over the)(?: next)? \\d+ (?:hours?|days?|weeks?)\\b|\\b(?:in|during|throughout|all)(?: the month of)? ${month}\\b|\\bthis week(?:end)?\\b|\\bno end date\\b|\\bevery ?day\\b|\\byear[- ]round\\b|\\bany time\\b|\\bwhile (?:stocks?|supplies|quantities) lasts?\\b|\\uFFFC`,
  flags: "iu",
});

/** "Off list price", "the prices you're paying". */
const basis = anyCase(
  /\b(?:off|than|under|below) (?:of )?(?:the |our |their |its |your |\p{L}+['’]s )?(?:suggested |normal |usual |current |standard )?(?:(?:retail|list|regular|store|street|cover|normal|shop|high street|published|in-store)\b|rrp\b|msrp\b|prices? you\b|what you\b)|\b(?:list|regular|retail) price:? ?[$£€]/iu,
);

const condition = anyCase(
  /\b(?:when you|if you (?:buy|book|order|pay|spend|sign|join|register|renew)|orders? (?:over|of|above)|(?:spend|buy|purchase|order) (?:over |at least )?(?:[$£€]?\d|two|three|four)|minimum (?:order|spend|purchase)|first (?:order|purchase|month|box|year)|(?:for|as an?|our) (?:\p{L}+ )?(?:members?|students?|seniors?|teachers?|subscribers?|attendees|new customers)|members\b.{0,140}\b(?:get|save|pay|receive)\b|rebate|coupon)\b/iu,
);

const length = anyCase(
  /\b(?:\d+|one|two|three|four|six|seven|fourteen|thirty)[- ](?:days?|weeks?|months?)\b/iu,
);

const price = anyCase(
  /\b(?:no (?:credit |debit )?cards?|without (?:a |giving )?(?:credit )?card|no (?:obligation|strings|payment|commitment)|(?:then|after (?:that|which)|afterwards),? .{0,30}[$£€]\d|[$£€]\d[\d.,]* (?:a|per|\/) ?(?:month|year|mo|yr)|billed|charged|cancel)\b/iu,
);
