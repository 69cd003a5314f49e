import { pathToFileURL } from "node:url";

import { ConfigError } from "@troth/config";

import type { OnTrouble } from "./project.ts";

/** What was read, or what was read last that could be used, with why it is not the newest. */
export interface Reading<T> {
  /** Undefined where it could never be used. */
  readonly value?: T;
  readonly fault?: ConfigError;
}

/** What is to be read, and when it is no longer what it was. */
export interface Source<T> {
  /** Absolute path of the file that it is about. */
  readonly path: string;
  /** Changes when it has to be read anew. */
  readonly stamp: string;
  /** May reject with a {@link ConfigError}. */
  readonly read: () => T | Promise<T>;
}

/** Things read from the disk, each kept until its stamp changes; of a broken one, what it was before. */
export class Kept<T> {
  /** `profile`: so that two kinds of trouble with one file are told apart. */
  readonly #kind: string;
  readonly #onTrouble: OnTrouble;
  readonly #readings = new Map<string, { stamp: string; reading: Promise<Reading<T>> }>();
  readonly #good = new Map<string, T>();

  constructor(kind: string, onTrouble: OnTrouble) {
    this.#kind = kind;
    this.#onTrouble = onTrouble;
  }

  /** The same object until the stamp changes. Never rejects. */
  of(source: Source<T>): Promise<Reading<T>> {
    const known = this.#readings.get(source.path);
    if (known?.stamp === source.stamp) return known.reading;
    const reading = this.#read(source);
    this.#readings.set(source.path, { stamp: source.stamp, reading });
    return reading;
  }

  /** What no longer is on the disk is nobody's trouble any more. */
  forgetGone(isThere: (path: string) => boolean): void {
    for (const path of this.#readings.keys()) {
      if (isThere(path)) continue;
      this.#readings.delete(path);
      this.#good.delete(path);
      this.#onTrouble(`${this.#kind} ${path}`, undefined);
    }
  }

  async #read({ path, read }: Source<T>): Promise<Reading<T>> {
    try {
      const value = await read();
      this.#good.set(path, value);
      this.#onTrouble(`${this.#kind} ${path}`, undefined);
      return { value };
    } catch (error) {
      const fault = asConfigError(error, path);
      this.#onTrouble(`${this.#kind} ${path}`, {
        // It may stand in another file: one that the configuration extends.
        uri: pathToFileURL(fault.path).href,
        line: (fault.line ?? 1) - 1,
        message: `${fault.message} ${fault.remedy}`.trimEnd(),
      });
      const value = this.#good.get(path);
      return { fault, ...(value !== undefined && { value }) };
    }
  }
}

/** A plugin may throw anything. */
function asConfigError(error: unknown, path: string): ConfigError {
  if (error instanceof ConfigError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ConfigError({ path, message, remedy: "" });
}
