import { plain } from "@troth/reporters";

import type { Changed } from "../changed/find-changed.ts";
import type { GateCount } from "../gate/gate.ts";
import type { Io } from "../io.ts";
import type { ProfileState, SessionOptions } from "../session.ts";

export function mentionSkipped(skipped: number, { stderr }: Io): void {
  if (skipped === 0) return;
  const what =
    skipped === 1 ? "1 file that is not a draft" : `${skipped} files that are not drafts`;
  stderr.write(`Skipped ${what}; name a file to have it linted.\n`);
}

export function mentionUnchanged({ base }: Changed, { stderr }: Io): void {
  stderr.write(`No draft here differs from ${plain(base.name)}.\n`);
}

/** A profile that proves little holds drafts to little: its owner should know. */
export function mentionProfile({ path, problems }: ProfileState, { stderr }: Io): void {
  if (problems === 0) return;
  const [what, them] = problems === 1 ? ["one thing", "it"] : [`${problems} things`, "them"];
  stderr.write(`${path} has ${what} to mend itself: troth lint ${path} shows ${them}.\n`);
}

export function mentionOld(
  { old, gone }: GateCount,
  { only }: SessionOptions,
  { stderr }: Io,
): void {
  if (old > 0) {
    const what =
      old === 1 ? "1 finding that the baseline holds" : `${old} findings of the baseline`;
    stderr.write(`Left out ${what}; --no-baseline shows all.\n`);
  }
  // Where only some rules ran, the findings of the others are not gone.
  if (gone === 0 || only !== undefined) return;
  const what = gone === 1 ? "1 finding of the baseline is" : `${gone} findings of the baseline are`;
  stderr.write(`${what} there no more; troth baseline --prune takes that out.\n`);
}
