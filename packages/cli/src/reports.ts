import {
  comfortableWidth,
  createJsonReporter,
  createPrettyReporter,
  type Look,
  type Reporter,
} from "@troth/reporters";

import { wantsColor, type Io } from "./io.ts";
import { oneOf } from "./options.ts";
import { toFile, toTerminal, type Sink } from "./output.ts";
import { UsageError } from "./usage.ts";
import { version } from "./version.ts";

/** A report on its way to its place. */
export interface Report {
  readonly reporter: Reporter;
  readonly sink: Sink;
}

interface ReportOptions {
  readonly io: Io;
  readonly today: string;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

const formats = ["pretty", "json"] as const;

/** Opens a report for each `NAME[=FILE]`. @throws {UsageError} */
export function openReports(specs: readonly string[], options: ReportOptions): Report[] {
  const wanted = specs.map(parseSpec);
  if (wanted.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "Two reports would share standard output.",
      "Give one of them a file: --format json=report.json.",
    );
  }
  return wanted.map(({ name, file }) => ({
    reporter: create(name, file === undefined, options),
    sink: file === undefined ? toTerminal(options.io) : toFile(file, options.io),
  }));
}

function parseSpec(spec: string): { name: (typeof formats)[number]; file?: string } {
  const at = spec.indexOf("=");
  const name = oneOf("format", at === -1 ? spec : spec.slice(0, at), formats);
  if (at === spec.length - 1) {
    throw new UsageError(
      `--format ${spec} names no file.`,
      `Write --format ${name}=report.${name === "json" ? "json" : "txt"}.`,
    );
  }
  return at === -1 ? { name } : { name, file: spec.slice(at + 1) };
}

function create(
  name: (typeof formats)[number],
  terminal: boolean,
  options: ReportOptions,
): Reporter {
  const { io, today, quiet, noColor } = options;
  if (name === "json") {
    return createJsonReporter({ tool: { name: "troth", version: version() }, today, quiet });
  }
  return createPrettyReporter({
    ...(terminal ? lookOf(io, noColor) : { width: 80, color: false }),
    quiet,
  });
}

/** How to draw on standard output. */
export function lookOf({ stdout, env }: Io, noColor: boolean): Look {
  const columns = stdout.isTTY === true ? stdout.columns : undefined;
  return { width: comfortableWidth(columns), color: wantsColor(stdout, env, noColor) };
}
