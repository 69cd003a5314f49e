import { statSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../usage.ts";

/** Says which files of some folders have changed, once they have come to rest. */
export class FolderWatch {
  readonly #matters: (path: string) => boolean;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  /** Named files count whatever they are called. */
  #files: ReadonlySet<string> = new Set();
  #events = 0;
  #wake: (() => void) | undefined;

  constructor(matters: (path: string) => boolean) {
    this.#matters = matters;
  }

  /** Watches these folders and those of these files, and no others. @throws {UsageError} */
  follow(folders: readonly string[], files: readonly string[]): void {
    this.#files = new Set(files);
    const wanted = new Set([...folders, ...files.map((file) => dirname(file))]);
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of wanted) this.#add(folder);
  }

  /** The next files that change, absolute, once none has changed for `calm` milliseconds. */
  async next(calm: number): Promise<readonly string[]> {
    if (this.#changed.size === 0) await new Promise<void>((settle) => (this.#wake = settle));
    let before = -1;
    while (before !== this.#events) {
      before = this.#events;
      // oxlint-disable-next-line no-await-in-loop -- until it is calm
      await new Promise((settle) => setTimeout(settle, calm));
    }
    const changed = [...this.#changed].toSorted();
    this.#changed.clear();
    return changed;
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #add(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => this.#note(folder, name));
      // A folder that goes away is no longer watched; the next run looks for the others anew.
      watcher.on("error", () => this.#drop(folder));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      if (code === "ENOENT" || code === "EACCES") return;
      throw new UsageError(
        `The system cannot watch ${folder} (${code}).`,
        "Watch fewer folders, or raise its limit (Linux: fs.inotify.max_user_watches).",
      );
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #note(folder: string, name: string | null): void {
    const path = name === null ? folder : join(folder, name);
    if (!this.#files.has(path) && !this.#isFolder(path) && !this.#matters(path)) return;
    this.#changed.add(path);
    this.#events += 1;
    this.#wake?.();
  }

  /** Whether it holds drafts shows when it is looked into; one that is gone was watched before. */
  #isFolder(path: string): boolean {
    const name = basename(path);
    if (name.startsWith(".") || name === "node_modules") return false;
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? this.#watchers.has(path) : stats.isDirectory();
  }
}
