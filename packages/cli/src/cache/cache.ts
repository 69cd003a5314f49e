import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

import type { Linted, Outcome } from "../run/lint-file.ts";
import { isError } from "../session.ts";

/** Where entries are kept: one for each file, the last one only. */
export interface Store {
  /** The text that was kept for `name` under this very key. */
  get(name: string, key: string): string | undefined;
  set(name: string, key: string, text: string): void;
}

interface CacheOptions {
  readonly store: Store;
  /** All that decides about a page beside the file itself. */
  readonly identity: string;
  /** What decides about one file: its settings, its former content. */
  readonly about: (path: string) => string;
}

/** Remembers the pages of drafts that did not change, under settings that did not either. */
export class Cache {
  readonly #options: CacheOptions;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** Lints a file unless its pages are known. @param path absolute, or `-`. */
  async through(path: string, lint: (path: string) => Promise<Outcome>): Promise<Outcome> {
    const { store, identity, about } = this.#options;
    const read = path === "-" ? undefined : readFile(path);
    if (read === undefined) return lint(path);
    const name = digest(path).slice(0, 32);
    const key = digest(identity, about(path), path, read.bytes);
    const known = store.get(name, key);
    if (known !== undefined) return JSON.parse(known) as Linted;
    const outcome = await lint(path);
    // Written while it was linted, the pages may be of another text than the key.
    if (!isError(outcome) && stampOf(path) === read.stamp) {
      store.set(name, key, JSON.stringify(outcome));
    }
    return outcome;
  }
}

/** @returns 64 hexadecimal digits. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

function readFile(path: string): { bytes: Uint8Array; stamp: string } | undefined {
  try {
    const stamp = stampOf(path);
    return stamp === undefined ? undefined : { bytes: readFileSync(path), stamp };
  } catch {
    // Whoever lints it says why it cannot be read.
    return undefined;
  }
}

function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : undefined;
}
