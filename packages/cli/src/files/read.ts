import { readFileSync } from "node:fs";

import type { ReportError } from "@troth/reporters";

import type { Io } from "../io.ts";
import { decode, type Decoded } from "./decode.ts";
import { fileTrouble } from "./trouble.ts";

/** A file as it is on the disk, and as text. */
export interface Source extends Decoded {
  readonly bytes: Uint8Array;
}

/** A file, or why it cannot be read. `-` is standard input. */
export async function readSource(
  path: string,
  shown: string,
  io: Pick<Io, "stdin">,
): Promise<Source | ReportError> {
  try {
    const bytes = path === "-" ? await io.stdin() : readFileSync(path);
    const decoded = decode(bytes, shown);
    return decoded === undefined ? binary(shown) : { ...decoded, bytes };
  } catch (error) {
    return fileTrouble(shown, error);
  }
}

function binary(path: string): ReportError {
  return {
    path,
    message: "It holds binary data, not text.",
    remedy: "Export the words of the draft as text, Markdown or HTML in UTF-8, and lint that.",
  };
}
