import type { Store } from "./cache.ts";

/** Keeps entries as long as the program runs. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, { readonly key: string; readonly text: string }>();

  get(name: string, key: string): string | undefined {
    const entry = this.#entries.get(name);
    return entry?.key === key ? entry.text : undefined;
  }

  set(name: string, key: string, text: string): void {
    this.#entries.set(name, { key, text });
  }
}
