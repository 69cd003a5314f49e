import { basename } from "node:path";

import { startFrom, type Start } from "@troth/config/profile-start";
import type { Proposal } from "@troth/profile/propose";
import { plain } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { Ended } from "../init/ask.ts";
import { gather, nothing } from "../init/gather.ts";
import { interview } from "../init/interview.ts";
import { lookAround } from "../init/where.ts";
import { writeStart, type About } from "../init/write-start.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf } from "../options.ts";
import { UsageError } from "../usage.ts";

export const init: Command = defineCommand({
  name: "init",
  operands: "[--from FILE…]",
  summary: "ask what you stand for, and write values.yaml and troth.config.yaml",
  details: [
    "With --from, your own pages or drafts are read first, and what they say is proposed with its place. A file that is there already is left as it is; what your drafts would add to it is shown as a diff.",
    "Exit code: 0 both files stand, 2 something could not be read or written, or you ended the interview; then nothing is written.",
  ],
  flags: {
    yes: { type: "boolean", short: "y", help: "ask nothing; write what is found, else defaults" },
    from: {
      type: "string",
      multiple: true,
      value: "FILE…",
      help: "read your own pages or drafts: files, folders, globs",
    },
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const today = dayOf(values.today, io);
    if (values.from === undefined && paths.length > 0) {
      throw new UsageError(
        `init does not know what “${plain(paths[0] ?? "")}” is for.`,
        "Write troth init --from and the files, to have your own drafts read.",
      );
    }
    const where = await lookAround(io.cwd, today);
    const from = values.from === undefined ? [] : [...values.from, ...paths];
    const found = await proposalFrom(from, { where, today }, io);
    if (found === undefined) return 2;
    const about: About = { where, today, isFrom: from.length > 0 };
    try {
      const start = await settle(found, { about, ask: values.yes !== true }, io);
      writeStart(start, about, io);
      return 0;
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      io.stderr.write("\nThe interview was ended; nothing was written.\n");
      return 2;
    }
  },
});

/** Undefined where something cannot be read: then nothing is written that would lack it. */
async function proposalFrom(
  paths: readonly string[],
  { where, today }: Pick<About, "where" | "today">,
  io: Io,
): Promise<Start | undefined> {
  const { base, profile } = where;
  if (paths.length === 0) return startFrom(nothing, basename(base));
  const { name, aliases = [] } = profile?.profile.brand ?? {};
  const known = [...(name === undefined ? [] : [name]), ...aliases];
  const { proposal, files, errors } = await gather(paths, { today, base, known }, io);
  if (errors.length > 0) {
    complain(errors, io);
    io.stderr.write("Nothing was written. Leave out what cannot be read, and run it again.\n");
    return undefined;
  }
  const drafts = files === 1 ? "1 file" : `${files} files`;
  io.stdout.write(`Read ${drafts}: ${foundIn(proposal)}\n`);
  return startFrom(proposal, basename(base));
}

function foundIn({ values, purpose, spare }: Proposal): string {
  const proposed = values.length === 1 ? "1 value" : `${values.length} values`;
  const why = purpose === undefined ? "" : " and a purpose";
  const sentences = spare.length === 1 ? "1 sentence" : `${spare.length} sentences`;
  const rest =
    values.length > 0 || spare.length === 0
      ? ""
      : ` No subject has three; ${sentences} that may speak for one stand at the end of the profile.`;
  return `${proposed}${why} in your own words.${rest}`;
}

/** What is to be written, by the person who is asked, else as it was found. @throws {Ended} */
async function settle(
  start: Start,
  { about, ask }: { readonly about: About; readonly ask: boolean },
  io: Io,
): Promise<Start> {
  if (about.where.profileIsThere || !ask) return start;
  if (io.dialogue === undefined) {
    io.stderr.write("Nobody is at a terminal to answer, so nothing is asked, as with --yes.\n");
    return start;
  }
  const dialogue = await io.dialogue();
  try {
    return await interview(dialogue, start);
  } finally {
    dialogue.close();
  }
}
