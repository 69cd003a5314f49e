import type { Span } from "../../span.ts";

/** The lines from `from` on, without their ends. */
export function* linesOf(text: string, from: number): Generator<Span> {
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== carriageReturn) continue;
    yield { start, end: at };
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    start = at + 1;
  }
  yield { start, end: text.length };
}

const lineFeed = 10;
const carriageReturn = 13;
