import { joinDrafts, type Draft } from "@troth/core";
import { createMovesPrinter, movesJson, type ReportError } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { commonFlags, dayOf, draftFlags, oneOf, statedMeta } from "../options.ts";
import { lookOf } from "../reports.ts";
import { isError, Session } from "../session.ts";
import { UsageError } from "../usage.ts";

export const moves: Command = defineCommand({
  name: "moves",
  operands: "FILE…",
  summary: "show what each sentence does to its reader",
  details: ["A “?” marks a guess. The percentage is how sure troth is of the move."],
  flags: {
    format: { type: "string", value: "NAME", help: "pretty (default) or json" },
    ...draftFlags,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    if (paths.length === 0)
      throw new UsageError(
        "moves needs a file.",
        "Write troth moves FILE, or - for standard input.",
      );
    const format = oneOf("format", values.format ?? "pretty", ["pretty", "json"]);
    const session = await Session.open(io, {
      flags: statedMeta(values),
      settings: { today: dayOf(values.today, io) },
      configFile: values.config,
      stdinName: values["stdin-filename"],
    });
    const { files, errors: unmatched } = await session.collect(paths);
    const errors: ReportError[] = [...unmatched];
    const drafts: Draft[] = [];
    for (const path of files) {
      // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
      const read = await session.guarded(path, () => session.read(path));
      if (isError(read)) errors.push(read);
      else drafts.push(joinDrafts(read));
    }
    if (drafts.length > 0) {
      const print = createMovesPrinter(lookOf(io, values["no-color"] ?? false));
      io.stdout.write(
        format === "json" ? movesJson(drafts, files.length > 1) : drafts.map(print).join("\n"),
      );
    }
    complain(errors, io);
    return errors.length > 0 ? 2 : 0;
  },
});
