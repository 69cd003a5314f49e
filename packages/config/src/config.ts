import { dirname, resolve } from "node:path";

import {
  channels,
  type AmbiguousDialect,
  type Channel,
  type Rule,
  type RuleSetting,
  type SeverityOrOff,
  type StatedMeta,
} from "@troth/core";

import { findConfig } from "./files.ts";
import type { Layer, Layers, RuleValue } from "./layers.ts";
import type { OwnRule } from "./own-rule.ts";
import { findProfile } from "./profile/find.ts";
import type { ProfileFile } from "./profile/load.ts";

/** What holds for one file. The same object for every file to which the same settings apply. */
export interface FileSettings {
  /** What the configuration states about the draft. */
  readonly configured: StatedMeta;
  /** Ambiguous ways to write merge tags that are used in it. */
  readonly mergeTags?: readonly AmbiguousDialect[];
  readonly rules: readonly RuleSetting[];
}

/** The configuration of one run, all files merged. */
export interface Config {
  /** Absolute; undefined when there is no configuration file. */
  readonly path?: string;
  /** Every rule that there is: the built-in ones and those that the configuration brings. */
  readonly rules: readonly Rule[];
  /** The rules that the configuration brings, in the order in which they stand. */
  readonly own: readonly OwnRule[];
  /** @param path absolute. */
  settingsFor(path: string): FileSettings;
  /** The file is left out when a folder or glob is linted. @param path absolute. */
  ignores(path: string): boolean;
  /**
   * Where the profile stands (absolute), whether it can be read or not; undefined where there is none.
   * Looked for each time.
   */
  profilePath(): string | undefined;
  /**
   * The profile that drafts are held to, where there is one: named in the configuration, else the
   * `values.yaml` beside it; without a configuration, the nearest one from the folder upwards.
   *
   * @param today `YYYY-MM-DD`
   * @throws {ConfigError}
   */
  loadProfile(today: string): Promise<ProfileFile | undefined>;
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
  readonly file?: string | undefined;
  /** The built-in rules. */
  readonly rules: readonly Rule[];
}): Promise<Config> {
  const path = from.file === undefined ? findConfig(from.cwd) : resolve(from.cwd, from.file);
  const { layers, own, profile } = path === undefined ? none : await readLayers(path, from.rules);
  const rules = [...from.rules, ...own.map(({ rule }) => rule)];
  const cache = new Map<string, FileSettings>();
  const profilePath = (): string | undefined => {
    if (profile !== undefined) return profile.path;
    return path === undefined ? findProfile(from.cwd, true) : findProfile(dirname(path), false);
  };
  return {
    ...(path !== undefined && { path }),
    rules,
    own,
    settingsFor(file) {
      const applying = layers.filter(({ applies }) => applies(file));
      const key = applying.map(({ id }) => id).join(" ");
      const known = cache.get(key) ?? combine(applying, rules);
      cache.set(key, known);
      return known;
    },
    ignores: (file) => layers.some(({ ignores }) => ignores(file)),
    profilePath,
    async loadProfile(today) {
      const found = profilePath();
      if (found === undefined) return undefined;
      const { loadProfile } = await import("./profile/load.ts");
      return loadProfile(found, today, profile?.namedIn);
    },
  };
}

const none: Layers = { layers: [], own: [] };

/** The checker is slow to load, and most runs have no configuration. */
async function readLayers(path: string, rules: readonly Rule[]): Promise<Layers> {
  const { layersOf } = await import("./layers.ts");
  return layersOf(path, rules);
}

function combine(layers: readonly Layer[], rules: readonly Rule[]): FileSettings {
  const {
    rules: _,
    mergeTags,
    ...configured
  } = layers.reduce<Layer["settings"]>((sum, { settings }) => ({ ...sum, ...settings }), {});
  const settings = rules.map((rule) =>
    layers.reduce<RuleSetting>((sum, layer) => addTo(sum, layer.settings.rules?.[rule.id]), {
      rule,
    }),
  );
  return { configured, rules: settings, ...(mergeTags && { mergeTags }) };
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
