import type { Edit, Refusal } from "../../../edit.ts";
import type { Span } from "../../../span.ts";
import type { Flowed } from "../flowed.ts";
import type { PartText } from "../part-text.ts";
import { growEdit, placeOfEdit } from "./change.ts";

/** An edit of a joined text as one of the text with its lines. */
export function unflowedEdit({ flowed, decoded }: PartText, edit: Edit): Edit | Refusal {
  if (flowed === undefined) return edit;
  const grown = growEdit(flowed.text, flowed.mapping, edit);
  const place = placeInLines(flowed, grown);
  const before = decoded.text[place.start - 1] ?? "\n";
  const next = decoded.text.slice(place.end, place.end + 5);
  const text = stuffed(grown.text, next, before === "\n");
  const last = text === "" ? before : text.at(-1);
  const atEnd = next === "" || /^[\r\n]/u.test(next);
  if (/ \r?\n/u.test(text) || (last === " " && atEnd)) return { refused: joins };
  return { ...place, text };
}

/** An insertion at the start of a line stands behind the blank that such a line may begin with. */
function placeInLines({ text, mapping }: Flowed, edit: Edit): Span {
  if (edit.end > edit.start || text[edit.start - 1] !== "\n") return placeOfEdit(mapping, edit);
  const at = mapping.from(edit.start);
  return { start: at, end: at };
}

const joins = "a blank at the end of a line would join it with the next one (format=flowed)";

/** A blank before what would be taken for a mark at the start of a line. */
function stuffed(text: string, next: string, atStart: boolean): string {
  const within = (text + next).replaceAll(/\n(?=[ >]|From )/gu, (feed, at: number) =>
    at < text.length ? `${feed} ` : feed,
  );
  const written = within.slice(0, within.length - next.length);
  return atStart && /^(?:[ >]|From )/u.test(within) ? ` ${written}` : written;
}
