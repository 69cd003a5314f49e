import type { RunEnd } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf, draftFlags, severityOf, statedMeta, wholeNumber } from "../options.ts";
import { formatHelp, openReports } from "../reports.ts";
import { lintAll } from "../run/lint-all.ts";
import type { FixMode, SessionOptions } from "../session.ts";
import { UsageError } from "../usage.ts";

export const lint: Command = defineCommand({
  name: "lint",
  operands: "[PATH…]",
  summary: "lint drafts: files, folders, globs; - is standard input",
  details: [
    "Without a path, the folder that you are in. Of a folder, drafts are .md, .txt, .html and templates; a named file is read whatever it is called.",
    "Exit code: 0 nothing blocks, 1 a draft is blocked, 2 something could not be used or read.",
  ],
  flags: {
    format: {
      type: "string",
      multiple: true,
      value: "NAME[=FILE]",
      help: formatHelp,
    },
    ...draftFlags,
    rule: { type: "string", multiple: true, value: "ID", help: "only this rule; may be repeated" },
    quiet: { type: "boolean", help: "errors only" },
    "fail-on": {
      type: "string",
      value: "SEVERITY",
      help: "the least severity that blocks: error (default), warn, info",
    },
    "max-warnings": { type: "string", value: "N", help: "more warnings than this block a draft" },
    "show-possible": { type: "boolean", help: "findings too that are only possible" },
    fix: { type: "boolean", help: "apply the safe suggestions, where that can be done exactly" },
    "fix-dry-run": { type: "boolean", help: "show what --fix would write, as a diff" },
    workers: {
      type: "string",
      value: "N",
      help: "threads to lint with; 1 for none beside the first (as many as pay)",
    },
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const today = dayOf(values.today, io);
    const {
      "fail-on": failOn,
      "max-warnings": most,
      "show-possible": showPossible = false,
    } = values;
    const options: SessionOptions = {
      flags: statedMeta(values),
      settings: {
        today,
        showPossible,
        ...(failOn !== undefined && { failOn: severityOf(failOn) }),
        ...(most !== undefined && { maxWarnings: wholeNumber("--max-warnings", most) }),
      },
      configFile: values.config,
      stdinName: values["stdin-filename"],
      only: values.rule,
      fix: fixMode(values, paths),
    };
    const workers =
      values.workers === undefined ? undefined : wholeNumber("--workers", values.workers);
    const { quiet = false, "no-color": noColor = false } = values;
    const reports = await openReports(values.format ?? ["pretty"], { io, today, quiet, noColor });
    try {
      const run = { io, options, reports, workers };
      const { end, skipped } = await lintAll(paths.length > 0 ? paths : ["."], run);
      for (const { sink, binder } of reports) sink.write(binder.end(end));
      if (!quiet) mentionSkipped(skipped, io);
      complain(end.errors, io);
      for (const { sink } of reports) sink.close();
      return exitCode(end);
    } catch (error) {
      for (const { sink } of reports) sink.discard();
      throw error;
    }
  },
});

/** @throws {UsageError} */
function fixMode(
  { fix = false, "fix-dry-run": dryRun = false }: { fix?: boolean; "fix-dry-run"?: boolean },
  paths: readonly string[],
): FixMode | undefined {
  if (fix && dryRun) {
    throw new UsageError("--fix writes and --fix-dry-run does not.", "Choose one of them.");
  }
  if (fix && paths.includes("-")) {
    throw new UsageError(
      "Standard input cannot be fixed in its place.",
      "Name a file, or write --fix-dry-run to see the diff.",
    );
  }
  if (fix) return "write";
  return dryRun ? "dry-run" : undefined;
}

function mentionSkipped(skipped: number, { stderr }: Io): void {
  if (skipped === 0) return;
  const what =
    skipped === 1 ? "1 file that is not a draft" : `${skipped} files that are not drafts`;
  stderr.write(`Skipped ${what}; name a file to have it linted.\n`);
}

function exitCode({ errors, summary }: RunEnd): number {
  if (errors.length > 0) return 2;
  return summary.verdict === "blocked" ? 1 : 0;
}
