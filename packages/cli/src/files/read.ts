import { readFileSync } from "node:fs";

import type { ReportError } from "@troth/reporters";

import type { Io } from "../io.ts";
import { decode, type Decoded } from "./decode.ts";
import { fileTrouble } from "./trouble.ts";

/** The text of a file, or why there is none. `-` is standard input. */
export async function readSource(
  path: string,
  shown: string,
  io: Io,
): Promise<Decoded | ReportError> {
  try {
    const bytes = path === "-" ? await io.stdin() : readFileSync(path);
    return decode(bytes) ?? binary(shown);
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
