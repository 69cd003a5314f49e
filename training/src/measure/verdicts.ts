import { existsSync } from "node:fs";
import { join } from "node:path";

import { readJsonLines } from "../corpus/json-lines.ts";
import type { Firing } from "./firings.ts";

/** What people who read findings of one rule said: whether a fair editor would agree. */
export class Verdicts {
  readonly #byPlace = new Map<string, boolean>();

  /** @throws {CorpusError} where a line is no verdict, or contradicts another. */
  static read(root: string, rule: string): Verdicts {
    const verdicts = new Verdicts();
    const path = join(root, judgementsOf(rule));
    if (!existsSync(path)) return verdicts;
    for (const entry of readJsonLines(path)) {
      const [doc, start, end] = [entry.text("doc"), entry.count("start"), entry.count("end")];
      const right = entry.flag("right");
      const key = keyOf(doc, start, end);
      if (verdicts.#byPlace.has(key) && verdicts.#byPlace.get(key) !== right) {
        entry.fail(`${doc} ${start}..${end} was judged otherwise above.`, "Keep one verdict.");
      }
      verdicts.#byPlace.set(key, right);
    }
    return verdicts;
  }

  /** How many places were judged, whether or not anything is found there now. */
  get size(): number {
    return this.#byPlace.size;
  }

  /** Undefined: nobody has read it. */
  of({ text, start, end }: Firing): boolean | undefined {
    return this.#byPlace.get(keyOf(text.id, start, end));
  }
}

/** Where the verdicts on a rule are kept, from the root of the project. */
export function judgementsOf(rule: string): string {
  return `training/judgements/${rule}.jsonl`;
}

function keyOf(doc: string, start: number, end: number): string {
  return `${doc} ${start} ${end}`;
}
