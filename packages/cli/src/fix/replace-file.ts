import { randomUUID } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The file is no longer what was read: somebody else is writing it. */
export class FileChanged extends Error {
  override readonly name = "FileChanged";
}

/**
 * Puts new bytes in the place of a file, whole or not at all: they grow beside it and move over it.
 *
 * @param read what the file held when it was read.
 * @throws {FileChanged} when it holds something else now; nothing is written then.
 */
export function replaceFile(path: string, read: Uint8Array, written: Uint8Array): void {
  const place = realpathSync(path);
  const { mode } = statSync(place);
  // Opening it for writing finds out what a rename would not ask: whether the file may be changed.
  closeSync(openSync(place, "r+"));
  const growing = join(dirname(place), `.troth-${randomUUID()}.tmp`);
  try {
    const handle = openSync(growing, "wx", mode);
    try {
      fchmodSync(handle, mode);
      writeFileSync(handle, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (!readFileSync(place).equals(read)) throw new FileChanged(path);
    renameSync(growing, place);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}
