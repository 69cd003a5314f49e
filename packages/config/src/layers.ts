import { dirname, relative, resolve, sep } from "node:path";

import type { AmbiguousDialect, Channel, Rule, SeverityOrOff, StatedMeta } from "@troth/core";
import picomatch from "picomatch";

import { parseAndCheck } from "./check.ts";
import { ConfigError } from "./config-error.ts";
import { readConfigFile } from "./files.ts";
import { configSchema } from "./schema.ts";

export type RuleValue =
  | SeverityOrOff
  | readonly [SeverityOrOff, Readonly<Record<string, unknown>>?]
  | Readonly<Partial<Record<Channel, SeverityOrOff>>>;

interface Settings extends StatedMeta {
  readonly mergeTags?: readonly AmbiguousDialect[];
  readonly rules?: Readonly<Record<string, RuleValue>>;
}

interface ConfigFile {
  readonly extends?: string | readonly string[];
  readonly rules?: Settings["rules"];
  readonly mergeTags?: Settings["mergeTags"];
  readonly overrides?: readonly (Settings & { readonly files: string | readonly string[] })[];
  readonly ignore?: string | readonly string[];
  readonly plugins?: readonly string[];
}

/** Settings with the files that they are for. Later layers win. */
export interface Layer {
  readonly id: string;
  readonly settings: Settings;
  readonly applies: (file: string) => boolean;
  readonly ignores: (file: string) => boolean;
}

interface Reading {
  readonly schema: object;
  /** Configurations whose layers stand already; a base of two files counts once, below both. */
  readonly read: Set<string>;
}

/** The layers of a configuration and of all that it extends. @throws {ConfigError} */
export function layersOf(path: string, rules: readonly Rule[]): Layer[] {
  return readLayers(path, [], { schema: configSchema(rules), read: new Set() });
}

function readLayers(path: string, above: readonly string[], reading: Reading): Layer[] {
  if (above.includes(path)) {
    throw new ConfigError({
      path,
      message: "This configuration extends itself.",
      remedy: `Take one \`extends\` out of the circle ${[...above, path].join(" -> ")}.`,
    });
  }
  if (reading.read.has(path)) return [];
  reading.read.add(path);
  const source = readConfigFile(path, above.at(-1));
  const file = parseAndCheck(path, source, reading.schema) as ConfigFile;
  if ((file.plugins ?? []).length > 0) throw pluginsNotLoaded(path);
  const folder = dirname(path);
  const bases = listOf(file.extends).flatMap((base) =>
    readLayers(basePath(base, path), [...above, path], reading),
  );
  const own: Layer = {
    id: path,
    settings: {
      ...(file.rules !== undefined && { rules: file.rules }),
      ...(file.mergeTags !== undefined && { mergeTags: file.mergeTags }),
    },
    applies: () => true,
    ignores: matcher(listOf(file.ignore), folder),
  };
  const overrides = (file.overrides ?? []).map(({ files, ...settings }, at) => ({
    id: `${path}#${at}`,
    settings,
    applies: matcher(listOf(files), folder),
    ignores: () => false,
  }));
  return [...bases, own, ...overrides];
}

/** Silence here would let a team believe that its own rules ran. */
function pluginsNotLoaded(path: string): ConfigError {
  return new ConfigError({
    path,
    message: "This version of troth loads no plugins yet.",
    remedy: "Take `plugins` out until it does; the built-in rules run without it.",
  });
}

function basePath(base: string, from: string): string {
  if (/^(?:\.{1,2}\/|\/|[A-Za-z]:[\\/])/u.test(base)) return resolve(dirname(from), base);
  throw new ConfigError({
    path: from,
    message: `\`extends: ${base}\` is not a path.`,
    remedy: `Write it as a path from this file, for example \`./${base}\`.`,
  });
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** Globs count from the folder of their configuration; one without a slash matches at any depth. */
function matcher(globs: readonly string[], folder: string): (file: string) => boolean {
  const tests = globs.map((glob) =>
    picomatch(glob.replace(/^\.\//u, ""), { dot: true, basename: !glob.includes("/") }),
  );
  return (file) => {
    const path = relative(folder, file).split(sep).join("/");
    return tests.some((test) => test(path));
  };
}
