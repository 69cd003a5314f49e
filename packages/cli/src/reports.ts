import { realpathSync } from "node:fs";

import {
  Binder,
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

/** How a report is drawn: plain data, so that a worker can draw its pages too. */
export interface ReportStyle extends Look {
  readonly name: (typeof formats)[number];
  readonly today: string;
  readonly quiet: boolean;
}

/** A report on its way to its place. */
export interface Report {
  readonly style: ReportStyle;
  readonly reporter: Reporter;
  readonly binder: Binder;
  readonly sink: Sink;
}

interface ReportOptions {
  readonly io: Io;
  readonly today: string;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** In the order of the help, with what each file of it ends in. */
const formats = [
  "pretty",
  "json",
  "html",
  "markdown",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
] as const;

const endings: Readonly<Record<(typeof formats)[number], string>> = {
  pretty: "txt",
  json: "json",
  html: "html",
  markdown: "md",
  sarif: "sarif",
  github: "txt",
  gitlab: "json",
  junit: "xml",
  checkstyle: "xml",
};

/** The line of help for `--format`. */
export const formatHelp = `pretty (default), ${formats.slice(1, -1).join(", ")} or ${formats.at(-1)}; with =FILE into a file`;

/** Opens a report for each `NAME[=FILE]`. @throws {UsageError} */
export async function openReports(
  specs: readonly string[],
  options: ReportOptions,
): Promise<Report[]> {
  const wanted = specs.map(parseSpec);
  if (wanted.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "Two reports would share standard output.",
      "Give one of them a file: --format json=report.json.",
    );
  }
  const planned = await Promise.all(
    wanted.map(async ({ name, file }) => {
      const style = styleOf(name, file === undefined, options);
      return { file, style, reporter: await createReporter(style) };
    }),
  );
  const reports: Report[] = [];
  try {
    for (const { file, style, reporter } of planned) {
      const sink = file === undefined ? toTerminal(options.io) : toFile(file, options.io);
      reports.push({ style, reporter, binder: new Binder(reporter), sink });
    }
    refuseTwice(reports);
  } catch (error) {
    for (const { sink } of reports) sink.discard();
    throw error;
  }
  return reports;
}

function refuseTwice(reports: readonly Report[]): void {
  const paths = reports.flatMap(({ sink }) => sink.path ?? []);
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice === undefined) return;
  throw new UsageError(
    `Two reports would share the file ${twice}.`,
    "Give each of them a file of its own.",
  );
}

/** A report in the place of a draft would be the end of the draft. @throws {UsageError} */
export function spareDrafts(drafts: readonly string[], reports: readonly Report[]): void {
  const places = new Set(reports.flatMap(({ sink }) => sink.path ?? []));
  if (places.size === 0) return;
  const lost = drafts.find((path) => places.has(path) || places.has(realPath(path)));
  if (lost === undefined) return;
  throw new UsageError(
    `The report would overwrite ${lost}, which is one of the drafts to lint.`,
    "Write the report elsewhere, or take that file out of the drafts.",
  );
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function parseSpec(spec: string): { name: (typeof formats)[number]; file?: string } {
  const at = spec.indexOf("=");
  const name = oneOf("format", at === -1 ? spec : spec.slice(0, at), formats);
  if (at === spec.length - 1) {
    throw new UsageError(
      `--format ${spec} names no file.`,
      `Write --format ${name}=report.${endings[name]}.`,
    );
  }
  return at === -1 ? { name } : { name, file: spec.slice(at + 1) };
}

function styleOf(
  name: ReportStyle["name"],
  terminal: boolean,
  { io, today, quiet, noColor }: ReportOptions,
): ReportStyle {
  const look = terminal ? lookOf(io, noColor) : { width: 80, color: false };
  return { name, today, quiet, ...look };
}

export async function createReporter(style: ReportStyle): Promise<Reporter> {
  return creators[style.name](style);
}

/** What is not asked for is not loaded. */
const creators: Readonly<
  Record<ReportStyle["name"], (style: ReportStyle) => Promise<Reporter> | Reporter>
> = {
  pretty: createPrettyReporter,
  json: (style) => createJsonReporter({ ...style, tool: tool() }),
  html: async (style) => (await import("@troth/reporters/html")).createHtmlReporter(style),
  markdown: async (style) => (await ci()).createMarkdownReporter(style),
  sarif: async (style) =>
    (await ci()).createSarifReporter({ ...style, tool: { ...tool(), url: home } }),
  github: async (style) => (await ci()).createGithubReporter(style),
  gitlab: async (style) => (await ci()).createGitlabReporter(style),
  junit: async (style) => (await ci()).createJunitReporter(style),
  checkstyle: async (style) => (await ci()).createCheckstyleReporter(style),
};

const ci = () => import("@troth/reporters/ci");
const home = "https://troth.example/";
const tool = () => ({ name: "troth", version: version() });

/** How to draw on standard output. */
export function lookOf({ stdout, env }: Io, noColor: boolean): Look {
  const columns = stdout.isTTY === true ? stdout.columns : undefined;
  return { width: comfortableWidth(columns), color: wantsColor(stdout, env, noColor) };
}
