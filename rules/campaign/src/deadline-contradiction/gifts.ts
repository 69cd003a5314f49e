import type { Touch } from "@troth/campaign/rule";
import { wordsAt, type Mark, type Unit } from "@troth/core";

import type { DeadlineProblem } from "./words.ts";

/** A “free gift” here, and the purchase that it hangs on in another part of the message. */
export function* conditionalGifts(touch: Touch): Iterable<DeadlineProblem> {
  const gift = touch.statements.find(({ kind }) => kind === "gift");
  if (gift === undefined) return;
  const { unit } = gift.mark;
  const condition = touch.statements.find(
    ({ kind, mark, plain }) =>
      kind === "condition" &&
      mark.unit.zone !== unit.zone &&
      mark.unit.block !== unit.block &&
      (plain || names(mark.unit, gift.mark)),
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

/** “A free brush” above, and “one brush with each order over £30” below. */
function names({ text }: Unit, gift: Mark): boolean {
  const given = gift.unit.text.slice(gift.start, gift.end + reach);
  const words = wordsOf(text);
  return wordsOf(given).some((word) => word !== "free" && words.includes(word));
}

/** In characters behind “a free jar”: “of polish”. */
const reach = 12;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
