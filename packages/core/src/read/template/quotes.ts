/** How far a tag goes. */
export interface Reach {
  readonly close: string;
  /** Characters that start another tag: this one was never closed. */
  readonly stops: readonly string[];
  /** Braces inside stand in pairs. */
  readonly nests?: boolean;
}

/** A longer one is not a tag but a stray opener: keeps the scan linear. */
const longestTag = 4000;

/** Offset after the `close` that stands outside quotes, within reach; else -1. */
export function closeOutsideQuotes(source: string, from: number, reach: Reach): number {
  const { close, stops, nests = false } = reach;
  const limit = Math.min(source.length, from + longestTag);
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const char = source.charAt(at);
    if (char === '"' || char === "'") {
      if (!opensString(source, at, char)) continue;
      at = source.indexOf(char, at + 1);
    } else if (depth === 0 && source.startsWith(close, at)) {
      return at + close.length;
    } else if (nests && (char === "{" || char === "}")) {
      depth += char === "{" ? 1 : -1;
      if (depth < 0 || isStop(source, at, stops)) return -1;
    } else if (isStop(source, at, stops)) {
      return -1;
    }
  }
  return -1;
}

function isStop(source: string, at: number, stops: readonly string[]): boolean {
  return stops.some((stop) => source.startsWith(stop, at));
}

const longestString = 400;

/** The apostrophe of `{{ user's }}` opens no string, nor does a quote without a partner near. */
function opensString(source: string, at: number, quote: string): boolean {
  if (/[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return false;
  const ahead = source.slice(at + 1, at + longestString);
  const partner = ahead.indexOf(quote);
  const lineEnd = ahead.indexOf("\n");
  return partner !== -1 && (lineEnd === -1 || partner < lineEnd);
}
