import { endName, showDay, type Campaign, type Offer } from "@troth/campaign/rule";
import { wordsAt } from "@troth/core";

import { citing, KnownEnds, type KnownEnd } from "./known-ends.ts";
import type { DeadlineProblem } from "./words.ts";

/** More time without a recorded reason, or more time that was written before the first end. */
export function falseExtensions(offer: Offer, campaign: Campaign): DeadlineProblem[] {
  const known = new KnownEnds(offer, campaign);
  const problems: DeadlineProblem[] = [];
  for (const statement of offer.statements) {
    const { touch, kind, mark } = statement;
    if (kind === "end") known.add(statement);
    if (kind !== "extended") continue;
    const first = known.firstFor(touch);
    const words = wordsAt(mark);
    const written = campaign.writtenOn(touch);
    const at = { in: touch, at: mark };
    const related = first === undefined ? [] : citing(first, offer, touch);
    if (first !== undefined && written !== undefined && written < first.moment.day) {
      const end = endName(first.moment, first.by?.touch ?? touch);
      problems.push({
        ...at,
        message: "planned",
        data: { written: showDay(written), offer: offer.label, end },
        // A recorded reason may have been foreseen, so that a person should look.
        ...(offer.register?.extensionReason === undefined && { certainty: "certain", grave: true }),
        related,
        suggest: [{ id: "trueEnd" }],
      });
    } else if (isUnexplained(offer, first)) {
      const data = { words, offer: offer.label };
      problems.push({ ...at, message: "extended", data, related, suggest: [{ id: "reason" }] });
    }
  }
  return problems;
}

/** Where no end was stated before, in a message or the register, nothing was extended that we know of. */
function isUnexplained({ register }: Offer, first: KnownEnd | undefined): boolean {
  return register?.extensionReason === undefined && (first ?? register?.ends) !== undefined;
}
