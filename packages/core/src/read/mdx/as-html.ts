import type { Event } from "micromark-util-types";

/**
 * The source with each tag of JSX spelt as one of HTML, in as many characters: its name in lower
 * case, and in the place of attributes that are code, blanks or what stands for a merge tag.
 */
export function jsxAsHtml(masked: string, shift: number, events: readonly Event[]): string {
  const parts: string[] = [];
  let from = 0;
  const put = (start: number, end: number, text: string): void => {
    if (start < from) return;
    parts.push(masked.slice(from, start), text);
    from = end;
  };
  for (const [kind, token] of events) {
    const type: string = token.type;
    if (kind === "exit" || !type.startsWith("mdxJsx")) continue;
    const start = shift + token.start.offset;
    const end = shift + token.end.offset;
    if (type.endsWith("TagNamePrimary")) put(start, end, htmlName(masked.slice(start, end)));
    else if (type.endsWith("AttributeValueExpression")) put(start, end, mask.repeat(end - start));
    else if (type.endsWith("ExpressionAttribute")) put(start, end, " ".repeat(end - start));
  }
  parts.push(masked.slice(from));
  return parts.join("");
}

const mask = "\uE000";

/** `Image` and `Link` are what frameworks call `img` and `a`. */
function htmlName(name: string): string {
  const lower = name.toLowerCase();
  return (names.get(lower) ?? lower).padEnd(name.length);
}

const names: ReadonlyMap<string, string> = new Map([
  ["image", "img"],
  ["link", "a"],
]);
