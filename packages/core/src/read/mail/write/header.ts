import { applyEdits, isRefusal, type Edit, type Refusal } from "../../../edit.ts";
import { bytesOf } from "../../../encoding/single-byte.ts";
import type { Span } from "../../../span.ts";
import { decodeHeader, type HeaderText } from "../header/decode.ts";
import { isQuoted } from "../header/mailbox.ts";
import type { HostFile } from "../host-file.ts";
import { cutsCharacter, growEdit, placeOfEdit, trimEdit } from "./change.ts";
import { reencode } from "./header-words.ts";

/** A header text and where it stands. Offsets are bytes of the file. */
export interface WrittenHeader extends HeaderText, Span {
  /** A name: quotation marks and backslashes are not read as such. */
  readonly phrase?: boolean;
}

/** Characters. What people write is far shorter; what is longer would take long. */
const longest = 10_000;

/** Writes an edit of a header text into the file. */
export function writeHeader(
  file: HostFile,
  header: WrittenHeader,
  edit: Edit,
): readonly Edit[] | Refusal {
  if (cutsCharacter(header.text, edit)) return { refused: "half of a character cannot be edited" };
  const trimmed = trimEdit(header.text, edit);
  if (trimmed.text === "" && trimmed.end === trimmed.start) return [];
  const wanted = applyEdits(header.text, [trimmed]);
  const why = whyUnfit(header, wanted);
  if (why !== undefined) return { refused: why };
  for (const attempt of [splice, quote, reencode]) {
    const written = attempt(file, header, trimmed);
    if (written === undefined || !readsAs(file, header, { written, wanted })) continue;
    const host = file.replace(written.start, written.end, written.text);
    if (!isRefusal(host)) return [host];
  }
  return { refused: "mail programs would read the header differently afterwards" };
}

function whyUnfit({ text }: WrittenHeader, wanted: string): string | undefined {
  if (text.length > longest) return "a header as long as this one is not edited";
  if (/[\r\n]/u.test(wanted) && !/[\r\n]/u.test(text)) return "a header is one line";
  if (wanted.trim() === "") return "the header would be empty";
  return wanted === wanted.trim() ? undefined : "a header neither begins nor ends with a blank";
}

/** Writes ASCII where no encoded word is touched. `undefined`: one is, or the letters need encoding. */
function splice(file: HostFile, header: WrittenHeader, edit: Edit): Edit | undefined {
  const grown = growEdit(header.text, header.mapping, edit);
  const quoted = header.phrase === true && isQuoted(file.binary, header);
  if (!printable.test(grown.text) || touchesWords(header, grown)) return undefined;
  if (header.phrase === true && !quoted && !isPlain(header, grown)) return undefined;
  const text = quoted ? grown.text.replaceAll(/["\\]/gu, escaped) : grown.text;
  return { ...placeOfEdit(header.mapping, grown), text };
}

/** The name would need no quotation marks; beside encoded words, what is written would need none. */
function isPlain({ groups, text }: HeaderText, edit: Edit): boolean {
  const raw = groups.length > 0 ? edit.text : applyEdits(text, [edit]);
  return plainPhrase.test(raw);
}

/** Puts a name of ASCII letters and marks into quotation marks. `undefined`: it is no such name. */
function quote(file: HostFile, header: WrittenHeader, edit: Edit): Edit | undefined {
  const { start, end, text, groups, phrase } = header;
  if (phrase !== true || groups.length > 0 || isQuoted(file.binary, header)) return undefined;
  const wanted = applyEdits(text, [edit]);
  if (!printable.test(wanted)) return undefined;
  return { start, end, text: `"${wanted.replaceAll(/["\\]/gu, escaped)}"` };
}

const escaped = String.raw`\$&`;
const printable = /^[ -~]*$/u;
/** What may stand in a name without quotation marks. */
const plainPhrase = /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*$/u;

/** Encoded words need a blank on both sides, which an edit beside them might take away. */
function touchesWords({ groups }: HeaderText, { start, end }: Span): boolean {
  return groups.some((group) => start <= group.end && end >= group.start);
}

/** An independent look: the header as it would stand in the file reads as it should. */
function readsAs(
  { binary }: HostFile,
  header: WrittenHeader,
  { written, wanted }: { readonly written: Edit; readonly wanted: string },
): boolean {
  const after =
    binary.slice(header.start, written.start) +
    written.text +
    binary.slice(written.end, header.end);
  const { text } = decodeHeader({
    bytes: bytesOf(after),
    binary: after,
    start: 0,
    end: after.length,
    ...(header.phrase !== undefined && { phrase: header.phrase }),
  });
  return text === wanted;
}
