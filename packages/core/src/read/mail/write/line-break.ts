import type { Span } from "../../../span.ts";

/** The line break of a stretch of a file, else of the file. */
export function lineBreakIn(binary: string, { start, end }: Span): "\n" | "\r\n" {
  const within = binary.indexOf("\n", start);
  const feed = within !== -1 && within < end ? within : binary.indexOf("\n");
  return feed > 0 && binary[feed - 1] === "\r" ? "\r\n" : "\n";
}
