import type { Touch } from "@troth/campaign/rule";
import { wordsAt } from "@troth/core";

import type { DeadlineProblem } from "./words.ts";

/** A “free gift” here, and the purchase that it hangs on in another part of the message. */
export function* conditionalGifts(touch: Touch): Iterable<DeadlineProblem> {
  const gift = touch.statements.find(({ kind }) => kind === "gift");
  if (gift === undefined) return;
  const { unit } = gift.mark;
  const condition = touch.statements.find(
    ({ kind, mark }) =>
      kind === "condition" && mark.unit.zone !== unit.zone && mark.unit.block !== unit.block,
  );
  if (condition === undefined) return;
  yield {
    in: touch,
    at: gift.mark,
    message: "gift",
    data: { words: wordsAt(gift.mark) },
    related: [{ message: "condition", in: touch, at: condition.mark }],
    suggest: [{ id: "breath" }],
  };
}
