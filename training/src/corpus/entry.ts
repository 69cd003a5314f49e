import { CorpusError } from "./corpus-error.ts";

/** One line of a JSONL file, whose fields are checked as they are read. */
export class Entry {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(at: { path: string; line: number }, fields: Readonly<Record<string, unknown>>) {
    this.path = at.path;
    this.line = at.line;
    this.#fields = fields;
  }

  /** @throws {CorpusError} as all below. */
  fail(message: string, remedy: string): never {
    throw new CorpusError({ path: this.path, line: this.line, message, remedy });
  }

  has(key: string): boolean {
    return this.#fields[key] !== undefined && this.#fields[key] !== null;
  }

  text(key: string): string {
    const value = this.#fields[key];
    return typeof value === "string" ? value : this.#wants(key, "a text");
  }

  flag(key: string): boolean {
    const value = this.#fields[key];
    return typeof value === "boolean" ? value : this.#wants(key, "true or false");
  }

  /** A whole number from 0. */
  count(key: string): number {
    const value = this.#fields[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.#wants(key, "a whole number from 0");
  }

  texts(key: string): readonly string[] {
    const value = this.#fields[key];
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
    return this.#wants(key, "a list of texts");
  }

  word<Word extends string>(key: string, words: readonly Word[]): Word {
    const text = this.text(key);
    const found = words.find((word) => word === text);
    return found ?? this.fail(`\`${key}\` is \`${text}\`.`, `Write ${words.join(", ")}.`);
  }

  /** The fields of an object inside this one. */
  inside(key: string): Entry {
    const value = this.#fields[key];
    return isFields(value) ? new Entry(this, value) : this.#wants(key, "an object");
  }

  #wants(key: string, kind: string): never {
    const given = this.has(key) ? JSON.stringify(this.#fields[key]).slice(0, 40) : "absent";
    return this.fail(`\`${key}\` is ${given}.`, `Give it ${kind}.`);
  }
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
