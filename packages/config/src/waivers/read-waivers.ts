import { dirname } from "node:path";

import { checkFile, parseFile, type ParsedFile } from "../check.ts";
import { ConfigError } from "../config-error.ts";
import { readConfigFile } from "../files.ts";
import { matcher } from "../matcher.ts";
import { waiversSchema } from "./schema.ts";

/** A finding, or all of a rule in some files, that somebody answers for. */
export interface Waiver {
  readonly rule: string;
  readonly fingerprint?: string;
  /** As written. */
  readonly path?: string;
  /** "" without one. */
  readonly reason: string;
  readonly owner?: string;
  /** As written. */
  readonly until?: string;
  /** Whether it is about this file. @param file absolute. */
  readonly covers: (file: string) => boolean;
  /** Where it stands: half-open, in the text of the file. */
  readonly span: { readonly start: number; readonly end: number };
}

/** A `waivers.yaml`, read. */
export interface WaiverFile {
  /** Absolute. */
  readonly path: string;
  readonly source: string;
  readonly waivers: readonly Waiver[];
}

/** @param path absolute. @throws {ConfigError} naming line and remedy. */
export function readWaivers(path: string): WaiverFile {
  return parseWaivers(path, readConfigFile(path));
}

/** As {@link readWaivers}, of a text that is at hand. @throws {ConfigError} */
export function parseWaivers(path: string, source: string): WaiverFile {
  refuseConflict(path, source);
  const parsed = parseFile(path, source);
  checkFile(parsed, waiversSchema);
  const { waivers = [] } = parsed.value as { readonly waivers?: readonly Written[] };
  return { path, source, waivers: waivers.map((one, at) => toWaiver(one, at, parsed, source)) };
}

type Written = Partial<Pick<Waiver, "fingerprint" | "path" | "reason" | "owner" | "until">> &
  Pick<Waiver, "rule">;

/** To YAML, such a mark is a text like any other. */
function refuseConflict(path: string, source: string): void {
  const at = /^(?:<{7}|>{7})(?: |\r?$)/mu.exec(source)?.index;
  if (at === undefined) return;
  throw new ConfigError({
    path,
    line: source.slice(0, at).split("\n").length,
    message: "A merge conflict stands here.",
    remedy: "Settle it: keep the waivers that still hold, and take out the marks.",
  });
}

function toWaiver(written: Written, at: number, { path, lineOf }: ParsedFile, source: string) {
  const line = lineOf(["waivers", String(at)]) ?? 1;
  if (written.path === undefined && written.fingerprint === undefined) {
    throw new ConfigError({
      path,
      line,
      message: `This waiver of ${written.rule} says neither for which file nor for which finding.`,
      remedy: "Add `path:`, or the `fingerprint:` of the finding from the JSON report.",
    });
  }
  const covers = written.path === undefined ? () => true : matcher([written.path], dirname(path));
  return {
    ...written,
    reason: (written.reason ?? "").trim(),
    covers,
    span: lineSpan(source, line),
  };
}

/** A line without the blanks around it. */
function lineSpan(source: string, line: number): Waiver["span"] {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = source.indexOf("\n", start) + 1;
  const [text = ""] = source.slice(start).split(/\r?\n/u, 1);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}
