/** No word that says anything about a stop is longer. */
const longest = 40;

/** The letters and digits that start at `start`; what stands for a merge tag counts as one. */
export function wordAt(text: string, start: number): string {
  const most = Math.min(text.length, start + longest);
  let end = start;
  while (end < most && isPlain(text.charCodeAt(end))) end += 1;
  if (end === most || text.charCodeAt(end) < 0x80) return text.slice(start, end);
  return /^[\p{L}\p{M}\p{N}\uFFFC]+/u.exec(text.slice(start, most))?.[0] ?? "";
}

/** The word that ends at `end`, with the stops inside it. */
export function wordBefore(text: string, end: number): { token: string; start: number } {
  const least = Math.max(0, end - longest);
  let start = end;
  while (start > least && isPlain(text.charCodeAt(start - 1))) start -= 1;
  const isWhole = start < end && (start === least || text.charAt(start - 1) === " ");
  const token = isWhole ? text.slice(start, end) : longWordIn(text.slice(least, end));
  return { token, start: end - token.length };
}

function longWordIn(before: string): string {
  return /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.:/@'’]*$/u.exec(before)?.[0] ?? "";
}

/** An unaccented letter or a digit. */
function isPlain(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
