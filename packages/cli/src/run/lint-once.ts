import type { RunEnd } from "@troth/reporters";

import type { Store } from "../cache/cache.ts";
import type { Changed } from "../changed/find-changed.ts";
import type { LintValues } from "../commands/lint-flags.ts";
import { complain } from "../complain.ts";
import { findGate } from "../gate/find-gate.ts";
import type { Io } from "../io.ts";
import { dayOf, severityOf, statedMeta, wholeNumber } from "../options.ts";
import { openReports } from "../reports.ts";
import type { FixMode, SessionOptions } from "../session.ts";
import { UsageError } from "../usage.ts";
import { lintAll, type RunSum } from "./lint-all.ts";
import { mentionOld, mentionProfile, mentionSkipped, mentionUnchanged } from "./mention.ts";

/** What came of a run. */
export interface LintOutcome extends Pick<RunSum, "files" | "folders"> {
  /** 0 nothing blocks, 1 a draft is blocked, 2 something could not be used or read. */
  readonly code: number;
}

/** What `troth lint` was asked to do. */
export interface LintRequest {
  readonly values: LintValues;
  readonly paths: readonly string[];
  /** What keeps the pages of drafts that do not change. */
  readonly store?: Store | undefined;
}

/** One run of `troth lint`: reads its flags, lints, reports. @throws {UsageError} */
export async function lintOnce(
  { values, paths: given, store }: LintRequest,
  io: Io,
): Promise<LintOutcome> {
  const changed = await changedBy(values, given, io);
  const paths = changed?.paths ?? given;
  const options: SessionOptions = { ...optionsOf(values, paths, io), changed: changed?.options };
  const workers =
    values.workers === undefined ? undefined : wholeNumber("--workers", values.workers);
  const { quiet = false, "no-color": noColor = false, campaigns = false } = values;
  const { today } = options.settings;
  const reports = await openReports(values.format ?? ["pretty"], { io, today, quiet, noColor });
  try {
    const run = { io, options, reports, workers, store, withCampaigns: campaigns };
    const sum = await lintAll(paths.length > 0 ? paths : ["."], run);
    for (const { sink, binder } of reports) sink.write(binder.end(sum.end));
    if (!quiet) mention(sum, { changed, options, io });
    complain(sum.end.errors, io);
    for (const { sink } of reports) sink.close();
    const { files, folders } = sum;
    return { code: exitCode(sum.end), files, folders };
  } catch (error) {
    for (const { sink } of reports) sink.discard();
    throw error;
  }
}

/** @throws {UsageError} */
function optionsOf(values: LintValues, paths: readonly string[], io: Io): SessionOptions {
  const { "fail-on": failOn, "max-warnings": most } = values;
  return {
    flags: statedMeta(values),
    settings: {
      today: dayOf(values.today, io),
      showPossible: values["show-possible"] ?? false,
      ...(failOn !== undefined && { failOn: severityOf(failOn) }),
      ...(most !== undefined && { maxWarnings: wholeNumber("--max-warnings", most) }),
    },
    configFile: values.config,
    stdinName: values["stdin-filename"],
    only: values.rule,
    fix: fixMode(values, paths),
    gate: findGate(values, io),
  };
}

interface Told {
  readonly changed: Changed | undefined;
  readonly options: SessionOptions;
  readonly io: Io;
}

function mention({ end, skipped, gate, profile }: RunSum, { changed, options, io }: Told): void {
  if (changed === undefined) mentionSkipped(skipped, io);
  else if (end.summary.files === 0) mentionUnchanged(changed, io);
  if (profile !== undefined) mentionProfile(profile, io);
  mentionOld(gate, options, io);
}

/** Nothing of git is loaded, and git not started, where nobody asks what has changed. */
async function changedBy(
  { changed, "changed-lines": lines = false }: LintValues,
  paths: readonly string[],
  io: Io,
): Promise<Changed | undefined> {
  if (changed === undefined && !lines) return undefined;
  const { findChanged } = await import("../changed/find-changed.ts");
  return findChanged({ changed: changed ?? true, lines, paths }, io);
}

/** @throws {UsageError} */
function fixMode(
  { fix = false, "fix-dry-run": dryRun = false }: LintValues,
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

function exitCode({ errors, summary }: RunEnd): number {
  if (errors.length > 0) return 2;
  return summary.verdict === "blocked" ? 1 : 0;
}
