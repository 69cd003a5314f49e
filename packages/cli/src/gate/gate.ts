import { resolve } from "node:path";

import type { CampaignNote } from "@troth/campaign";
import type { Draft, Finding, Note, Reason, Result, Rule, SetAside } from "@troth/core";
import { profileRules } from "@troth/profile";
import type { CampaignReport } from "@troth/reporters";

import { Baseline } from "./baseline.ts";
import { togetherTest } from "./together.ts";
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
  /** All that there are for drafts and campaigns. */
  readonly rules: readonly Rule[];
}

/** Decides which findings of a run are left out, and why. */
export class Gate {
  readonly #cwd: string;
  readonly #isTogether: (rule: string) => boolean;
  readonly #allOld: boolean;
  readonly #baseline: Baseline | undefined;
  readonly waivers: Waivers | undefined;
  /** Waivers under which something was set aside so far, by their place in the file. */
  readonly used = new Set<number>();

  private constructor(
    { cwd, rules }: GateContext,
    { baseline, allOld = false }: GateOptions,
    waivers?: Waivers,
  ) {
    this.#cwd = cwd;
    this.#isTogether = togetherTest(rules);
    this.#allOld = allOld;
    this.#baseline = baseline === undefined ? undefined : Baseline.read(baseline);
    this.waivers = waivers;
  }

  /** @throws {ConfigError} */
  static async open(options: GateOptions, context: GateContext): Promise<Gate> {
    if (options.waivers === undefined) return new Gate(context, options);
    const { Waivers: Read } = await import("./waivers.ts");
    const known = [...context.rules.map(({ id }) => id), ...profileRules];
    return new Gate(context, options, new Read(options.waivers, { ...context, rules: known }));
  }

  /** A waiver comes first: what is set aside with a reason need not be old. */
  reasonFor(finding: Finding, { path }: Pick<Draft, "path">): Reason | undefined {
    const file = this.#fileOf(path);
    const waiver = this.waivers?.holding(finding, file);
    if (waiver !== undefined) {
      this.used.add(waiver);
      return { by: "waiver", waiver };
    }
    const isOld = this.#allOld || (this.#baseline?.has(file, finding) ?? false);
    return isOld ? { by: "baseline" } : undefined;
  }

  count({ path, setAside = [] }: Result): GateCount {
    const isAlone = (rule: string): boolean => !this.#isTogether(rule);
    const held = this.#baseline?.countIn(this.#fileOf(path), isAlone);
    return countOf(setAside, held);
  }

  /** The same of what was found in campaigns: none of it counts with the drafts by themselves. */
  countTogether(reports: readonly CampaignReport[]): GateCount {
    const touches = reports.flatMap(({ campaign }) => campaign.touches);
    const files = new Set(touches.map(({ draft }) => this.#fileOf(draft.path)));
    const heldIn = (file: string): number => this.#baseline?.countIn(file, this.#isTogether) ?? 0;
    const held = this.#baseline && sum([...files].map(heldIn));
    return countOf(
      reports.flatMap(({ setAside }) => setAside),
      held,
    );
  }

  /** Whether a baseline says what was there before. What it holds is left out: all else is new. */
  get knowsOld(): boolean {
    return this.#baseline !== undefined;
  }

  /** Which waivers hold in a file, and why: whoever reads the report must see that. */
  notesOn({ setAside = [] }: Pick<Result, "setAside">): readonly Note[] {
    return this.waivers?.notesOn(setAside) ?? [];
  }

  /** The same for a campaign, each in the draft where it holds. */
  notesTogether({ setAside }: Pick<CampaignReport, "setAside">): readonly CampaignNote[] {
    const drafts = new Map(setAside.map(({ draft }) => [draft.path, draft]));
    return [...drafts.values()].flatMap(({ path, source }) => {
      const here = setAside.filter(({ draft }) => draft.path === path);
      return this.notesOn({ setAside: here }).flatMap(({ message, span }) =>
        span === undefined ? [] : [{ message, place: { path, source, span } }],
      );
    });
  }

  #fileOf(path: string): string {
    return resolve(this.#cwd, path);
  }
}

/** @param held how many findings the baseline holds there; as many as are old, where there is none. */
function countOf(setAside: readonly SetAside[], held?: number): GateCount {
  const reasons = setAside.map(({ reason }) => reason);
  const old = reasons.filter(({ by }) => by === "baseline").length;
  const waivers = reasons.flatMap((one) => (one.by === "waiver" ? [one.waiver] : []));
  return { old, gone: (held ?? old) - old, waivers: [...new Set(waivers)] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
