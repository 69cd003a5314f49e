import { ConfigError } from "@troth/config";
import { rules } from "@troth/preset";
import { Tally, type ReportError, type RunEnd } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain, configTrouble } from "../complain.ts";
import type { Io } from "../io.ts";
import {
  commonFlags,
  dayOf,
  draftFlags,
  ruleNamed,
  severityOf,
  statedMeta,
  wholeNumber,
} from "../options.ts";
import { createProgress } from "../progress.ts";
import { openReports, spareDrafts, type Report } from "../reports.ts";
import { isError, Session, type SessionOptions } from "../session.ts";

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
      only: values.rule?.map((id) => ruleNamed(id, rules)),
    };
    const { quiet = false, "no-color": noColor = false } = values;
    const reports = openReports(values.format ?? ["pretty"], { io, today, quiet, noColor });
    try {
      const { end, skipped } = await lintAll(paths.length > 0 ? paths : ["."], options, {
        io,
        reports,
      });
      for (const { sink, reporter } of reports) sink.write(reporter.end(end));
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

interface Run {
  readonly io: Io;
  readonly reports: readonly Report[];
}

/** Lints one file after the other; what has been reported is forgotten but for the count. */
async function lintAll(
  paths: readonly string[],
  options: SessionOptions,
  run: Run,
): Promise<{ end: RunEnd; skipped: number }> {
  const { io, reports } = run;
  const tally = new Tally();
  const session = await openSession(io, options);
  if (!(session instanceof Session)) {
    return { end: tally.end([session]), skipped: 0 };
  }
  const collected = await session.collect(paths);
  spareDrafts(collected.files, reports);
  const errors: ReportError[] = [...collected.errors];
  const progress = createProgress(io);
  for (const [at, path] of collected.files.entries()) {
    progress.show(at, collected.files.length, path);
    // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
    const report = await session.guarded(path, async () => {
      const drafts = await session.read(path);
      if (isError(drafts)) return drafts;
      return { draft: drafts[0], result: session.lint(path, drafts) };
    });
    if (isError(report)) {
      errors.push(report);
      continue;
    }
    tally.add(report.result);
    progress.clear();
    for (const { sink, reporter } of reports) sink.write(reporter.file(report));
  }
  progress.clear();
  return { end: tally.end(errors), skipped: collected.skipped.length };
}

async function openSession(io: Io, options: SessionOptions): Promise<Session | ReportError> {
  try {
    return await Session.open(io, options);
  } catch (error) {
    if (error instanceof ConfigError) return configTrouble(error, io);
    throw error;
  }
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
