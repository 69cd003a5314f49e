import type { DiskStore } from "../cache/disk-store.ts";
import { defineCommand, type Command } from "../command.ts";
import type { Io } from "../io.ts";
import { lintOnce } from "../run/lint-once.ts";
import { lintFlags, type LintValues } from "./lint-flags.ts";

export const lint: Command = defineCommand({
  name: "lint",
  operands: "[PATH…]",
  summary: "lint drafts: files, folders, globs; - is standard input",
  details: [
    "Without a path, the folder that you are in. Of a folder, drafts are .md, .txt, .html and templates; a named file is read whatever it is called.",
    "What .gitignore and .trothignore leave out of a folder is left out; a baseline (troth baseline) and waivers.yaml set findings aside.",
    "Exit code: 0 nothing blocks, 1 a draft is blocked, 2 something could not be used or read.",
  ],
  flags: lintFlags,
  run: async ({ values, paths }, io) => {
    const store = await storeOf(values, io);
    if (values.watch === true) {
      const { watchDrafts } = await import("../watch/watch.ts");
      return watchDrafts({ values, paths, store }, io);
    }
    const { code } = await lintOnce({ values, paths, store }, io);
    for (const note of store?.notes ?? []) io.stderr.write(`${note}\n`);
    return code;
  },
});

/** Nothing of the cache is loaded where none is wanted. */
async function storeOf(
  { cache = false, "cache-location": folder }: LintValues,
  io: Io,
): Promise<DiskStore | undefined> {
  if (!cache && folder === undefined) return undefined;
  const { openStore } = await import("../cache/open-cache.ts");
  return openStore(folder, io);
}
