import type { Block } from "./block.ts";
import type { Mark } from "./draft.ts";
import type { Span } from "./span.ts";

/** Whether a mark stands between quotation marks: words of somebody else, or named as words. */
export function isQuoted({ unit, start, end }: Mark): boolean {
  const from = unit.offset + start;
  const to = unit.offset + end;
  const spans = quotationsOf(unit.block);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= from;
}

/** Remembered by block: a long block with many marks is read once. */
const known = new WeakMap<Block, readonly Span[]>();

function quotationsOf(block: Block): readonly Span[] {
  const spans = known.get(block) ?? quotations(block.text);
  known.set(block, spans);
  return spans;
}

/** What stands between double quotation marks of any kind. One that never closes runs to the end. */
function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly close: string; readonly start: number } | undefined;
  for (const { 0: sign, index } of text.matchAll(/[“”„«»"]/gu)) {
    if (open === undefined) {
      const close = closing.get(sign);
      if (close !== undefined && opens(text, index)) open = { close, start: index + 1 };
    } else if (open.close.includes(sign)) {
      spans.push({ start: open.start, end: index });
      open = undefined;
    }
  }
  if (open !== undefined && !open.close.includes('"')) {
    spans.push({ start: open.start, end: text.length });
  }
  return spans;
}

const closing: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ['"', '"'],
]);

/** A straight sign behind a letter or a digit is an inch or the end of something, not a start. */
function opens(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
