import { endName, type Campaign, type Offer, type OfferStatement } from "@troth/campaign/rule";
import { wordsAt } from "@troth/core";

import { citing, comparable, isSameEnd, KnownEnds, type KnownEnd } from "./known-ends.ts";
import type { DeadlineProblem } from "./words.ts";

/** Two different ends of one offer: in two messages, or against the register. */
export function differingEnds(offer: Offer, campaign: Campaign): DeadlineProblem[] {
  const known = new KnownEnds(offer, campaign);
  const problems: DeadlineProblem[] = [];
  for (const statement of offer.statements) {
    if (statement.kind === "extended") {
      known.add(statement);
      continue;
    }
    if (statement.kind !== "end" || statement.moment === undefined) continue;
    const against = known.register ?? known.toldTo(statement.touch);
    if (against !== undefined && differs(statement, against, offer)) {
      // Beside the register, the message in which readers met the other end.
      const told = known.register === undefined ? undefined : known.toldTo(statement.touch);
      const agrees = told !== undefined && isSameEnd(told.moment, against.moment);
      problems.push(toProblem(statement, agrees ? [against, told] : [against], offer));
    }
    known.add(statement);
  }
  return problems;
}

function differs(
  { moment, touch }: OfferStatement,
  against: KnownEnd,
  { register }: Offer,
): boolean {
  if (moment === undefined || !comparable(moment, against.moment, touch)) return false;
  if (isSameEnd(moment, against.moment)) return false;
  const extended = against.by === undefined && register?.extensionReason !== undefined;
  // Before the extension, the first end was true.
  return !(extended && moment.instant < against.moment.instant);
}

function toProblem(
  statement: OfferStatement,
  cited: readonly [KnownEnd, ...KnownEnd[]],
  offer: Offer,
): DeadlineProblem {
  const { touch, mark, moment } = statement;
  const [against] = cited;
  const isCertain = offer.certain && touch.sent.dated && moment?.loose !== true;
  const other = endName(against.moment, against.by?.touch ?? touch);
  const end = moment === undefined ? other : endName(moment, touch);
  const about = {
    in: touch,
    at: mark,
    ...(isCertain && { certainty: "certain" as const, grave: true }),
    related: cited.flatMap((one) => citing(one, offer, touch)),
  };
  const data = { offer: offer.label, end, other };
  const isSooner = moment !== undefined && moment.instant < against.moment.instant;
  if (against.by === undefined && moment?.relative === true && isSooner) {
    const suggest = [{ id: "date" as const, data: { other } }];
    return { ...about, message: "today", data: { ...data, words: wordsAt(mark) }, suggest };
  }
  const suggest = [{ id: "agree" as const, data: { end, other } }];
  if (against.by !== undefined && against.by.touch.isPage !== touch.isPage) {
    return { ...about, message: "page", data, suggest };
  }
  return { ...about, message: "differs", data, suggest };
}
