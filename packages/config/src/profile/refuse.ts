import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

import { isAddress, type WrittenProfile } from "@troth/profile";
import { patternFault } from "@troth/team-rules";

import type { ParsedFile } from "../check.ts";
import { ConfigError } from "../config-error.ts";
import { nearest } from "../nearest.ts";

interface Fault {
  readonly keys: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

type Check = (written: WrittenProfile, about: { path: string; today: string }) => Iterable<Fault>;

/** What the schema cannot see. @throws {ConfigError} for the first fault. */
export function refuseUnusable(
  { path, lineOf }: ParsedFile,
  written: WrittenProfile,
  today: string,
): void {
  for (const check of checks) {
    for (const { keys, message, remedy } of check(written, { path, today })) {
      throw new ConfigError({ path, line: lineOf(keys), message, remedy });
    }
  }
}

const checks: readonly Check[] = [
  sameIds,
  unknownValues,
  brokenPatterns,
  falseDays,
  sourcesOutside,
  allExpired,
];

type Named = readonly [keys: readonly string[], id: string];

function* sameIds({ values, promises = [], audiences = [] }: WrittenProfile): Iterable<Fault> {
  const proofs = values.flatMap(({ proof }, at) =>
    proof.map(({ id }, nth): Named => [["values", String(at), "proof", String(nth), "id"], id]),
  );
  yield* twice("values", idsOf("values", values));
  yield* twice("proofs", proofs);
  yield* twice("promises", idsOf("promises", promises));
  yield* twice("audiences", idsOf("audiences", audiences));
}

function idsOf(key: string, all: readonly { readonly id: string }[]): readonly Named[] {
  return all.map(({ id }, at) => [[key, String(at), "id"], id]);
}

function* twice(what: string, named: readonly Named[]): Iterable<Fault> {
  const seen = new Set<string>();
  for (const [keys, id] of named) {
    if (seen.has(id)) {
      const message = `Two ${what} have the id \`${id}\`.`;
      yield { keys, message, remedy: "Give one of them another id: findings name them by it." };
    }
    seen.add(id);
  }
}

function* unknownValues({
  values,
  promises = [],
  audiences = [],
}: WrittenProfile): Iterable<Fault> {
  const known = values.map(({ id }) => id);
  for (const [at, { value }] of promises.entries()) {
    if (value !== undefined) yield* unknownIn(value, known, ["promises", String(at), "value"]);
  }
  for (const [at, { cares = [] }] of audiences.entries()) {
    for (const [nth, id] of cares.entries()) {
      yield* unknownIn(id, known, ["audiences", String(at), "cares", String(nth)]);
    }
  }
}

function* unknownIn(
  id: string,
  known: readonly string[],
  keys: readonly string[],
): Iterable<Fault> {
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  yield {
    keys,
    message: `\`${id}\` is the id of no value in this profile.`,
    remedy:
      meant === undefined ? `Write one of ${known.join(", ")}.` : `Did you mean \`${meant}\`?`,
  };
}

function* brokenPatterns({ promises = [] }: WrittenProfile): Iterable<Fault> {
  for (const [at, { id, test = {} }] of promises.entries()) {
    for (const key of ["forbid_text", "require_text"] as const) {
      for (const [nth, source] of (test[key] ?? []).entries()) {
        const fault = patternFault(source, "iu");
        if (fault === undefined) continue;
        const { message, remedy } = fault;
        const keys = ["promises", String(at), "test", key, String(nth)];
        yield { keys, message: `The promise \`${id}\`: ${message}`, remedy };
      }
    }
  }
}

function* falseDays({ values }: WrittenProfile): Iterable<Fault> {
  for (const { keys, day } of daysOf(values)) {
    const time = Date.parse(`${day}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) continue;
    yield {
      keys,
      message: `\`valid_until\` is \`${day}\`, and there is no such day.`,
      remedy: "Write it as YYYY-MM-DD, for example 2026-12-31.",
    };
  }
}

function daysOf(values: WrittenProfile["values"]): { keys: readonly string[]; day: string }[] {
  return values.flatMap(({ proof }, at) =>
    proof.flatMap(({ valid_until: day }, nth) =>
      day === undefined
        ? []
        : [{ keys: ["values", String(at), "proof", String(nth), "valid_until"], day }],
    ),
  );
}

function* sourcesOutside({ values }: WrittenProfile, { path }: { path: string }): Iterable<Fault> {
  const root = rootOf(dirname(path));
  for (const [at, { proof }] of values.entries()) {
    for (const [nth, { source }] of proof.entries()) {
      if (isAddress(source) || isInside(root, resolve(dirname(path), source))) continue;
      yield {
        keys: ["values", String(at), "proof", String(nth), "source"],
        message: `The proof \`${source}\` lies outside the repository ${root}.`,
        remedy: "Name a file in the repository, or a URL: others must be able to check it.",
      };
    }
  }
}

/** The folder with `.git`, else that of the profile. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isInside(root: string, path: string): boolean {
  return (
    isBelow(root, path) && (!existsSync(path) || isBelow(realpathSync(root), realpathSync(path)))
  );
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

/** A proof or two may have run out; where all have, the profile proves nothing any more. */
function* allExpired({ values }: WrittenProfile, { today }: { today: string }): Iterable<Fault> {
  const all = values.flatMap(({ proof }) => proof);
  const days = daysOf(values);
  if (all.length === 0 || days.length < all.length || days.some(({ day }) => day >= today)) return;
  const [last] = days.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (last === undefined) return;
  yield {
    keys: last.keys,
    message: `Every proof in this profile has run out, the last one on ${last.day}.`,
    remedy: "Check which of them still hold, and give those a later `valid_until`.",
  };
}
