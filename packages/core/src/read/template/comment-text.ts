import type { Span } from "../../span.ts";

const opening =
  /^(?:\{\{~?!(?:--)?|\{#-?|\{%[-+~]?\s*(?:comment\b[^%]*%\}|#)|<%(?:--|#)|\{\*|<#--)/u;
const closing = /(?:(?:--)?~?\}\}|-?#\}|\{%[-+~]?\s*endcomment\s*[-+~]?%\}|[-+~]?%\}|(?:--)?%>)$/u;

/** What a comment of a template language says, without its delimiters. */
export function commentText(source: string, { start, end }: Span): string {
  return source.slice(start, end).replace(opening, "").replace(closing, "");
}
