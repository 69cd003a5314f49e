/** `=?utf-8?Q?caf=C3=A9?=` in a header. Offsets are bytes of the file. */
export interface EncodedWord {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly base64: boolean;
  /** Of what stands between the last two question marks. */
  readonly from: number;
  readonly to: number;
}

const opening = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?/iy;

/** The encoded words of `[start, end)`, in order. They may hold blanks, as broken mailers write. */
export function* encodedWords(binary: string, start: number, end: number): Generator<EncodedWord> {
  let at = binary.indexOf("=?", start);
  // Searched once, and again only when passed: a header may hold a million openings and no end.
  let close = -1;
  while (at !== -1 && at < end) {
    opening.lastIndex = at;
    const found = opening.exec(binary);
    const from = opening.lastIndex;
    if (found && close < from) close = binary.indexOf("?=", from);
    if (close === -1 ? found !== null : close + 2 > end) return;
    if (found) {
      const [, charset = "", kind] = found;
      const base64 = kind?.toLowerCase() === "b";
      yield { start: at, end: close + 2, charset, base64, from, to: close };
    }
    at = binary.indexOf("=?", found ? close + 2 : at + 2);
  }
}
