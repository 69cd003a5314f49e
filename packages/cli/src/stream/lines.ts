/** In bytes. The longest draft that is read fits in, however it is escaped. */
const longestLine = 128 * 1024 * 1024;

/** A line without its end; undefined for one that is too long, which is read past and not kept. */
export type Line = Uint8Array | undefined;

/** Cuts bytes into lines as they come; never holds more than one line and one chunk. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      yield joined([...held, chunk.subarray(from, end)], size + end - from, longest);
      held = [];
      size = 0;
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    // What is too long already is not worth the memory.
    held = size > longest ? [] : [...held, rest];
  }
  if (size > 0) yield joined(held, size, longest);
}

const lineFeed = 0x0a;

function joined(parts: readonly Uint8Array[], size: number, longest: number): Line {
  return size > longest ? undefined : Buffer.concat(parts);
}
