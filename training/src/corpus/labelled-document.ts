import type { Attribute, Channel, Move, Span } from "@troth/core";

/** A unit as a person labelled it. Offsets into the file of its document. */
export interface GoldUnit extends Span {
  /** Its number in the document, which the labels of the document name. */
  readonly unit: number;
  readonly text: string;
  readonly zone: "subject" | "body";
  readonly move: Move;
  readonly attributes: readonly Attribute[];
}

/** What the labels say about a document as a whole. */
export interface DocumentLabels {
  readonly missingPurpose: boolean;
  readonly askBeforeGive: "yes" | "no" | "na";
  /** Numbers of units. */
  readonly selfServing: ReadonlySet<number>;
  readonly pressure: ReadonlySet<number>;
  /** Words that a plain speaker would cut, as they stand in the document. */
  readonly jargon: readonly string[];
}

/** A draft with the labels of its units and of itself. */
export interface LabelledDocument {
  readonly id: string;
  /** Of the text. */
  readonly path: string;
  /** Decoded, untouched; a byte order mark counts one. */
  readonly source: string;
  /** Its sender, else its source: folds never part a group. */
  readonly group: string;
  /** Where it was collected, by name. */
  readonly collection: string;
  /** When it was sent. Absent: unknown. */
  readonly year?: number;
  /** Absent: nobody stated it, so it is taken from the text. */
  readonly channel?: Channel;
  /** Where its labels end: the end of the file, or of the last labelled unit when truncated. */
  readonly end: number;
  /** In order of place. */
  readonly units: readonly GoldUnit[];
  readonly labels: DocumentLabels;
}
