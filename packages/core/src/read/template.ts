import type { Comment } from "../block.ts";
import { placeholder, type MergeTag } from "../merge-tag.ts";
import type { ProseBuilder } from "../prose.ts";
import type { Span } from "../span.ts";

/**
 * A source with its merge tags found before any parser sees it.
 *
 * A parser of Markdown or HTML takes `*|FNAME|*` for emphasis and `{% if a < b %}` for a tag. So
 * each merge tag is overwritten with as many private-use characters: no offset moves, and the
 * characters mean nothing to any parser.
 */
export class Template {
  readonly source: string;
  readonly masked: string;
  readonly tags: readonly MergeTag[];

  constructor(source: string) {
    this.source = source;
    this.tags = scanTags(source);
    this.masked = mask(source, this.tags);
  }

  /** Adds `[start, end)` to `prose`; a merge tag becomes one placeholder or nothing. */
  copy(prose: ProseBuilder, start: number, end: number): void {
    let from = start;
    while (from < end) {
      const tag = this.tagAt(from);
      if (tag === undefined) {
        const to = this.#nextMask(from + 1, end);
        prose.copy(from, to);
        from = to;
        continue;
      }
      if (tag.kind === "print" && tag.span.start === from) {
        prose.atom(placeholder, tag.span.start, tag.span.end);
      }
      from = Math.min(end, tag.span.end);
    }
  }

  /** Comments of the template language; what they hold is never sent. */
  get comments(): readonly Comment[] {
    return this.tags
      .filter(({ kind }) => kind === "comment")
      .map(({ span }) => ({ span, text: commentText(this.source, span), sent: false }));
  }

  /** The merge tag that covers `offset`. */
  tagAt(offset: number): MergeTag | undefined {
    if (!isMask(this.masked.charCodeAt(offset))) return undefined;
    let low = 0;
    let high = this.tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tags[middle]?.span.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const tag = this.tags[low];
    return tag !== undefined && tag.span.start <= offset ? tag : undefined;
  }

  #nextMask(from: number, end: number): number {
    let at = from;
    while (at < end && !isMask(this.masked.charCodeAt(at))) at += 1;
    return at;
  }
}

const commentEdges =
  /^\{(?:\{~?!(?:--)?|#|%[-+]?\s*comment\s*[-+]?%\})|(?:(?:--)?~?\}|#|\{%[-+]?\s*endcomment\s*[-+]?%)\}$/gu;

function commentText(source: string, { start, end }: Span): string {
  return source.slice(start, end).replaceAll(commentEdges, "");
}

const printMask = "\uE000";
const controlMask = "\uE001";

function isMask(code: number): boolean {
  return code === 0xe000 || code === 0xe001;
}

function mask(source: string, tags: readonly MergeTag[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, kind } of tags) {
    const fill = kind === "print" ? printMask : controlMask;
    parts.push(source.slice(from, span.start), fill.repeat(span.end - span.start));
    from = span.end;
  }
  parts.push(source.slice(from));
  return parts.join("");
}

/** A longer one is not a tag but a stray opener: keeps the scan linear. */
const longestTag = 4000;
const opener = /\{\{|\{%|\{#|\*\|/gu;

function scanTags(source: string): MergeTag[] {
  const closers = new Closers(source);
  const tags: MergeTag[] = [];
  const openers = new RegExp(opener);
  for (let found = openers.exec(source); found; found = openers.exec(source)) {
    const tag = readTag(source, found.index, found[0], closers);
    if (tag === undefined) {
      openers.lastIndex = found.index + 1;
      continue;
    }
    tags.push(tag);
    openers.lastIndex = tag.span.end;
  }
  return tags;
}

function readTag(
  source: string,
  start: number,
  open: string,
  closers: Closers,
): MergeTag | undefined {
  if (open === "*|") return readMailchimp(source, start);
  if (open === "{#") return readJinjaComment(source, start, closers);
  if (open === "{%") return readStatement(source, start, closers);
  return readCurly(source, start, closers);
}

const mailchimpTag = /\*\|(\/?[A-Za-z_][^|*<>\n]{0,118})(?:\|([^|*<>\n]{1,80}))?\|\*/uy;
const mailchimpControl = /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b/u;

function readMailchimp(source: string, start: number): MergeTag | undefined {
  mailchimpTag.lastIndex = start;
  const found = mailchimpTag.exec(source);
  if (!found) return undefined;
  const [raw, name = "", fallback] = found;
  const span = { start, end: start + raw.length };
  const kind = mailchimpControl.test(name) ? "control" : "print";
  if (fallback === undefined) return { span, kind, dialect: "mailchimp" };
  const end = span.end - 2;
  return { span, kind, dialect: "mailchimp", fallback: { start: end - fallback.length, end } };
}

function readJinjaComment(source: string, start: number, closers: Closers): MergeTag | undefined {
  // `{#if` and `{#fff}` are other languages' blocks and colours.
  if (/^\{#(?:if\b|#|[0-9a-fA-F]{3,8}\b)/u.test(source.slice(start, start + 12))) return undefined;
  const end = closers.after("#}", start + 2);
  return end === -1 ? undefined : { span: { start, end }, kind: "comment", dialect: "curly" };
}

function readStatement(source: string, start: number, closers: Closers): MergeTag | undefined {
  const end = closeOutsideQuotes(source, start + 2, "%}");
  if (end === -1) return undefined;
  const word = /^\{%[-+]?\s*(\w+)/u.exec(source.slice(start, Math.min(end, start + 40)))?.[1];
  if (word !== "comment") return { span: { start, end }, kind: "control", dialect: "curly" };
  const close = closers.afterPattern(/\{%[-+]?\s*endcomment\s*[-+]?%\}/gu, end);
  return { span: { start, end: close === -1 ? end : close }, kind: "comment", dialect: "curly" };
}

function readCurly(source: string, start: number, closers: Closers): MergeTag | undefined {
  const head = source.slice(start, start + 5);
  if (head.startsWith("{{!--")) {
    const end = closers.after("--}}", start + 5);
    return end === -1 ? undefined : { span: { start, end }, kind: "comment", dialect: "curly" };
  }
  const triple = head.startsWith("{{{");
  const close = triple ? "}}}" : "}}";
  const end = closeOutsideQuotes(source, start + close.length, close);
  if (end === -1 || end - start < 5) return undefined;
  const span = { start, end };
  if (/^\{\{~?!/u.test(head)) return { span, kind: "comment", dialect: "curly" };
  if (/^\{\{~?\s*[#/^>]|^\{\{~?\s*else\b/u.test(source.slice(start, start + 12))) {
    return { span, kind: "control", dialect: "curly" };
  }
  const fallback = findFallback(source, span);
  return { span, kind: "print", dialect: "curly", ...(fallback && { fallback }) };
}

const fallbackPattern =
  /(?:\|\s*(?:default|fallback)\s*(?::|\()\s*|\?\?\s*|\bor\s+)(["'])(.*?)\1/du;

function findFallback(source: string, { start, end }: Span): Span | undefined {
  const place = fallbackPattern.exec(source.slice(start, end))?.indices?.[2];
  return place && { start: start + place[0], end: start + place[1] };
}

/** Offset after the `close` that stands outside quotes, within reach; else -1. */
function closeOutsideQuotes(source: string, from: number, close: string): number {
  const limit = Math.min(source.length, from + longestTag);
  let quote = "";
  for (let at = from; at < limit; at += 1) {
    const char = source[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
      else if (char === "\n") return -1;
      continue;
    }
    if ((char === '"' || char === "'") && opensString(source, at, char)) quote = char;
    else if (source.startsWith(close, at)) return at + close.length;
    else if (source.startsWith("{%", at) || source.startsWith("{{", at)) return -1;
  }
  return -1;
}

/** The apostrophe of `{{ user's }}` opens no string, nor does a quote without a partner near. */
function opensString(source: string, at: number, quote: string): boolean {
  if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? "")) return false;
  const reach = source.slice(at + 1, at + 200);
  const partner = reach.indexOf(quote);
  const lineEnd = reach.indexOf("\n");
  return partner !== -1 && (lineEnd === -1 || partner < lineEnd);
}

/** Finds closers that may stand far away, each stretch of source searched once. */
class Closers {
  readonly #source: string;
  readonly #known = new Map<string, Span>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Offset after the next `close` at or behind `from`; -1 when there is none. */
  after(close: string, from: number): number {
    return this.#next(close, from, () => {
      const start = this.#source.indexOf(close, from);
      return start === -1 ? undefined : { start, end: start + close.length };
    });
  }

  /** As `after`, for a global pattern. */
  afterPattern(close: RegExp, from: number): number {
    return this.#next(close.source, from, () => {
      close.lastIndex = from;
      const found = close.exec(this.#source);
      return found ? { start: found.index, end: found.index + found[0].length } : undefined;
    });
  }

  #next(key: string, from: number, search: () => Span | undefined): number {
    const known = this.#known.get(key);
    if (known !== undefined && known.start >= from) {
      return known.start === Infinity ? -1 : known.end;
    }
    const found = search() ?? { start: Infinity, end: Infinity };
    this.#known.set(key, found);
    return found.start === Infinity ? -1 : found.end;
  }
}
