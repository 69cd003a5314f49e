import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

import { ConfigError } from "@troth/config";
import type { Finding } from "@troth/core";

import { isRecord } from "../is-record.ts";

const version = 1;

/** Fingerprints by rule. */
type Entries = ReadonlyMap<string, ReadonlySet<string>>;

/** Picks rules by their id. */
type RuleTest = (rule: string) => boolean;

/** Findings that were there before: by file, rule and sentence, never by line. */
export class Baseline {
  readonly path: string;
  /** By the path from the folder of the baseline, with `/`. */
  readonly #files: ReadonlyMap<string, Entries>;

  /** @param path absolute. */
  constructor(path: string, files: Iterable<readonly [string, Entries]> = []) {
    this.path = path;
    this.#files = new Map(files);
  }

  /** @throws {ConfigError} */
  static read(path: string): Baseline {
    return new Baseline(path, filesIn(path, parse(path, textOf(path))));
  }

  has(file: string, { rule, fingerprint }: Finding): boolean {
    return this.#files.get(this.#name(file))?.get(rule)?.has(fingerprint) ?? false;
  }

  /** How many findings it holds in all. */
  count(): number {
    return [...this.#files.values()].reduce((sum, entries) => sum + sizeOf(entries), 0);
  }

  /** How many it holds of a file, of some rules only. @param file absolute. */
  countIn(file: string, ofRule: RuleTest): number {
    return sizeOf(filtered(this.#entries(file), ofRule));
  }

  /** Absolute. */
  get files(): readonly string[] {
    return Array.from(this.#files.keys(), (name) => resolve(dirname(this.path), name));
  }

  /** With these findings in the place of what it holds of their files, of some rules only. */
  with(
    found: Iterable<readonly [file: string, readonly Finding[]]>,
    ofRule: RuleTest = () => true,
  ): Baseline {
    const files = new Map(this.#files);
    for (const [file, findings] of found) {
      const kept = filtered(this.#entries(file), (rule) => !ofRule(rule));
      const entries = new Map([...kept, ...entriesOf(findings)]);
      if (entries.size === 0) files.delete(this.#name(file));
      else files.set(this.#name(file), entries);
    }
    return new Baseline(this.path, files);
  }

  /** As it is written: in a fixed order, a fingerprint a line, so that a change can be read. */
  text(): string {
    const files = sorted(this.#files).map(([name, entries]) => [
      name,
      Object.fromEntries(sorted(entries).map(([rule, prints]) => [rule, [...prints].toSorted()])),
    ]);
    return `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`;
  }

  #name(file: string): string {
    return relative(dirname(this.path), file).split(sep).join("/");
  }

  #entries(file: string): Entries {
    return this.#files.get(this.#name(file)) ?? new Map();
  }
}

function entriesOf(findings: readonly Finding[]): Entries {
  const entries = new Map<string, Set<string>>();
  for (const { rule, fingerprint } of findings) {
    entries.set(rule, (entries.get(rule) ?? new Set<string>()).add(fingerprint));
  }
  return entries;
}

function filtered(entries: Entries, ofRule: RuleTest): Entries {
  return new Map([...entries].filter(([rule]) => ofRule(rule)));
}

function sizeOf(entries: Entries): number {
  return [...entries.values()].reduce((sum, prints) => sum + prints.size, 0);
}

function sorted<T>(map: ReadonlyMap<string, T>): (readonly [string, T])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const anew = "Write it anew with `troth baseline`, and read what that changes.";

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message = `The baseline cannot be read (${code}).`;
    throw new ConfigError({
      path,
      message,
      remedy: "Check its path, or write one with `troth baseline`.",
    });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    const at = /^<{7}(?: |$)/mu.exec(text)?.index;
    if (at === undefined)
      throw new ConfigError({ path, message: "The baseline is no JSON.", remedy: anew });
    const line = text.slice(0, at).split("\n").length;
    const message = "The baseline holds a merge conflict.";
    throw new ConfigError({ path, line, message, remedy: `Settle it. ${anew}` });
  }
}

function filesIn(path: string, value: unknown): [string, Entries][] {
  if (!isRecord(value) || typeof value["version"] !== "number") throw noBaseline(path);
  if (value["version"] !== version) throw otherVersion(path, value["version"]);
  const { files } = value;
  if (!isRecord(files)) throw noBaseline(path);
  return Object.entries(files).map(([name, entries]) => [name, entriesIn(path, entries)]);
}

function entriesIn(path: string, value: unknown): Entries {
  if (!isRecord(value)) throw noBaseline(path);
  return new Map(
    Object.entries(value).map(([rule, prints]) => {
      if (!Array.isArray(prints) || !prints.every((one) => typeof one === "string")) {
        throw noBaseline(path);
      }
      return [rule, new Set(prints)];
    }),
  );
}

function noBaseline(path: string): ConfigError {
  return new ConfigError({
    path,
    message: "This is no baseline that troth has written.",
    remedy: anew,
  });
}

function otherVersion(path: string, found: number): ConfigError {
  const remedy =
    found > version
      ? "Use the troth that wrote it, or a newer one."
      : "Write it anew with `troth baseline`.";
  const message = `This baseline is of version ${found}, and this troth reads version ${version}.`;
  return new ConfigError({ path, message, remedy });
}
