import { spanOf, type Draft, type Mark } from "@troth/core";

/** Whether a mark shows how a tag is written: in code, escaped, or alone between quotation marks. */
export function isExample(draft: Draft, mark: Mark): boolean {
  const { unit, start, end } = mark;
  const around = `${unit.text.charAt(start - 1)}${unit.text.charAt(end)}`;
  if (/^(?:“”|""|‘’|''|«»|„“)$/u.test(around)) return true;
  const span = spanOf(mark);
  const words = unit.text.slice(start, end);
  const escaped =
    !words.includes("\uFFFC") && draft.source.slice(span.start, span.end).length !== words.length;
  return escaped || isInCode(draft, mark);
}

/** Nobody puts more code into a line of a message. */
const reach = 1000;

function isInCode({ source, format }: Draft, mark: Mark): boolean {
  if (format === "text") return false;
  const { start } = spanOf(mark);
  const before = source.slice(Math.max(0, start - reach), start);
  const opened = /^[^]*<(?:code|kbd|samp|tt)\b/iu.exec(before)?.[0].length ?? 0;
  if (opened > 0 && !/<\/(?:code|kbd|samp|tt)\b/iu.test(before.slice(opened))) return true;
  if (format !== "markdown") return false;
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
  const ticks = paragraph.match(/(?<!\\)`+/gu)?.length ?? 0;
  return ticks % 2 === 1 && source.slice(start, start + reach).includes("`");
}
