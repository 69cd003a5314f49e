import {
  daysBetween,
  endName,
  nameOf,
  type Campaign,
  type Mention,
  type Offer,
  type OfferStatement,
  type Touch,
} from "@troth/campaign/rule";

import { citing, isAfter, KnownEnds, type KnownEnd } from "./known-ends.ts";
import type { DeadlineProblem } from "./words.ts";

/** A sale of the same name or percentage long after is another one. */
const sameSaleWithin = 30;

/** An offer that is still presented when its end has passed. @param told touches that say another end. */
export function* offeredAfterEnd(
  offer: Offer,
  campaign: Campaign,
  told: ReadonlySet<Touch>,
): Iterable<DeadlineProblem> {
  const known = new KnownEnds(offer, campaign);
  const byTouch = statementsByTouch(offer);
  for (const mention of offer.mentions) {
    const { touch } = mention;
    const own = byTouch.get(touch) ?? [];
    const isExtension = own.some(({ kind }) => kind === "extended");
    const end = known.register ?? known.latestFor(touch);
    if (mention.open && !touch.isPage && !isExtension && !told.has(touch) && end !== undefined) {
      if (isAfter(touch, end.moment) && isSameSale(offer, end, touch)) {
        const place = own.find(({ kind }) => kind === "end")?.mark ?? mention.mark;
        const last = known.latestFor(touch);
        const cited = last === undefined || last === end ? [end] : [end, last];
        yield toProblem({ ...mention, ...(place && { mark: place }) }, cited, offer);
      }
    }
    for (const statement of own) {
      if (statement.kind === "end" || statement.kind === "extended") known.add(statement);
    }
  }
}

function statementsByTouch({ statements }: Offer): ReadonlyMap<Touch, OfferStatement[]> {
  const byTouch = new Map<Touch, OfferStatement[]>();
  for (const statement of statements) {
    const known = byTouch.get(statement.touch);
    if (known === undefined) byTouch.set(statement.touch, [statement]);
    else known.push(statement);
  }
  return byTouch;
}

function isSameSale(
  { certain, starts }: Offer,
  { moment, by }: KnownEnd,
  { sent }: Touch,
): boolean {
  // What was said before the offer of the register began is about an earlier one.
  if (by !== undefined && starts !== undefined && starts > moment.day) return false;
  return certain || daysBetween(moment.day, sent.day) <= sameSaleWithin;
}

function toProblem(mention: Mention, cited: readonly KnownEnd[], offer: Offer): DeadlineProblem {
  const [known] = cited;
  if (known === undefined) throw new Error("a late touch without an end");
  const { touch, mark } = mention;
  const end = endName(known.moment, known.by?.touch ?? touch);
  const isCertain = offer.certain && touch.sent.dated && known.moment.loose !== true;
  return {
    in: touch,
    at: mark ?? "document",
    message: "after",
    data: { touch: nameOf(touch), offer: offer.label, end },
    ...(isCertain && { certainty: "certain", grave: true }),
    related: cited.flatMap((one) => citing(one, offer, touch)),
    suggest: [{ id: "move", data: { touch: touch.id, end } }],
  };
}
