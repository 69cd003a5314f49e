import type { CampaignResult, TouchDraft } from "@troth/campaign";
import type { ReadPlan } from "@troth/config/campaign";
import type { Finding, StatedMeta } from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";
import { Runs, type Pace } from "../analysis/runs.ts";
import type { DraftReader } from "./closed-drafts.ts";
import { isStated, type PlanKey, type PlanReading, type PlanSource } from "./plan-source.ts";
import type { LintPlan } from "./lint-plan.ts";

/** What campaigns want of the session that they belong to. */
export interface CampaignWorld {
  readonly source: PlanSource;
  /** The analysis of a file that is open. @param path absolute. */
  readonly openAnalysis: (path: string) => Promise<Analysis | undefined>;
  readonly openText: (path: string) => string | undefined;
  readonly readClosed: DraftReader;
  readonly lintPlan: LintPlan;
  readonly pace: Pace;
  readonly onResult: (plan: string, found: CampaignFound) => void;
  /** What plans say about these drafts has changed: they are to be linted anew. */
  readonly onStated: (paths: ReadonlySet<string>) => void;
  /** Told how far the reading of a long campaign is. */
  readonly progress: (title: string) => Promise<Progress>;
}

/** A long piece of work that a person sees the end of. */
export interface Progress {
  report(done: number, of: number): void;
  done(): void;
}

/** What is known of one campaign. */
export interface CampaignFound extends PlanReading {
  /** Undefined where its plan or all of its drafts cannot be read. */
  readonly result?: CampaignResult;
  /** Those that could be read. */
  readonly drafts?: readonly TouchDraft[];
}

/** The campaigns of the workspace: each is linted again a moment after one of its files has changed. */
export class Campaigns {
  readonly #world: CampaignWorld;
  readonly #runs: Runs<CampaignFound>;
  /** How often a campaign was touched. */
  readonly #versions = new Map<PlanKey, number>();
  /** Plans that were opened, in the workspace or not. */
  readonly #opened = new Set<string>();
  readonly #found = new Map<PlanKey, CampaignFound>();
  /** What plans say about their drafts, by absolute path. */
  #stated = new Map<string, StatedMeta>();

  constructor(world: CampaignWorld) {
    this.#world = world;
    const versionOf = (path: string): number | undefined => this.#versions.get(path);
    const work = (path: string): Promise<CampaignFound> => this.#lint(path);
    const onDone = (path: string, found: CampaignFound): void => this.#done(path, found);
    this.#runs = new Runs({ versionOf, work, onDone }, world.pace);
  }

  /** Looks for plans anew, and lints each again. */
  async look(): Promise<void> {
    const there = new Set([...(await this.#world.source.find()), ...this.#opened]);
    for (const path of this.#versions.keys()) {
      if (!there.has(path)) this.#forget(path);
    }
    for (const path of there) this.#touch(path);
  }

  /** A draft, a plan or a register has changed. @param path absolute. */
  changed(path: string): void {
    const { source, openText } = this.#world;
    for (const key of source.heed(path, openText(path))) this.#touch(key);
    for (const [plan, { plan: read }] of this.#found) {
      const isPart = plan === path || read?.offersFile === path || this.#names(read, path);
      if (isPart) this.#touch(plan);
    }
  }

  /** A plan that is open is read wherever it stands. */
  opened(plan: string): void {
    this.#opened.add(plan);
    if (!this.#versions.has(plan)) this.#touch(plan);
  }

  /** What is known of the campaign of a plan, once it has been read. @param plan absolute. */
  async foundIn(plan: string): Promise<CampaignFound | undefined> {
    return this.#runs.of(plan);
  }

  /** What a campaign says about a draft; what the draft says itself wins. @param path absolute. */
  statedFor(path: string): StatedMeta | undefined {
    return this.#stated.get(path);
  }

  /** The findings of campaigns in a draft as it reads now. @param path absolute. */
  findingsIn(path: string, source: string): readonly Finding[] {
    return [...this.#found.values()].flatMap(({ result }) =>
      (result?.findings ?? [])
        .filter(({ draft }) => draft.path === path && draft.source === source)
        .map(({ finding }) => finding),
    );
  }

  #names(read: ReadPlan | undefined, path: string): boolean {
    return read !== undefined && [...read.files.values()].includes(path);
  }

  /** A plan in a file of its own names the draft: what its front matter says makes no other. */
  #isPlanned(path: string): boolean {
    return [...this.#found].some(([key, { plan }]) => !isStated(key) && this.#names(plan, path));
  }

  #touch(plan: string): void {
    this.#versions.set(plan, (this.#versions.get(plan) ?? 0) + 1);
    this.#runs.touch(plan);
  }

  #forget(plan: string): void {
    this.#versions.delete(plan);
    this.#runs.forget(plan);
    this.#done(plan, { faults: [] });
    this.#found.delete(plan);
  }

  #done(path: string, found: CampaignFound): void {
    this.#found.set(path, found);
    this.#world.onResult(path, found);
  }

  async #lint(path: string): Promise<CampaignFound> {
    const { source, openText, lintPlan } = this.#world;
    const isPlanned = (file: string): boolean => this.#isPlanned(file);
    const reading = await source.read(path, { openText, isPlanned });
    await this.#heed(path, reading);
    if (reading.plan === undefined) return reading;
    const drafts = await this.#draftsOf(reading.plan);
    if (drafts.length === 0) return reading;
    return { ...reading, drafts, result: await lintPlan(reading.plan, drafts) };
  }

  /** Before its drafts are read: what the plan says about them holds for them all. */
  async #heed(path: string, reading: PlanReading): Promise<void> {
    const { result, drafts } = this.#found.get(path) ?? {};
    this.#found.set(path, { ...reading, ...(result && { result }), ...(drafts && { drafts }) });
    const { statedByPlan } = await import("@troth/config/campaign");
    const plans = [...this.#found.values()].flatMap(({ plan }) => plan ?? []);
    const stated = new Map(plans.flatMap(statedByPlan));
    const before = this.#stated;
    const changed = [...before.keys(), ...stated.keys()].filter(
      (file) => !isSame(before.get(file), stated.get(file)),
    );
    if (changed.length === 0) return;
    this.#stated = stated;
    this.#world.onStated(new Set(changed));
    if (isStated(path)) return;
    for (const key of this.#versions.keys()) {
      if (isStated(key)) this.#touch(key);
    }
  }

  async #draftsOf({ plan, files }: ReadPlan): Promise<TouchDraft[]> {
    const { openAnalysis, readClosed, progress } = this.#world;
    const shown = plan.touches.length > long ? await progress(`Reading “${plan.name}”`) : undefined;
    const read: TouchDraft[] = [];
    try {
      for (const [at, planned] of plan.touches.entries()) {
        const path = files.get(planned.id) ?? planned.path;
        // oxlint-disable-next-line no-await-in-loop -- one draft at a time leaves room for keystrokes
        const open = await openAnalysis(path);
        // oxlint-disable-next-line no-await-in-loop -- the same
        const drafts = open?.drafts ?? (await readClosed(path, this.#stated.get(path)));
        if (drafts !== undefined) read.push({ planned, drafts });
        shown?.report(at + 1, plan.touches.length);
      }
    } finally {
      shown?.done();
    }
    return read;
  }
}

/** Touches. What has fewer is read before a person could see how far it is. */
const long = 30;

function isSame(a: StatedMeta | undefined, b: StatedMeta | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
