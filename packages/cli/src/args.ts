import { parseArgs } from "node:util";

import { nearest } from "@troth/config";

import { UsageError } from "./usage.ts";

/** A flag of a command, with its line of help. */
interface Flag {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** Of a string: it may stand alone, and takes a value only behind `=`. */
  readonly optional?: boolean;
  readonly short?: string;
  /** What stands for the value in the help: `NAME`. */
  readonly value?: string;
  readonly help: string;
}

export type Flags = Readonly<Record<string, Flag>>;

type Value<F extends Flag> = F extends { readonly type: "boolean" }
  ? boolean
  : F extends { readonly multiple: true }
    ? readonly string[]
    : F extends { readonly optional: true }
      ? string | true
      : string;

export interface Parsed<F extends Flags> {
  readonly values: { readonly [Name in keyof F]?: Value<F[Name]> };
  readonly paths: readonly string[];
}

/** Reads the arguments of one command; anything unknown or incomplete is a {@link UsageError}. */
export function parse<const F extends Flags>(args: readonly string[], flags: F): Parsed<F> {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, multiple = false, optional = false, short }]) => [
      name,
      { type: optional ? "boolean" : type, multiple, ...(short !== undefined && { short }) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") check(token, flags);
  }
  return { values: values as Parsed<F>["values"], paths: positionals };
}

function check(
  token: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  flags: Flags,
): void {
  const { name, rawName, value } = token;
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag === undefined) throw unknownFlag(name, rawName, flags);
  if (flag.type === "boolean" && value !== undefined) {
    throw new UsageError(`${rawName} takes no value.`, `Write ${rawName} alone.`);
  }
  if (flag.optional === true && value === undefined) return;
  const missing = value === undefined || value === "" || /^--[a-z]/u.test(value);
  if (flag.type === "string" && missing) {
    const sign = flag.optional === true ? "=" : " ";
    throw new UsageError(
      `${rawName} needs a value.`,
      `Write ${rawName}${sign}${flag.value ?? "VALUE"}.`,
    );
  }
}

function unknownFlag(name: string, rawName: string, flags: Flags): UsageError {
  const near = nearest(name, Object.keys(flags));
  const file = rawName.startsWith("--") ? "" : " A file is written ./-name.";
  return new UsageError(
    `${rawName} is an unknown option.`,
    near === undefined
      ? `Run the command with --help to see its options.${file}`
      : `Did you mean --${near}?`,
  );
}
