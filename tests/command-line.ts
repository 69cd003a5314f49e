import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach } from "vitest";

import { main, type Io } from "../packages/cli/src/index.ts";

/** A folder of its own for each test. */
export let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "troth-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts files into the folder. */
export function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in the folder. */
export async function troth(
  args: string,
  io: Partial<Io> & { readonly input?: string } = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const { input = "", ...given } = io;
  const code = await main(args.split(" ").filter(Boolean), {
    cwd: folder,
    stdin: async () => Buffer.from(input),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    now: () => new Date(2026, 0, 15, 12),
    ...given,
  });
  return { code, out, err };
}

/** Lints and reads the JSON report. */
export async function lintJson(args: string, io: Parameters<typeof troth>[1] = {}) {
  const { out, ...rest } = await troth(`lint --format json ${args}`, io);
  return { ...rest, report: JSON.parse(out) };
}
