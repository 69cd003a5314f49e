import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import type { HostFile } from "./host-file.ts";
import type { PartText } from "./part-text.ts";
import { writePart } from "./write/part.ts";

/** The text of a part, with its way to the file. */
export class PartLayer implements Layer {
  readonly text: string;
  readonly label: string;
  readonly writtenOn: boolean;
  readonly #file: HostFile;
  readonly #part: PartText;
  readonly #locked: string | undefined;

  constructor(file: HostFile, part: PartText, locked: string | undefined) {
    const { number, type } = part.part;
    this.text = part.text;
    this.label = `part ${number === "" ? "1" : number}, ${type}`;
    this.writtenOn = part.transfer.name === "base64";
    this.#file = file;
    this.#part = part;
    this.#locked = locked;
  }

  toFile(start: number, end: number): Span {
    const { flowed, decoded, transferred } = this.#part;
    const text = flowed === undefined ? { start, end } : flowed.mapping.range(start, end);
    const bytes = decoded.mapping.range(text.start, text.end);
    const { start: from, end: to } = transferred.mapping.range(bytes.start, bytes.end);
    return this.#file.toHost(from, to);
  }

  write(edit: Edit): readonly Edit[] | Refusal {
    if (this.#locked !== undefined) return { refused: this.#locked };
    return writePart(this.#file, this.#part, edit);
  }
}
