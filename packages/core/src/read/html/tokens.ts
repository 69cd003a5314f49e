import { Tokenizer } from "htmlparser2";
import { isMask } from "../template/masks.ts";
import type { Span } from "../../span.ts";

export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Values as they stand in the source, without quotes, by name in lower case. */
  readonly attributes: ReadonlyMap<string, Span>;
  readonly span: Span;
  readonly selfClosing: boolean;
}

/** Hears what stands in the HTML, in order. */
export interface Listener {
  open(tag: Tag): void;
  /** @param start where the name stands. */
  close(name: string, start: number): void;
  text(start: number, end: number): void;
  /** A character reference; one of two characters is heard as two, with the same place. */
  entity(text: string, start: number, end: number): void;
  /** Also other things in `<!` or `<?` that a browser takes for comments. */
  comment(inner: Span, whole: Span, closed: boolean): void;
  /** The end of the text stands inside a tag. */
  cutTag(span: Span): void;
  /** Whether `<title>` and the like have no meaning of their own here. */
  inForeignContent(): boolean;
}

/** Runs the tokenizer over `[start, end)` of `masked`; all offsets that are heard point into it. */
export function tokenize(masked: string, { start, end }: Span, listener: Listener): void {
  const cut = (from: number, to: number): string => masked.slice(start + from, start + to);
  let name = "";
  let tagStart = 0;
  let attribute = "";
  let nameEnd = 0;
  let attributes = new Map<string, Span>();
  let heard = start;
  const open = (index: number, selfClosing: boolean): void => {
    heard = start + index + 1;
    listener.open({ name, attributes, span: { start: tagStart, end: heard }, selfClosing });
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ontext(from, to) {
        // So the tokenizer tells of the rest of a text that ends inside `<a /` or `</a `.
        if (from < 0) return;
        heard = start + to;
        listener.text(start + from, heard);
      },
      ontextentity(code, to) {
        heard = start + to;
        listener.entity(String.fromCodePoint(code), masked.lastIndexOf("&", heard - 1), heard);
      },
      onopentagname(from, to) {
        name = beforeMask(cut(from, to)).toLowerCase();
        tagStart = start + from - 1;
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = behindMasks(cut(from, to)).toLowerCase();
        nameEnd = start + to;
      },
      onattribend(quote, to) {
        if (attributes.has(attribute)) return;
        attributes.set(attribute, valueSpan(masked, nameEnd, start + to, quote));
      },
      onopentagend: (index) => open(index, false),
      onselfclosingtag: (index) => open(index, true),
      onclosetag(from, to) {
        const close = masked.indexOf(">", start + to);
        heard = close === -1 || close >= end ? start + from - 2 : close + 1;
        listener.close(beforeMask(cut(from, to)).toLowerCase(), start + from);
      },
      oncomment(from, to, tail) {
        const whole = { start: heard, end: Math.min(end, start + to + 1) };
        heard = whole.end;
        const inner = { start: start + from, end: Math.max(start + from, start + to - tail) };
        listener.comment(inner, whole, start + to < end);
      },
      ondeclaration(_, to) {
        heard = start + to + 1;
      },
      onattribdata: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: () => listener.inForeignContent(),
    },
  );
  tokenizer.write(cut(0, end - start));
  tokenizer.end();
  if (startsTag(masked, heard)) listener.cutTag({ start: heard, end });
}

function startsTag(masked: string, at: number): boolean {
  return /^<[/!]?[a-z]/iu.test(masked.slice(at, at + 3));
}

function nothing(): void {}

/** `<td{% if wide %} width="9"{% endif %}>`: the name of the tag ends where the merge tag starts. */
function beforeMask(name: string): string {
  let end = 0;
  while (end < name.length && !isMask(name.charCodeAt(end))) end += 1;
  return name.slice(0, end);
}

/** `{% if vip %}href="…"`: the merge tag is not a part of the attribute's name. */
function behindMasks(name: string): string {
  let start = 0;
  while (start < name.length && isMask(name.charCodeAt(start))) start += 1;
  return name.slice(start);
}

/** The tokenizer tells where a value ends (0 no value, 1 bare, 2 and 3 quoted), not where it starts. */
function valueSpan(masked: string, nameEnd: number, end: number, quote: number): Span {
  if (quote === 0) return { start: nameEnd, end: nameEnd };
  let start = skipSpace(masked, nameEnd);
  start = skipSpace(masked, start + 1);
  return quote === 1 ? { start, end } : { start: start + 1, end: end - 1 };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (" \t\n\f\r".includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}
