import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import type { Io } from "./io.ts";
import { UsageError } from "./usage.ts";

/** Where a report is written, piece by piece. */
export interface Sink {
  /** Absolute, links followed; undefined for the terminal. */
  readonly path?: string;
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

/**
 * Nobody ever sees half a report: it grows beside its place and moves there when it is whole.
 *
 * @throws {UsageError} also later, where the disk is full.
 */
export function toFile(file: string, io: Io): Sink {
  const path = placeOf(file, io);
  const isDevice = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  // A file moved over `/dev/null` would take the place of the device.
  const growing = isDevice ? path : join(dirname(path), `.troth-${crypto.randomUUID()}.tmp`);
  const handle = orRefuse(file, () => openSync(growing, "w"));
  let open = true;
  const shut = (): void => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    path,
    write: (text) => orRefuse(file, () => writeFileSync(handle, text)),
    close: () => {
      shut();
      if (!isDevice) orRefuse(file, () => renameSync(growing, path));
    },
    discard: () => {
      shut();
      if (!isDevice) rmSync(growing, { force: true });
    },
  };
}

/** The path that a report for `file` would take. @throws {UsageError} */
function placeOf(file: string, { cwd }: Io): string {
  const path = resolve(cwd, file);
  const stats = orRefuse(file, () => statSync(path, { throwIfNoEntry: false }));
  if (stats?.isDirectory() === true) {
    throw new UsageError(
      `The report cannot be written to ${file}: it is a folder.`,
      "Add the name of a file.",
    );
  }
  // The real path of a pipe or device leads nowhere.
  if (stats !== undefined) return stats.isFile() ? realpathSync(path) : path;
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(
      `The report cannot be written to ${file}: there is no folder ${dirname(file)}.`,
      "Make the folder first, or write the report elsewhere.",
    );
  }
  return join(realpathSync(dirname(path)), basename(path));
}

function orRefuse<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(
      `The report cannot be written to ${file} (${code}).`,
      remedies[code] ?? "Choose a folder that you may write to.",
    );
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: make room, or write the report elsewhere.",
  ENAMETOOLONG: "Give the report a shorter name.",
  ENOTDIR: "A part of this path is a file, not a folder: check its spelling.",
};
