import {
  createLinter,
  readDrafts,
  type Channel,
  type Format,
  type Linter,
  type Medium,
  type Rule,
  type RuleSetting,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules as builtIn } from "@troth/preset";
import type { VFile } from "vfile";

import { addMessages } from "./messages.ts";

/** What is known about the drafts of a pipeline, and which rules read them. */
export interface RetextTrothOptions {
  readonly channel?: Channel;
  readonly medium?: Medium;
  /** 0 stranger to 5 advocate. */
  readonly stage?: number;
  /** By the ending of the file when left out; else Markdown. */
  readonly format?: Format;
  /** Severity, or severity and options, by the id of a rule. The others run as they declare. */
  readonly rules?: Readonly<
    Record<
      string,
      | RuleSetting["severity"]
      | readonly [RuleSetting["severity"], Readonly<Record<string, unknown>>]
    >
  >;
  /** Rules of your own, made with `defineRule`. */
  readonly plugins?: readonly Rule[];
  /** Findings too that are only possible. */
  readonly showPossible?: boolean;
  /** `YYYY-MM-DD`, for ignores that run out. The system's date when left out. */
  readonly today?: string;
}

/**
 * A unified plugin: adds what troth finds to the messages of the file. It reads the file itself and
 * not the tree, so that each place is exact whatever parsed it, and leaves the tree as it is.
 */
export default function retextTroth(
  options: RetextTrothOptions = {},
): (tree: unknown, file: VFile) => undefined {
  const lint = linterOf(options);
  const { channel, medium, stage, format } = options;
  const flags = {
    ...(channel !== undefined && { channel }),
    ...(medium !== undefined && { medium }),
    ...(stage !== undefined && { stage }),
  };
  return (_, file) => {
    const draft = {
      path: file.path ?? "draft",
      source: String(file),
      format: format ?? formatOf(file),
      flags,
    };
    addMessages(file, lint(...readDrafts(draft, annotateMoves)));
  };
}

function linterOf({ rules = {}, plugins = [], showPossible, today }: RetextTrothOptions): Linter {
  const all = [...builtIn, ...plugins];
  const unknown = Object.keys(rules).find((id) => !all.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    throw new Error(`retext-troth: \`${unknown}\` is not a rule. See \`troth rules\`.`);
  }
  return createLinter({
    rules: all.map((rule) => settingOf(rule, rules[rule.id])),
    ...(showPossible !== undefined && { showPossible }),
    today: today ?? new Date().toISOString().slice(0, 10),
  });
}

type Given = NonNullable<RetextTrothOptions["rules"]>[string];

function settingOf(rule: Rule, given: Given): RuleSetting {
  if (given === undefined) return { rule };
  if (!isPair(given)) return { rule, severity: given };
  const [severity, options] = given;
  return { rule, options, ...(severity !== undefined && { severity }) };
}

function isPair(given: NonNullable<Given>): given is Extract<Given, readonly unknown[]> {
  return Array.isArray(given);
}

function formatOf({ extname = "" }: VFile): Format {
  return formats[extname.toLowerCase()] ?? "markdown";
}

const formats: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".mdx": "mdx",
  ".mjml": "mjml",
  ".eml": "eml",
  ".csv": "csv",
};
