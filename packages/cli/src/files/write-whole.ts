import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: it grows beside its place and moves there.
 *
 * @param durable whether it has to outlast a power cut.
 */
export function writeWhole(path: string, text: string, { durable = true } = {}): void {
  const growing = join(dirname(path), `.troth-${randomUUID()}.tmp`);
  try {
    const handle = openSync(growing, "wx");
    try {
      writeFileSync(handle, text);
      if (durable) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(growing, path);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}
