import type { Span } from "../../../span.ts";

const quoted = `(?:"(?<double>[^"]{0,200})"|'(?<single>[^']{0,200})')`;

/** How the many tools write what is printed in place of an empty field. */
const fallbacks: readonly RegExp[] = [
  `\\|\\s*(?:default|fallback|default_if_none)\\s*(?::|\\()?\\s*${quoted}`,
  `:default=(?<bare>.{0,200})$`,
  `\\?\\?\\s*${quoted}`,
  `\\|\\|\\s*${quoted}`,
  `\\bor\\s+${quoted}`,
  `\\|\\s*${quoted}\\s*$`,
  `^\\s*personalization_token\\(\\s*["'][^"']{0,100}["']\\s*,\\s*${quoted}`,
  `^\\s*(?:data|var):[\\w.]{1,80}:${quoted}`,
  `^\\s*insert\\s+[\\w.]{1,80}\\s+"default=(?<bare>[^"]{0,200})"`,
  `^\\s*#?default(?:IfEmpty)?\\s[^"']{0,200}${quoted}`,
].map((pattern) => new RegExp(pattern, "dsu"));

/** Where the fallback of the expression in `[start, end)` stands, without its quotes. */
export function fallbackIn(source: string, { start, end }: Span): Span | undefined {
  const inner = source.slice(start, end);
  if (!/["'=]/u.test(inner)) return undefined;
  for (const pattern of fallbacks) {
    const groups = pattern.exec(inner)?.indices?.groups;
    const place = groups?.["double"] ?? groups?.["single"] ?? groups?.["bare"];
    if (place !== undefined) return { start: start + place[0], end: start + place[1] };
  }
  return undefined;
}

const names: readonly RegExp[] = [
  // Braze: the sign and the braces belong to the language, the field stands in them.
  /^\$\{(?<name>[^}]{1,80})\}/u,
  /^personalization_token\(\s*["'](?<name>[\w.]{1,80})["']/u,
  /^(?:data|var):(?<name>[\w.]{1,80})/u,
  /^(?:insert|#?defaultIfEmpty|#?default)\s+(?<name>[\w.]{1,80})/u,
  // Marketo alone has blanks in its names.
  /^(?<name>(?:lead|my|company|system|trigger|member)\.[\w .()-]{0,80}?)\s*(?::default=|\||$)/u,
  /^(?<name>@?[\p{L}_][\p{L}\p{N}_.$@-]{0,80}(?:\.\$\{[^}]{1,80}\})?)\s*(?:\||\?\?|\bor\b|$)/u,
  /^(?<name>\d{1,3})$/u,
];

/** The field that an expression prints, as it is written. */
export function nameIn(inner: string): string | undefined {
  for (const pattern of names) {
    const name = pattern.exec(inner)?.groups?.["name"];
    if (name !== undefined) return name;
  }
  return undefined;
}
