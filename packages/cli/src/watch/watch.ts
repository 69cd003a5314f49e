import { basename, relative } from "node:path";

import { plain } from "@troth/reporters";

import { MemoryStore } from "../cache/memory-store.ts";
import { giveUp } from "../complain.ts";
import { looksLikeDraft, scheduleFormatOf } from "../files/format.ts";
import type { Io } from "../io.ts";
import { lintOnce, type LintOutcome, type LintRequest } from "../run/lint-once.ts";
import { UsageError } from "../usage.ts";
import { FolderWatch } from "./folder-watch.ts";

/** Milliseconds without another change before drafts are linted: an editor saves in several steps. */
const calm = 120;

/** Lints, and again whenever a draft or a setting changes, until the person ends it. @returns 0. */
export async function watchDrafts(request: LintRequest, io: Io): Promise<number> {
  if (request.paths.includes("-")) {
    throw new UsageError("Standard input cannot be watched.", "Name files or folders.");
  }
  const store = request.store ?? new MemoryStore();
  const run = { ...request, store };
  const end = (io.interrupted?.() ?? Promise.resolve()).then(() => undefined);
  const watch = new FolderWatch((path) => matters(path, run));
  try {
    for (let changed: readonly string[] | undefined = []; changed !== undefined;) {
      announce(changed, io);
      // oxlint-disable-next-line no-await-in-loop -- one run after the other is the point
      const outcome = await lintAgain(run, io);
      watch.follow([io.cwd, ...outcome.folders], outcome.files);
      io.stderr.write("Watching for changes; Ctrl+C ends it.\n");
      // oxlint-disable-next-line no-await-in-loop -- as above
      changed = await Promise.race([watch.next(calm), end]);
    }
    return 0;
  } finally {
    watch.close();
  }
}

/** A slip in the configuration is said, and mended in the next moment: no reason to end. */
async function lintAgain(run: LintRequest, io: Io): Promise<Omit<LintOutcome, "code">> {
  try {
    return await lintOnce(run, io);
  } catch (error) {
    giveUp(error, io);
    return { files: [], folders: [] };
  }
}

function announce(changed: readonly string[], { cwd, now, stderr }: Io): void {
  const [first, ...others] = changed;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const time = now().toTimeString().slice(0, 8);
  stderr.write(`\n[${time}] ${plain(relative(cwd, first))}${more} changed.\n`);
}

/** A report that is written into the folder must not start the next run. */
function matters(path: string, { values }: LintRequest): boolean {
  const name = basename(path);
  if (settings.has(name)) return true;
  const isReport = (values.format ?? []).some((format) => format.endsWith(name));
  return !isReport && (looksLikeDraft(name) || scheduleFormatOf(name) !== undefined);
}

const settings: ReadonlySet<string> = new Set([".gitignore", ".trothignore"]);
