import type { Edit, Refusal } from "./edit.ts";
import type { Span } from "./span.ts";

/**
 * A text that a file holds in another spelling: a part of a mail, a header, a field of a schedule.
 * A block is read from a layer as it would be from a file; the layer knows its way to the file.
 */
export interface Layer {
  /** Decoded: what a reader of the format sees. */
  readonly text: string;
  /** What a person calls it: `part 1.2, text/html`. */
  readonly label: string;
  /** The smallest stretch of the file that holds `[start, end)` of the text. */
  toFile(start: number, end: number): Span;
  /** An edit writes all that follows it anew, as in base64: several are written as one. */
  readonly writtenOn?: boolean;
  /** Writes an edit of the text into the file: edits of the file, or why it cannot be done. */
  write(edit: Edit): readonly Edit[] | Refusal;
}
