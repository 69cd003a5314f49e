import {
  addDays,
  dateOf,
  daysBetween,
  nameOf,
  type Campaign,
  type Mention,
  type Offer,
  type OfferStatement,
} from "@troth/campaign/rule";
import { wordsAt } from "@troth/core";

import { isAfter, KnownEnds } from "./known-ends.ts";
import type { DeadlineProblem } from "./words.ts";

/** “New” of what readers have seen, and “last” of what comes again. */
export function* falseClaims(offer: Offer, campaign: Campaign): Iterable<DeadlineProblem> {
  const known = new KnownEnds(offer, campaign);
  for (const statement of offer.statements) {
    if (statement.kind === "end") known.add(statement);
    if (statement.kind === "fresh") yield* falseFresh(statement, offer, campaign);
    if (statement.kind === "last") yield* falseLast(statement, { offer, campaign, known });
  }
}

/** Readers may have joined since, and an offer of a season comes anew. */
const rememberedFor = 60;

/** The first day may be told of twice. */
const freshFor = 1;

function* falseFresh(
  { touch, mark, plain }: OfferStatement,
  offer: Offer,
  { mayMeet }: Campaign,
): Iterable<DeadlineProblem> {
  // “Just landed” may be said of a shirt: only what is said of the offer counts.
  if (!plain || touch.isPage) return;
  const { starts } = offer;
  if (starts !== undefined && touch.sent.day <= addDays(starts, freshFor)) return;
  const since = offer.mentions.find(
    (one) =>
      isBefore(one, touch) &&
      one.open &&
      !one.teased &&
      !one.touch.isPage &&
      daysBetween(one.touch.sent.day, touch.sent.day) <= rememberedFor &&
      mayMeet(one.touch, touch),
  );
  if (since === undefined) return;
  yield {
    in: touch,
    at: mark,
    message: "fresh",
    data: { words: wordsAt(mark), offer: offer.label, since: dateOf(since.touch) },
    related: [presents(since)],
    suggest: [{ id: "known" }],
  };
}

/** “Last chance” three days before the end, and a reminder on the last: both mean one end. */
const closeToEnd = 3;

function* falseLast(
  { touch, mark }: OfferStatement,
  { offer, campaign, known }: { offer: Offer; campaign: Campaign; known: KnownEnds },
): Iterable<DeadlineProblem> {
  const later = offer.mentions.find(
    (one) =>
      isBefore({ touch }, one.touch) &&
      one.open &&
      campaign.mayMeet(touch, one.touch) &&
      !one.touch.isPage,
  );
  if (later === undefined || touch.isPage) return;
  const own = offer.statements.find((one) => one.touch === touch && one.moment !== undefined);
  const end = own?.moment ?? known.register?.moment ?? known.toldTo(touch)?.moment;
  if (end !== undefined) {
    // What is offered past its end is told of as that.
    if (isAfter(later.touch, end)) return;
    if (daysBetween(touch.sent.day, end.day) <= closeToEnd) return;
  }
  yield {
    in: touch,
    at: mark,
    message: "last",
    data: { words: wordsAt(mark), offer: offer.label, later: nameOf(later.touch) },
    related: [presents(later)],
    suggest: [{ id: "keep", data: { later: later.touch.id } }],
  };
}

function isBefore({ touch }: Pick<Mention, "touch">, than: Mention["touch"]): boolean {
  return touch.sent.day < than.sent.day;
}

function presents({ touch, mark }: Mention): NonNullable<DeadlineProblem["related"]>[number] {
  return { message: "presents", in: touch, at: mark ?? "document", data: { date: dateOf(touch) } };
}
