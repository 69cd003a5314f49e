/** A range of the text of a block. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Splits the text of one block into sentences, without the white space between them. */
export function splitSentences(text: string): TextRange[] {
  return Array.from(text.matchAll(/\S[^.!?]*[.!?]*/gu), ({ index, 0: raw }) => ({
    start: index,
    end: index + raw.trimEnd().length,
  }));
}
