import { plain, type RunEnd } from "@troth/reporters";

import type { Changed } from "../changed/find-changed.ts";
import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { findGate } from "../gate/find-gate.ts";
import type { GateCount } from "../gate/gate.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf, draftFlags, severityOf, statedMeta, wholeNumber } from "../options.ts";
import { openReports } from "../reports.ts";
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
      help: "pretty (default) or json; with =FILE into a file",
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
    baseline: {
      type: "string",
      value: "FILE",
      help: "leave out the findings that this file holds (the nearest troth-baseline.json)",
    },
    "no-baseline": { type: "boolean", help: "show the findings that a baseline holds as well" },
    changed: {
      type: "string",
      optional: true,
      value: "REF",
      help: "only files that differ from a commit (where the branch left the default one)",
    },
    "changed-lines": {
      type: "boolean",
      help: "of these, only findings on new lines, and those about the whole draft",
    },
    workers: {
      type: "string",
      value: "N",
      help: "threads to lint with; 1 for none beside the first (as many as pay)",
    },
    ...commonFlags,
  },
  run: async ({ values, paths: given }, io) => {
    const changed = await changedBy(values, given, io);
    const paths = changed?.paths ?? given;
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
      gate: findGate(values, io),
      changed: changed?.options,
    };
    const workers =
      values.workers === undefined ? undefined : wholeNumber("--workers", values.workers);
    const { quiet = false, "no-color": noColor = false } = values;
    const reports = openReports(values.format ?? ["pretty"], { io, today, quiet, noColor });
    try {
      const run = { io, options, reports, workers };
      const { end, skipped, gate } = await lintAll(paths.length > 0 ? paths : ["."], run);
      for (const { sink, binder } of reports) sink.write(binder.end(end));
      if (!quiet) {
        if (changed === undefined) mentionSkipped(skipped, io);
        else if (end.summary.files === 0) mentionUnchanged(changed, io);
        mentionOld(gate, options, io);
      }
      complain(end.errors, io);
      for (const { sink } of reports) sink.close();
      return exitCode(end);
    } catch (error) {
      for (const { sink } of reports) sink.discard();
      throw error;
    }
  },
});

/** Nothing of git is loaded, and git not started, where nobody asks what has changed. */
async function changedBy(
  {
    changed,
    "changed-lines": lines = false,
  }: { changed?: string | true; "changed-lines"?: boolean },
  paths: readonly string[],
  io: Io,
): Promise<Changed | undefined> {
  if (changed === undefined && !lines) return undefined;
  const { findChanged } = await import("../changed/find-changed.ts");
  return findChanged({ changed: changed ?? true, lines, paths }, io);
}

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

function mentionUnchanged({ base }: Changed, { stderr }: Io): void {
  stderr.write(`No draft here differs from ${plain(base.name)}.\n`);
}

function mentionOld({ old, gone }: GateCount, { only }: SessionOptions, { stderr }: Io): void {
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

function exitCode({ errors, summary }: RunEnd): number {
  if (errors.length > 0) return 2;
  return summary.verdict === "blocked" ? 1 : 0;
}
