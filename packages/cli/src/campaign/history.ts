import { basename, dirname } from "node:path";

import { dayAt, type Campaign, type Day } from "@troth/campaign";
import { createLocator, spanOf } from "@troth/core";

import { git } from "../git.ts";

/**
 * On which day the words of each extension got their present form, by the id of the touch; from the
 * history of the folder, where there is one. What is not committed, or cannot be asked, is unknown.
 *
 * @param files absolute paths by the id of the touch.
 */
export async function readHistory(
  { touches, plan }: Campaign,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Day>> {
  const written = new Map<string, Day>();
  for (const { id, draft, statements } of touches) {
    const file = files.get(id);
    const extended = statements.find(({ kind }) => kind === "extended");
    if (file === undefined || extended === undefined) continue;
    const { line } = createLocator(draft.source)(spanOf(extended.mark).start);
    // oxlint-disable-next-line no-await-in-loop -- one program at a time
    const seconds = await authorTime(file, line);
    if (seconds !== undefined) written.set(id, dayAt(seconds * 1000, plan.timezone));
  }
  return written;
}

/**
 * Of the commit that wrote the line as it stands. That of the file would accuse a draft which was
 * begun early and changed when the reason came.
 */
async function authorTime(file: string, line: number): Promise<number | undefined> {
  try {
    const range = `${line},${line}`;
    const args = ["blame", "--no-textconv", "--porcelain", "-w", "-L", range, "--", basename(file)];
    const blame = (await git(dirname(file), args, { timeout: patience })).toString();
    const [commit = ""] = blame.split(" ");
    const seconds = /^author-time (\d+)$/mu.exec(blame)?.[1];
    return /^0+$/u.test(commit) || seconds === undefined ? undefined : Number(seconds);
  } catch {
    // No repository, no git, or a file that it does not know: nothing is said about when.
    return undefined;
  }
}

/** In milliseconds. */
const patience = 10_000;
