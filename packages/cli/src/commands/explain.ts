import { statSync } from "node:fs";
import { resolve } from "node:path";

import { loadConfig, type OwnRule } from "@troth/config";
import { joinDrafts, type Rule, type Span } from "@troth/core";
import { rules } from "@troth/preset";
import { lineSpan, placeJson, printPlace, printRule, rulesJson, type Look } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf, draftFlags, oneOf, ruleNamed, statedMeta } from "../options.ts";
import { lookOf } from "../reports.ts";
import { isError, Session, type SessionOptions } from "../session.ts";
import { UsageError } from "../usage.ts";

export const explain: Command = defineCommand({
  name: "explain",
  operands: "RULE | FILE:LINE[:COL]",
  summary: "show a rule's card, or what was found at a place and why",
  details: [
    "At a place: what the sentence does to its reader, how sure troth is of that, and which of its words decided. The larger the number of a word, the more it weighed.",
  ],
  flags: {
    format: { type: "string", value: "NAME", help: "pretty (default) or json" },
    ...draftFlags,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const [what, ...others] = paths;
    if (what === undefined || others.length > 0) {
      throw new UsageError(
        "explain needs one rule or one place.",
        "Write troth explain ask/too-many, or troth explain draft.md:12:4.",
      );
    }
    const format = oneOf("format", values.format ?? "pretty", ["pretty", "json"]);
    const look = format === "json" ? undefined : lookOf(io, values["no-color"] ?? false);
    const place = /^(.+?):(\d+)(?::(\d+))?$/su.exec(what);
    if (place === null) {
      const { rule, page } = await ruleAsked(what, values.config, io);
      io.stdout.write(look === undefined ? rulesJson([rule]) : printRule(rule, page, look));
      return 0;
    }
    const [, file = "", line = "", column] = place;
    return explainPlace(
      {
        what,
        file,
        line: Number(line),
        column: column === undefined ? undefined : Number(column),
        look,
      },
      {
        flags: statedMeta(values),
        settings: { today: dayOf(values.today, io), showPossible: true },
        configFile: values.config,
        stdinName: values["stdin-filename"],
      },
      io,
    );
  },
});

interface AskedRule {
  readonly rule: Rule;
  /** Where there is more to read about it. */
  readonly page: string;
}

/** @throws {UsageError} @throws {ConfigError} */
async function ruleAsked(what: string, file: string | undefined, io: Io): Promise<AskedRule> {
  if (statSync(resolve(io.cwd, what), { throwIfNoEntry: false })?.isFile() === true) {
    throw new UsageError(
      `${what} is a file, and explain wants a place in it.`,
      `Write troth explain ${what}:12, for what was found on line 12.`,
    );
  }
  const { rules: all, own } = await loadConfig({ cwd: io.cwd, file, rules });
  const rule = ruleNamed(what, all);
  const found = own.find((one) => one.rule === rule);
  return { rule, page: found ? pageOf(found, io) : builtInPage(rule) };
}

function builtInPage({ id }: Rule): string {
  const [family, name] = id.split("/");
  return `rules/${family}/src/${name}/README.md`;
}

/** The page that the team names, else the place where the rule stands. */
function pageOf({ rule, from, line }: OwnRule, { cwd }: Io): string {
  if (rule.meta.url !== undefined && rule.meta.url !== "") return rule.meta.url;
  return line === undefined ? from : `${shownPath(from, cwd)}:${line}`;
}

interface Asked {
  readonly what: string;
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
  /** As JSON when left out. */
  readonly look: Look | undefined;
}

async function explainPlace(
  { what, file, line, column, look }: Asked,
  options: SessionOptions,
  io: Io,
): Promise<number> {
  const session = await Session.open(io, options);
  const path = file === "-" ? file : resolve(io.cwd, file);
  const drafts = await session.read(path);
  if (isError(drafts)) {
    complain([drafts], io);
    return 2;
  }
  const draft = joinDrafts(drafts);
  const at = spanAt(draft.source, line, column);
  const touches = ({ start, end }: Span): boolean =>
    start <= at.end && at.start < Math.max(end, start + 1);
  const { findings } = session.lint(path, drafts);
  const report = {
    place: what,
    draft,
    units: draft.units.filter(({ span }) => touches(span)),
    findings: findings.filter(({ span }) => touches(span)),
  };
  io.stdout.write(look === undefined ? placeJson(report) : printPlace(report, look));
  return 0;
}

/** One character, or without a column the whole line. @throws {UsageError} */
function spanAt(source: string, line: number, column: number | undefined): Span {
  const span = lineSpan(source, line);
  if (span === undefined)
    throw new UsageError(`There is no line ${line} in this file.`, "Lines count from 1.");
  if (column === undefined) return span;
  const start = span.start + column - 1;
  if (column < 1 || start > span.end) {
    throw new UsageError(
      `Line ${line} has no column ${column}.`,
      `Its columns go from 1 to ${span.end - span.start + 1}.`,
    );
  }
  return { start, end: start };
}
