import { readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Rule } from "@troth/core";
import { faultsIn, teamRule, type Definition } from "@troth/team-rules";

import { checkFile, parseFile, type ParsedFile } from "./check.ts";
import { ConfigError } from "./config-error.ts";
import { readConfigFile } from "./files.ts";
import type { OwnRule } from "./own-rule.ts";
import { idPattern, ruleFileSchema, sourcesSchema } from "./schema.ts";

interface Known {
  readonly builtIn: readonly Rule[];
  /** Grows. */
  readonly own: OwnRule[];
}

interface Sources {
  readonly define?: Readonly<Record<string, Definition>>;
  readonly ruleFiles?: string | readonly string[];
  readonly plugins?: readonly string[];
}

/** Adds the rules that a configuration defines, loads or takes from plugins. @throws {ConfigError} */
export async function readOwnRules(parsed: ParsedFile, known: Known): Promise<void> {
  checkFile(parsed, sourcesSchema);
  const { ruleFiles = [], plugins = [] } = parsed.value as Sources;
  addDefined(parsed, known);
  const paths = typeof ruleFiles === "string" ? [ruleFiles] : ruleFiles;
  for (const [at, path] of paths.entries()) {
    for (const file of filesAt(path, parsed, at)) addFile(file, known);
  }
  if (plugins.length === 0) return;
  const { loadPlugin } = await import("./plugin.ts");
  for (const [at, name] of plugins.entries()) {
    const place = { path: parsed.path, line: parsed.lineOf(["plugins", String(at)]) };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that errors come in order
    for (const rule of await loadPlugin(name, place)) add({ rule, from: name }, place, known);
  }
}

/** The files of a path: itself, or the YAML and JSON files of the folder, by name. */
function filesAt(given: string, { path, lineOf }: ParsedFile, at: number): readonly string[] {
  const place = { path, line: lineOf(["ruleFiles", String(at)]) };
  const target = resolve(dirname(path), given);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new ConfigError({
      ...place,
      message: `\`ruleFiles\` names ${given}, and there is no such file or folder.`,
      remedy: "Check the spelling; it counts from the folder of this file.",
    });
  }
  if (!stats.isDirectory()) return [target];
  const names = readdirSync(target).filter((name) => /\.(?:ya?ml|json)$/iu.test(name));
  if (names.length > 0) return names.toSorted().map((name) => join(target, name));
  throw new ConfigError({
    ...place,
    message: `\`ruleFiles\` names the folder ${given}, and no .yaml or .json file is in it.`,
    remedy: "Put a file with `define:` into it, or take it out.",
  });
}

function addFile(path: string, known: Known): void {
  const parsed = parseFile(path, readConfigFile(path));
  checkFile(parsed, ruleFileSchema);
  addDefined(parsed, known);
}

function addDefined({ path, value, lineOf }: ParsedFile, known: Known): void {
  for (const [id, definition] of Object.entries((value as Sources).define ?? {})) {
    const line = lineOf(["define", id]);
    const place = { path, line };
    refuseName(id, place, known);
    const [fault] = faultsIn(definition);
    if (fault !== undefined) {
      const { keys, message, remedy } = fault;
      const there = lineOf(["define", id, ...keys]);
      throw new ConfigError({ path, line: there, message: `${id}: ${message}`, remedy });
    }
    const { flags = [], passes = [] } = definition;
    const rule = teamRule(id, definition);
    add(
      { rule, from: path, ...(line !== undefined && { line }), cases: { flags, passes } },
      place,
      known,
    );
  }
}

interface Place {
  readonly path: string;
  readonly line: number | undefined;
}

function add(own: OwnRule, place: Place, known: Known): void {
  const { id } = own.rule;
  refuseName(id, place, known);
  const other = known.own.find(({ rule }) => rule.id === id);
  if (other !== undefined) {
    throw new ConfigError({
      ...place,
      message: `There are two rules \`${id}\`: one from ${other.from}, one from ${own.from}.`,
      remedy: "Give one of them another name.",
    });
  }
  known.own.push(own);
}

function refuseName(id: string, place: Place, { builtIn }: Known): void {
  if (!new RegExp(idPattern, "u").test(id)) {
    throw new ConfigError({
      ...place,
      message: `\`${id}\` is not the name of a rule.`,
      remedy: "Write a family and a name in small letters: acme/plain-prices.",
    });
  }
  const [family = ""] = id.split("/");
  if (!reserved.has(family) && !builtIn.some((rule) => rule.id.startsWith(`${family}/`))) return;
  throw new ConfigError({
    ...place,
    message: `\`${id}\` stands in a family of troth's own rules, \`${family}\`.`,
    remedy: `Choose a family of your own, for example acme/${id.slice(family.length + 1)}.`,
  });
}

/** Families of findings that are no rules, and those that are still to come. */
const reserved: ReadonlySet<string> = new Set(["campaign", "config", "profile", "troth", "waiver"]);
