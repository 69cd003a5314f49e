import { resolve } from "node:path";

import type { Draft, Finding, Note, Reason, Result } from "@troth/core";

import { Baseline } from "./baseline.ts";
import type { Waivers } from "./waivers.ts";

/** What lets findings pass. Plain data: threads get it too. Paths are absolute. */
export interface GateOptions {
  readonly baseline?: string | undefined;
  /** Every finding counts as one that was there before. */
  readonly allOld?: boolean;
  readonly waivers?: string | undefined;
}

/** What the gate did with the findings of one file. */
export interface GateCount {
  /** Findings that the baseline holds. */
  readonly old: number;
  /** Findings that the baseline holds and that are there no more. */
  readonly gone: number;
  /** Waivers under which something was set aside, by their place in the file. */
  readonly waivers: readonly number[];
}

/** What the gate has to know about the run. */
export interface GateContext {
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Ids of the rules that exist. */
  readonly rules: readonly string[];
}

/** Decides which findings of a run are left out, and why. */
export class Gate {
  readonly #cwd: string;
  readonly #allOld: boolean;
  readonly #baseline: Baseline | undefined;
  readonly waivers: Waivers | undefined;
  /** Waivers under which something was set aside so far, by their place in the file. */
  readonly used = new Set<number>();

  private constructor(cwd: string, { baseline, allOld = false }: GateOptions, waivers?: Waivers) {
    this.#cwd = cwd;
    this.#allOld = allOld;
    this.#baseline = baseline === undefined ? undefined : Baseline.read(baseline);
    this.waivers = waivers;
  }

  /** @throws {ConfigError} */
  static async open(options: GateOptions, context: GateContext): Promise<Gate> {
    if (options.waivers === undefined) return new Gate(context.cwd, options);
    const { Waivers: Read } = await import("./waivers.ts");
    return new Gate(context.cwd, options, new Read(options.waivers, context));
  }

  /** A waiver comes first: what is set aside with a reason need not be old. */
  reasonFor(finding: Finding, { path }: Pick<Draft, "path">): Reason | undefined {
    const file = resolve(this.#cwd, path);
    const waiver = this.waivers?.holding(finding, file);
    if (waiver !== undefined) {
      this.used.add(waiver);
      return { by: "waiver", waiver };
    }
    const isOld = this.#allOld || (this.#baseline?.has(file, finding) ?? false);
    return isOld ? { by: "baseline" } : undefined;
  }

  count({ path, setAside = [] }: Result): GateCount {
    const reasons = setAside.map(({ reason }) => reason);
    const old = reasons.filter(({ by }) => by === "baseline").length;
    const held = this.#baseline?.count(resolve(this.#cwd, path)) ?? old;
    const waivers = reasons.flatMap((one) => (one.by === "waiver" ? [one.waiver] : []));
    return { old, gone: held - old, waivers: [...new Set(waivers)] };
  }

  /** Fingerprints of what was not there before; undefined where no baseline says what was. */
  freshAmong({ findings }: Result): ReadonlySet<string> | undefined {
    if (this.#baseline === undefined) return undefined;
    return new Set(findings.map(({ fingerprint }) => fingerprint));
  }

  /** Which waivers hold in a file, and why: whoever reads the report must see that. */
  notesOn({ setAside = [] }: Result): readonly Note[] {
    return this.waivers?.notesOn(setAside) ?? [];
  }
}
