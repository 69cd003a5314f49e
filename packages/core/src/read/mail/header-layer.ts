import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import { decodeHeader, type HeaderText } from "./header/decode.ts";
import type { HostFile } from "./host-file.ts";
import { writeHeader } from "./write/header.ts";

/** What a header layer is made from. Offsets are bytes of the file. */
export interface HeaderPlace extends Span {
  readonly label: string;
  readonly phrase?: boolean;
  readonly locked?: string;
}

/** Bytes. No header is longer; the rest of one that is, is not read. */
const longest = 200_000;

/** The decoded value of a header, or of the name in one, with its way to the file. */
export class HeaderLayer implements Layer {
  readonly text: string;
  readonly label: string;
  readonly #file: HostFile;
  readonly #place: HeaderPlace;
  readonly #header: HeaderText;

  constructor(file: HostFile, place: HeaderPlace) {
    const { bytes, binary } = file;
    const end = Math.min(place.end, place.start + longest);
    this.#header = decodeHeader({ ...place, end, bytes, binary });
    this.#file = file;
    this.#place = place;
    this.text = this.#header.text;
    this.label = place.label;
  }

  toFile(start: number, end: number): Span {
    const { mapping } = this.#header;
    if (mapping.length === 0) return this.#file.toHost(this.#place.start, this.#place.start);
    const bytes = mapping.range(start, end);
    return this.#file.toHost(bytes.start, bytes.end);
  }

  write(edit: Edit): readonly Edit[] | Refusal {
    const { locked, ...place } = this.#place;
    if (locked !== undefined) return { refused: locked };
    return writeHeader(this.#file, { ...this.#header, ...place }, edit);
  }
}
