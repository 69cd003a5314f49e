import { gated } from "@troth/core";

/** An incentive of a unit: where it stands, and what it is. */
export interface Offer {
  readonly kind: "discount" | "trial";
  readonly start: number;
  readonly end: number;
}

/** "20% off", "save up to £50", "half price", "free trial". */
export function findOffer(text: string): Offer | undefined {
  const off = discount.exec(text);
  if (off !== null && !isOfSomethingElse(text, off)) return placed("discount", off);
  const free = trial.exec(text);
  return free === null ? undefined : placed("trial", free);
}

function placed(kind: Offer["kind"], { 0: words, index }: RegExpExecArray): Offer {
  return { kind, start: index, end: index + words.length };
}

const amount = "(?:\\d{1,3}(?:%?[-–]\\d{1,3})? ?%|[$£€] ?\\d[\\d,.]{0,6})";
const upTo = "(?:up to |at least |an extra |an additional |over )?";

const discount = gated({
  source: `\\b(?:save|saving) ${upTo}${amount}(?: off| discount)?|${upTo}(?<![\\d.,])${amount} (?:off|discount)\\b|\\bhalf[ -]price\\b|\\bsave ${upTo}\\d{1,3} ?percent`,
  flags: "iu",
});

/** Needs a saving, and goods: "stocks 40% off their high", "save $5 a month on fuel". */
function isOfSomethingElse(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (/^(?:get|take|enjoy|receive)/iu.test(words) && !/(?:off|discount)$/iu.test(words))
    return true;
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index + words.length, index + words.length + reach);
  return told.test(before) || others.test(after);
}

/** In characters. */
const reach = 60;

const told =
  /\b(?:at|he|she|they|helped|helps|fell|falls?|down|dropped|shaved|knocked|was|were|could|can|would|if you)(?: \p{L}+){0,3} $/iu;
const others =
  /^(?: ?(?:million|billion|thousand|[kmb]\b)| (?:its|their|his|her|peak|highs?|multiples)\b| (?:of|on) (?:your |their |the )?(?:time|taxes|energy|electricity|fuel|costs?|bills?|budget|space)\b)/iu;

const trial = gated(
  /\b(?:start|begin|get|try|claim|activate|take|enjoy|order|sign up for|register for|with|includes?|for)(?: (?:a|an|your|our|my|the|this))? free trial\b(?! (?:issues?|copy|copies|version|download|edition|of the (?:issue|book)| subscription| program))|^\P{L}*free trial\P{L}*$/iu,
);
