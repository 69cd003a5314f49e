import type { Dialect, MergeTag, Part } from "../../../merge-tag.ts";
import { closeOutsideQuotes } from "../quotes.ts";
import { nothing, type Scan, type Syntax } from "../syntax.ts";
import { fallbackIn, nameIn } from "./expression.ts";

/** `{% … %}` and `{# … #}` of Liquid, Jinja, Twig, Django and AJO; `[% … %]` of Omnisend. */
export const statements: readonly Syntax[] = [
  { opener: "{#", read: comment },
  { opener: "{%", read: (scan, start) => statement(scan, start, "%}") },
  { opener: "[%", read: (scan, start) => statement(scan, start, "%]") },
];

function comment({ source, closers }: Scan, start: number): readonly MergeTag[] {
  // `{#if`, `{##` and `{#fff}` are other languages' blocks, marks and colours.
  if (/^\{#(?:(?:if|each|await|key)\b|#|[0-9a-fA-F]{3,8}\b)/u.test(source.slice(start, start + 12)))
    return nothing;
  const end = closers.after("#}", start + 2);
  if (end === -1) return nothing;
  return [{ span: { start, end }, kind: "comment", dialect: "jinja" }];
}

function statement(scan: Scan, start: number, close: string): readonly MergeTag[] {
  const { source } = scan;
  const end = closeOutsideQuotes(source, start + 2, { close, stops: ["{%", "{{", "[%"] });
  if (end === -1 || end - start < 5) return nothing;
  const square = close === "%]";
  const written = source.slice(start + 2, end - 2);
  if (square && !/^[\w\s:.|"'=<>!,-]+$/u.test(written)) return nothing;
  const inner = written.replace(/^[-+~]?\s*|\s*[-+~]?$/gu, "");
  if (inner === "") return nothing;
  const dialect = square ? squareDialect(inner) : dialectOf(inner);
  const span = { start, end };
  if (/^#(?!if|each|unless|let|with)/u.test(inner)) return [{ span, kind: "comment", dialect }];
  if (/^comment\b/u.test(inner)) return [longComment(scan, { span, kind: "comment", dialect })];
  const part = partOf(inner, square ? "[%" : "{%");
  if (part !== undefined) return [{ span, kind: "control", dialect, parts: [part] }];
  if (dialect === "sendgrid") return [field(source, { span, kind: "print", dialect }, inner)];
  return [{ span, kind: printing.test(inner) ? "print" : "control", dialect }];
}

/** Statements that put words into the sentence around them. */
const printing =
  /^(?:=|(?:unsubscribe|manage_preferences|web_view|view_in_browser|coupon_code|cycle|now|today|current_(?:year|month|day|weekday))\b)/u;

const commentEnd = /\{%[-+~]?\s*endcomment\s*[-+~]?%\}/gu;

function longComment({ closers }: Scan, tag: MergeTag): MergeTag {
  const close = closers.afterPattern(commentEnd, tag.span.end);
  if (close === -1) return tag;
  return { ...tag, span: { start: tag.span.start, end: close } };
}

const rawStart = /\{%[-+~]?\s*(?:raw|verbatim)\b/uy;
const rawClose = /(?=\{%[-+~]?\s*end(?:raw|verbatim)\b)/gu;

/** Where the stretch ends that `tag` orders to pass on as it is written; 0 when it orders nothing. */
export function rawEnd({ source, closers }: Scan, { span }: MergeTag): number {
  rawStart.lastIndex = span.start;
  if (!rawStart.test(source)) return 0;
  return Math.max(0, closers.afterPattern(rawClose, span.end));
}

function field(source: string, tag: MergeTag, inner: string): MergeTag {
  const { start, end } = tag.span;
  const bare = /\|\s*(?<text>[^"'|%]{1,80}?)\s*$/du.exec(source.slice(start, end - 2));
  const place = bare?.indices?.groups?.["text"];
  const fallback = place
    ? { start: start + place[0], end: start + place[1] }
    : fallbackIn(source, { start: start + 2, end: end - 2 });
  const name = nameIn(inner);
  return { ...tag, ...(name !== undefined && { name }), ...(fallback && { fallback }) };
}

const blocks = "if|unless|case|for|foreach|tablerow|ifchanged|ifequal|ifnotequal|each|switch";
const opening = new RegExp(`^#?\\s*(${blocks})\\b(.*)$`, "su");
const closing = new RegExp(`^(?:end|/\\s*)(${blocks})\\b`, "u");
const middling = /^(?:else|elsif|elseif|elif|when|empty)\b\s*(?:if\b)?(.*)$/su;

function partOf(inner: string, opener: string): Part | undefined {
  const middle = middling.exec(inner);
  if (middle !== null) return { role: "middle", block: opener, ...testOf(middle[1]) };
  const close = closing.exec(inner);
  if (close !== null) return { role: "close", block: `${opener}${close[1]}` };
  if (inner === "end") return { role: "close", block: opener };
  const open = opening.exec(inner);
  if (open === null) return undefined;
  const part: Part = { role: "open", block: `${opener}${open[1]}`, ...testOf(open[2]) };
  return open[1] === "unless" ? { ...part, inverted: true } : part;
}

function testOf(text = ""): { test?: string } {
  return text.trim() === "" ? {} : { test: text.trim() };
}

const liquidWords =
  /^(?:assign|capture|endcapture|unless|endunless|case|when|endcase|elsif|tablerow|render|liquid|echo|increment|decrement|connected_content|abort_message|content_block)\b/u;
const jinjaWords =
  /^(?:elif|set|endset|block|endblock|extends|macro|endmacro|import|from|autoescape|filter|call|with|trans|load|verbatim|endverbatim|ifequal|ifchanged|now|url)\b/u;

function dialectOf(inner: string): Dialect {
  if (/^(?:#|\/|=)/u.test(inner)) return "handlebars";
  if (liquidWords.test(inner)) return "liquid";
  return jinjaWords.test(inner) ? "jinja" : "curly";
}

function squareDialect(inner: string): Dialect {
  return /^(?:if|else|elsif|elseif|end\w*|for|unless|case|when|assign)\b/u.test(inner)
    ? "omnisend"
    : "sendgrid";
}
