import {
  channels,
  media,
  severities,
  type Rule,
  type Severity,
  type StatedMeta,
} from "@troth/core";

import { nearest } from "@troth/config";
import type { Flags } from "./args.ts";
import type { Io } from "./io.ts";
import { unknownName, UsageError } from "./usage.ts";

/** Flags that every command knows. */
export const commonFlags = {
  today: { type: "string", value: "YYYY-MM-DD", help: "the day to judge dates by (the system's)" },
  "no-color": { type: "boolean", help: "no colour; NO_COLOR does the same" },
  help: { type: "boolean", short: "h", help: "this page" },
} as const satisfies Flags;

/** Flags of the commands that read drafts. */
export const draftFlags = {
  channel: { type: "string", value: "NAME", help: channels.join(", ") },
  medium: { type: "string", value: "NAME", help: media.join(", ") },
  stage: {
    type: "string",
    value: "0..5",
    help: "how well the readers know you: 0 stranger, 5 advocate",
  },
  audience: { type: "string", value: "NAME", help: "who the readers are" },
  config: {
    type: "string",
    value: "FILE",
    help: "a configuration in place of the nearest troth.config",
  },
  "stdin-filename": { type: "string", value: "FILE", help: "what standard input (-) is called" },
} as const satisfies Flags;

type Texts<Flag> = { readonly [Name in keyof Flag]?: string };

/** What the command line states about the drafts. @throws {UsageError} */
export function statedMeta(values: Texts<typeof draftFlags>): StatedMeta {
  const { channel, medium, stage, audience } = values;
  return {
    ...(channel !== undefined && { channel: oneOf("channel", channel, channels) }),
    ...(medium !== undefined && { medium: oneOf("medium", medium, media) }),
    ...(stage !== undefined && { stage: stageOf(stage) }),
    ...(audience !== undefined && { audience }),
  };
}

function stageOf(text: string): number {
  if (/^[0-5]$/u.test(text)) return Number(text);
  throw new UsageError(
    `--stage ${text} is not a stage.`,
    "Write a whole number from 0 (stranger) to 5 (advocate).",
  );
}

export function oneOf<const Name extends string>(
  kind: string,
  given: string,
  known: readonly Name[],
): Name {
  const found = known.find((name) => name === given);
  if (found === undefined) throw unknownName(kind, given, known);
  return found;
}

export function severityOf(text: string): Severity {
  return oneOf("severity", text, severities);
}

export function wholeNumber(flag: string, text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new UsageError(`${flag} ${text} is not a whole number.`, `Write ${flag} 10, for example.`);
}

/** A rule by its id, or by its name alone where only one family has it. @throws {UsageError} */
export function ruleNamed(given: string, rules: readonly Rule[]): Rule {
  const [only, ...more] = rules.filter(({ id }) => id === given || nameOf(id) === given);
  if (only !== undefined && more.length === 0) return only;
  // The right name in the wrong family is nearer than any slip of the fingers.
  const meant =
    rules.find(({ id }) => nameOf(id) === nameOf(given))?.id ??
    nearestId(given, given.includes("/") ? ({ id }) => id : ({ id }) => nameOf(id), rules);
  throw new UsageError(
    `“${given}” is not a rule.`,
    meant === undefined ? "Run `troth rules` to see them all." : `Did you mean “${meant}”?`,
  );
}

const nameOf = (id: string): string => id.slice(id.indexOf("/") + 1);

function nearestId(
  given: string,
  by: (rule: Rule) => string,
  rules: readonly Rule[],
): string | undefined {
  const near = nearest(given, rules.map(by));
  return rules.find((rule) => by(rule) === near)?.id;
}

/** What `--today` (or another flag) says, else the system's date. @throws {UsageError} */
export function dayOf(given: string | undefined, io: Io, flag = "--today"): string {
  if (given === undefined) return localDay(io.now());
  const time = Date.parse(`${given}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
  if (/^\d{4}-\d\d-\d\d$/u.test(given) && real) return given;
  throw new UsageError(
    `${flag} ${given} is not a date.`,
    "Write it as YYYY-MM-DD, for example 2026-01-15.",
  );
}

/** The date on the wall, not in Greenwich. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((number) => String(number).padStart(2, "0"))
    .join("-");
}
