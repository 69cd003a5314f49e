import type { Span } from "../../span.ts";

/** `<!--[if mso]>…<![endif]-->` and its like: an order to Outlook, and no remark of the author. */
export function isConditional(comment: string): boolean {
  return /^\s*(?:\[if\b|<!\[endif\]|\[endif\])/iu.test(comment.slice(0, 40));
}

/**
 * What Outlook reads inside a comment. Undefined: the comment is not for Outlook, or it is the
 * opening or closing part of content that all others read too.
 */
export function outlookContent(masked: string, { start, end }: Span): Span | undefined {
  const head = /^\s*\[if\b([^\]]{0,100})\]>/iu.exec(
    masked.slice(start, Math.min(end, start + 140)),
  );
  if (head === null || head[1]?.includes("!")) return undefined;
  const from = start + head[0].length;
  const to = masked.slice(from, end).lastIndexOf("<![");
  return { start: from, end: to === -1 ? end : from + to };
}
