import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import type { Io } from "./io.ts";
import { UsageError } from "./usage.ts";

/** Where a report is written, piece by piece. */
export interface Sink {
  write(text: string): void;
  /** The report is whole. */
  close(): void;
  /** The report will never be whole. */
  discard(): void;
}

export function toTerminal({ stdout }: Io): Sink {
  return {
    write: (text) => {
      if (text !== "") stdout.write(text);
    },
    close: () => undefined,
    discard: () => undefined,
  };
}

/** Nobody ever sees half a report: it grows beside its place and moves there when it is whole. */
export function toFile(file: string, io: Io): Sink {
  const path = resolve(io.cwd, file);
  checkPlace(path, file);
  const growing = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle = open(growing, file);
  return {
    write: (text) => void writeSync(handle, text),
    close: () => {
      closeSync(handle);
      renameSync(growing, path);
    },
    discard: () => {
      closeSync(handle);
      rmSync(growing, { force: true });
    },
  };
}

function checkPlace(path: string, file: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(
      `The report cannot be written to ${file}: it is a folder.`,
      "Add the name of a file.",
    );
  }
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(
      `The report cannot be written to ${file}: there is no folder ${dirname(file)}.`,
      "Make the folder first, or write the report elsewhere.",
    );
  }
}

function open(growing: string, file: string): number {
  try {
    return openSync(growing, "w");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(
      `The report cannot be written to ${file} (${reason}).`,
      "Choose a folder that you may write to.",
    );
  }
}
