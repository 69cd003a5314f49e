import { dirname, resolve } from "node:path";

import type { AmbiguousDialect, Channel, Rule, SeverityOrOff, StatedMeta } from "@troth/core";

import { checkFile, parseFile, type ParsedFile } from "./check.ts";
import { ConfigError } from "./config-error.ts";
import { readConfigFile } from "./files.ts";
import { matcher } from "./matcher.ts";
import type { OwnRule } from "./own-rule.ts";
import type { NamedIn } from "./profile/load.ts";
import { settingsSchema } from "./schema.ts";

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
  readonly profile?: string;
  readonly rules?: Settings["rules"];
  readonly mergeTags?: Settings["mergeTags"];
  readonly overrides?: readonly (Settings & { readonly files: string | readonly string[] })[];
  readonly ignore?: string | readonly string[];
  readonly define?: unknown;
  readonly ruleFiles?: unknown;
  readonly plugins?: unknown;
}

/** Settings with the files that they are for. Later layers win. */
export interface Layer {
  readonly id: string;
  readonly settings: Settings;
  readonly applies: (file: string) => boolean;
  readonly ignores: (file: string) => boolean;
}

interface Reading {
  readonly builtIn: readonly Rule[];
  /** Rules that configurations have brought along, in the order in which they were read. */
  readonly own: OwnRule[];
  /** Configurations whose layers stand already; a base of two files counts once, below both. */
  readonly read: Set<string>;
  /** The profile that was named last. */
  profile?: NamedProfile;
}

/** A profile that a configuration names. */
interface NamedProfile {
  /** Absolute. */
  readonly path: string;
  readonly namedIn: NamedIn;
}

/** A configuration and all that it extends. */
export interface Layers {
  readonly layers: readonly Layer[];
  /** The rules that they bring along. */
  readonly own: readonly OwnRule[];
  readonly profile?: NamedProfile;
}

/** The layers of a configuration and of all that it extends. @throws {ConfigError} */
export async function layersOf(path: string, builtIn: readonly Rule[]): Promise<Layers> {
  const reading: Reading = { builtIn, own: [], read: new Set() };
  const layers = await readLayers(path, [], reading);
  const { own, profile } = reading;
  return { layers, own, ...(profile && { profile }) };
}

async function readLayers(
  path: string,
  above: readonly string[],
  reading: Reading,
): Promise<readonly Layer[]> {
  if (above.includes(path)) {
    throw new ConfigError({
      path,
      message: "This configuration extends itself.",
      remedy: `Take one \`extends\` out of the circle ${[...above, path].join(" -> ")}.`,
    });
  }
  if (reading.read.has(path)) return [];
  reading.read.add(path);
  const parsed = parseFile(path, readConfigFile(path, above.at(-1)));
  const bases = await basesOf(parsed, above, reading);
  await addOwnRules(parsed, reading);
  checkFile(parsed, settingsSchema([...reading.builtIn, ...reading.own.map(({ rule }) => rule)]));
  const file = parsed.value as ConfigFile;
  if (file.profile !== undefined) {
    const namedIn = { path, line: parsed.lineOf(["profile"]) };
    reading.profile = { path: resolve(dirname(path), file.profile), namedIn };
  }
  return [...bases, ...ownLayers(path, file)];
}

/** What a configuration extends is read first: it may bring the rules that are set here. */
async function basesOf(
  { path, value }: ParsedFile,
  above: readonly string[],
  reading: Reading,
): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const base of textsIn((value as ConfigFile).extends)) {
    // oxlint-disable-next-line no-await-in-loop -- each may name rules of those before it
    layers.push(...(await readLayers(basePath(base, path), [...above, path], reading)));
  }
  return layers;
}

/** Nothing of this is loaded for a configuration that brings no rules. */
async function addOwnRules(parsed: ParsedFile, { builtIn, own }: Reading): Promise<void> {
  const { define, ruleFiles, plugins } = parsed.value as ConfigFile;
  if (define === undefined && ruleFiles === undefined && plugins === undefined) return;
  const { readOwnRules } = await import("./own-rules.ts");
  await readOwnRules(parsed, { builtIn, own });
}

function ownLayers(path: string, file: ConfigFile): readonly Layer[] {
  const folder = dirname(path);
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
  return [own, ...overrides];
}

/** Of what is not checked yet, that which can be used; the check speaks about the rest. */
function textsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string" && one !== "") as readonly string[];
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
