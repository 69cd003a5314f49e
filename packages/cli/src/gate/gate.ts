import { resolve } from "node:path";

import type { Draft, Finding, Reason, Result } from "@troth/core";

import { Baseline } from "./baseline.ts";

/** What lets findings pass. Plain data: threads get it too. Paths are absolute. */
export interface GateOptions {
  readonly baseline?: string | undefined;
  /** Every finding counts as one that was there before. */
  readonly allOld?: boolean;
}

/** What the gate did with the findings of one file. */
export interface GateCount {
  /** Findings that the baseline holds. */
  readonly old: number;
  /** Findings that the baseline holds and that are there no more. */
  readonly gone: number;
}

/** Decides which findings of a run are left out, and why. */
export class Gate {
  readonly #cwd: string;
  readonly #allOld: boolean;
  readonly #baseline: Baseline | undefined;

  /** @throws {ConfigError} */
  constructor(cwd: string, { baseline, allOld = false }: GateOptions) {
    this.#cwd = cwd;
    this.#allOld = allOld;
    this.#baseline = baseline === undefined ? undefined : Baseline.read(baseline);
  }

  reasonFor(finding: Finding, { path }: Pick<Draft, "path">): Reason | undefined {
    return this.#isOld(finding, path) ? { by: "baseline" } : undefined;
  }

  count({ path, setAside = [] }: Result): GateCount {
    const old = setAside.filter(({ reason }) => reason.by === "baseline").length;
    if (this.#baseline === undefined) return { old, gone: 0 };
    return { old, gone: this.#baseline.count(resolve(this.#cwd, path)) - old };
  }

  #isOld(finding: Finding, path: string): boolean {
    return this.#allOld || (this.#baseline?.has(resolve(this.#cwd, path), finding) ?? false);
  }
}
