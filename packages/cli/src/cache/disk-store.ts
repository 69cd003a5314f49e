import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeWhole } from "../files/write-whole.ts";
import { digest, type Store } from "./cache.ts";

/**
 * Keeps entries in a folder, a file for each draft. Runs beside one another may share it: an entry
 * moves to its place whole, and one that is damaged counts as none.
 */
export class DiskStore implements Store {
  readonly #folder: string;
  #damaged = 0;
  #fault: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What the person should know about the cache; empty where all is well. */
  get notes(): readonly string[] {
    const entries = this.#damaged === 1 ? "1 entry" : `${this.#damaged} entries`;
    return [
      ...(this.#damaged > 0 ? [`Ignored ${entries} of the cache that cannot be read.`] : []),
      ...(this.#fault === undefined ? [] : [`The cache cannot be written (${this.#fault}).`]),
    ];
  }

  get(name: string, key: string): string | undefined {
    const entry = this.#read(name);
    if (entry === undefined) return undefined;
    const end = entry.indexOf("\n");
    const [mark, known, sum] = entry.slice(0, Math.max(end, 0)).split(" ");
    if (mark === current && known !== undefined && known !== key) return undefined;
    const text = entry.slice(end + 1);
    if (mark === current && known === key && sum === digest(text)) return text;
    this.#damaged += 1;
    return undefined;
  }

  set(name: string, key: string, text: string): void {
    if (this.#fault !== undefined) return;
    try {
      this.#makeFolder();
      // A torn entry is found out by its sum: to wait for the disk would cost more than it spares.
      const entry = `${current} ${key} ${digest(text)}\n${text}`;
      writeWhole(this.#placeOf(name), entry, { durable: false });
    } catch (error) {
      this.#fault = error instanceof Error && "code" in error ? String(error.code) : String(error);
    }
  }

  #read(name: string): string | undefined {
    try {
      return readFileSync(this.#placeOf(name), "utf8");
    } catch {
      return undefined;
    }
  }

  #placeOf(name: string): string {
    return join(this.#folder, `${name}.entry`);
  }

  /** What is kept there is of no use to anybody else: git shall not see it. */
  #makeFolder(): void {
    if (mkdirSync(this.#folder, { recursive: true }) === undefined) return;
    writeFileSync(join(this.#folder, ".gitignore"), "*\n");
  }
}

/** Entries of another form are ignored; raise it when the form changes. */
const current = "troth-cache-1";
