import type { Mapping } from "../runs.ts";

/** A text decoded from bytes, with its places among them. */
export interface Decoded {
  readonly text: string;
  /** From characters to bytes. */
  readonly mapping: Mapping;
  /** The first byte that does not belong to the encoding. */
  readonly broken?: number;
}
