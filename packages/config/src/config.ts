import { dirname, relative, resolve, sep } from "node:path";

import {
  channels,
  type Channel,
  type Rule,
  type RuleSetting,
  type SeverityOrOff,
  type StatedMeta,
} from "@troth/core";
import picomatch from "picomatch";

import { ConfigError } from "./config-error.ts";
import { findConfig, readConfigFile } from "./files.ts";
import { configSchema } from "./schema.ts";

/** What holds for one file. The same object for every file to which the same settings apply. */
export interface FileSettings {
  /** What the configuration states about the draft. */
  readonly configured: StatedMeta;
  readonly rules: readonly RuleSetting[];
}

/** The configuration of one run, all files merged. */
export interface Config {
  /** Absolute; undefined when there is no configuration file. */
  readonly path?: string;
  /** @param path absolute. */
  settingsFor(path: string): FileSettings;
  /** The file is left out when a folder or glob is linted. @param path absolute. */
  ignores(path: string): boolean;
}

/**
 * Finds, reads and checks the configuration; without one, every rule runs as it declares.
 *
 * @throws {ConfigError} naming file, line and remedy.
 */
export async function loadConfig(from: {
  /** Absolute. The search starts here and goes upwards. */
  readonly cwd: string;
  /** A configuration to use in place of a search. */
  readonly file?: string;
  /** The rules that may be configured. */
  readonly rules: readonly Rule[];
}): Promise<Config> {
  const path = from.file === undefined ? findConfig(from.cwd) : resolve(from.cwd, from.file);
  const layers = path === undefined ? [] : await layersOf(path, from.rules);
  const cache = new Map<string, FileSettings>();
  return {
    ...(path !== undefined && { path }),
    settingsFor(file) {
      const applying = layers.filter(({ applies }) => applies(file));
      const key = applying.map(({ id }) => id).join(" ");
      const known = cache.get(key) ?? combine(applying, from.rules);
      cache.set(key, known);
      return known;
    },
    ignores: (file) => layers.some(({ ignores }) => ignores(file)),
  };
}

type RuleValue =
  | SeverityOrOff
  | readonly [SeverityOrOff, Readonly<Record<string, unknown>>?]
  | Readonly<Partial<Record<Channel, SeverityOrOff>>>;

interface Settings extends StatedMeta {
  readonly rules?: Readonly<Record<string, RuleValue>>;
}

interface ConfigFile {
  readonly extends?: string | readonly string[];
  readonly rules?: Settings["rules"];
  readonly overrides?: readonly (Settings & { readonly files: string | readonly string[] })[];
  readonly ignore?: string | readonly string[];
  readonly plugins?: readonly string[];
}

/** Settings with the files that they are for. Later layers win. */
interface Layer {
  readonly id: string;
  readonly settings: Settings;
  readonly applies: (file: string) => boolean;
  readonly ignores: (file: string) => boolean;
}

interface Reading {
  readonly schema: object;
  readonly parseAndCheck: (path: string, source: string, schema: object) => unknown;
  /** Configurations whose layers stand already; a base of two files counts once, below both. */
  readonly read: Set<string>;
}

async function layersOf(path: string, rules: readonly Rule[]): Promise<Layer[]> {
  // The checker is slow to load, and most runs have no configuration.
  const { parseAndCheck } = await import("./check.ts");
  return readLayers(path, [], { schema: configSchema(rules), parseAndCheck, read: new Set() });
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
  const file = reading.parseAndCheck(path, source, reading.schema) as ConfigFile;
  if ((file.plugins ?? []).length > 0) throw pluginsNotLoaded(path);
  const folder = dirname(path);
  const bases = listOf(file.extends).flatMap((base) =>
    readLayers(basePath(base, path), [...above, path], reading),
  );
  const own: Layer = {
    id: path,
    settings: file.rules === undefined ? {} : { rules: file.rules },
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

function combine(layers: readonly Layer[], rules: readonly Rule[]): FileSettings {
  const { rules: _, ...configured } = layers.reduce<Settings>(
    (sum, { settings }) => ({ ...sum, ...settings }),
    {},
  );
  const settings = rules.map((rule) =>
    layers.reduce<RuleSetting>((sum, layer) => addTo(sum, layer.settings.rules?.[rule.id]), {
      rule,
    }),
  );
  return { configured, rules: settings };
}

/** One more layer over a rule's setting: options stay when only the severity is given. */
function addTo(setting: RuleSetting, value: RuleValue | undefined): RuleSetting {
  if (value === undefined) return setting;
  if (typeof value === "string") return { ...setting, severity: value };
  if (isTuple(value)) {
    const [severity, options] = value;
    return { ...setting, severity, ...(options && { options }) };
  }
  return { ...setting, severity: { ...byChannel(setting.severity), ...value } };
}

function byChannel(severity: RuleSetting["severity"]): Partial<Record<Channel, SeverityOrOff>> {
  if (typeof severity !== "string") return severity ?? {};
  return Object.fromEntries(channels.map((channel) => [channel, severity]));
}

function isTuple(value: RuleValue): value is Extract<RuleValue, readonly unknown[]> {
  return Array.isArray(value);
}
