import { resolve } from "node:path";

import { ConfigError } from "@troth/config";
import type { Verdict } from "@troth/core";
import { Tally, type CampaignReport, type ReportError, type RunEnd } from "@troth/reporters";

import type { FoundCampaigns } from "../campaign/find-campaigns.ts";
import type { Store } from "../cache/cache.ts";
import { configTrouble } from "../complain.ts";
import type { Io } from "../io.ts";
import type { GateCount } from "../gate/gate.ts";
import { createProgress } from "../progress.ts";
import { spareDrafts, type Report, type ReportStyle } from "../reports.ts";
import { isError, Session, type ProfileState, type SessionOptions } from "../session.ts";
import { findWork } from "./find-work.ts";
import { draw, lintFile, type Lint, type Linted, type Outcome } from "./lint-file.ts";
import { lintPlans } from "./lint-plans.ts";
import { lintInTurn } from "./sequential.ts";
import { workersFor } from "./workers.ts";

interface Run {
  readonly io: Io;
  readonly options: SessionOptions;
  readonly reports: readonly Report[];
  /** Threads to lint with; as many as pay when left out. */
  readonly workers: number | undefined;
  /** What keeps the pages of drafts that do not change. */
  readonly store?: Store | undefined;
  /** Lint each draft with the campaign that it belongs to. */
  readonly withCampaigns?: boolean;
}

/** What is left to say once all drafts are reported. */
export interface RunSum {
  readonly end: RunEnd;
  /** Files of folders that are no drafts. */
  readonly skipped: number;
  readonly gate: GateCount;
  /** Drafts and the folders in which they were looked for, absolute. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** What the drafts were held to, where it was not among them. */
  readonly profile?: ProfileState;
}

/** Lints what the paths stand for; what has been reported is forgotten but for the count. */
export async function lintAll(paths: readonly string[], run: Run): Promise<RunSum> {
  const { io, reports, options } = run;
  const tally = new Tally();
  const opened = await openSession(io, options);
  if (!(opened instanceof Session)) {
    return { end: tally.end([opened]), skipped: 0, gate: noCount, files: [], folders: [] };
  }
  const {
    session,
    files: all,
    campaigns: found,
    ...met
  } = await findWork({ ...run, paths }, opened, io);
  const { files, campaigns } = changedAmong(all, found, run);
  spareDrafts(all, reports);
  const errors: ReportError[] = [...met.errors];
  const verdicts = new Map<string, Verdict>();
  let gate = noCount;
  const progress = createProgress(io);
  const show = (done: number): void => progress.show(done, files.length, files[done] ?? "");
  let done = 0;
  show(done);
  const running = { ...run, options: { ...options, planned: found?.stated } };
  for await (const outcome of await outcomesOf(files, session, running)) {
    progress.clear();
    const file = files[done] ?? "";
    done += 1;
    if (isError(outcome)) {
      errors.push(outcome);
    } else {
      tally.add(outcome.count);
      gate = sumOf(gate, outcome.gate);
      verdicts.set(file, outcome.count.verdict);
      write(outcome, reports);
    }
    show(done);
  }
  progress.clear();
  const together = await lintPlans(campaigns, session, verdicts);
  for (const report of together) {
    tally.addCampaign(report);
    writeCampaign(report, reports);
  }
  gate = sumOf(gate, session.gateCountTogether(together));
  const inPart = options.only !== undefined || options.changed !== undefined;
  const used = new Set([...gate.waivers, ...session.usedWaivers]);
  const waivers = await session.reportWaivers({ paths, files, inPart, used });
  if (waivers !== undefined) {
    const drawn = draw(
      waivers,
      reports.map(({ reporter }) => reporter),
    );
    tally.add(drawn.count);
    write(drawn, reports);
  }
  const profile = await session.profileBeside(files);
  const end = tally.end(errors, session.rules);
  const rest = { skipped: met.skipped.length, gate, files: all, folders: met.folders };
  return { end, ...rest, ...(profile && { profile }) };
}

/** Standard input is looked at whatever has changed, and a campaign as a whole when a part of it has. */
function changedAmong(
  files: readonly string[],
  campaigns: FoundCampaigns | undefined,
  { io: { cwd }, options: { changed } }: Run,
): { files: readonly string[]; campaigns: FoundCampaigns | undefined } {
  if (changed === undefined) return { files, campaigns };
  const isNew = (file: string): boolean => changed.files.has(file);
  const plans = campaigns?.plans.filter(
    ({ plan, files: touches }) =>
      isNew(resolve(cwd, plan.path)) || [...touches.values()].some(isNew),
  );
  const whole = new Set(plans?.flatMap((plan) => [...plan.files.values()]));
  return {
    files: files.filter((file) => file === "-" || isNew(file) || whole.has(file)),
    campaigns: campaigns && plans && { ...campaigns, plans },
  };
}

const noCount: GateCount = { old: 0, gone: 0, waivers: [] };

function sumOf(sum: GateCount, one: GateCount = noCount): GateCount {
  const waivers = [...new Set([...sum.waivers, ...one.waivers])];
  return { old: sum.old + one.old, gone: sum.gone + one.gone, waivers };
}

async function openSession(io: Io, options: SessionOptions): Promise<Session | ReportError> {
  try {
    return await Session.open(io, options);
  } catch (error) {
    if (error instanceof ConfigError) return configTrouble(error, io);
    throw error;
  }
}

/** In the order of the files, whoever lints them. */
async function outcomesOf(
  files: readonly string[],
  session: Session,
  { io, reports, workers: asked, options, store }: Run,
): Promise<AsyncIterable<Outcome>> {
  const reporters = reports.map(({ reporter }) => reporter);
  const styles = reports.map(({ style }) => style);
  const remember = await rememberIn(store, { session, options, styles }, io);
  const lintHere: Lint = (path) => lintFile(path, session, reporters);
  const workers = workersFor(files, asked);
  if (workers === 0) return lintInTurn(files, remember(lintHere));
  const { lintInParallel } = await import("./parallel.ts");
  const task = { cwd: io.cwd, options, styles };
  return lintInParallel(files, { session, lintHere, remember, task, workers });
}

interface Remembered {
  readonly session: Session;
  readonly options: SessionOptions;
  readonly styles: readonly ReportStyle[];
}

/** Nothing of the cache is loaded where none is wanted. What is fixed has to be written anew. */
async function rememberIn(
  store: Store | undefined,
  about: Remembered,
  io: Io,
): Promise<(lint: Lint) => Lint> {
  if (store === undefined || about.options.fix !== undefined) return (lint) => lint;
  const { openCache } = await import("../cache/open-cache.ts");
  const cache = openCache({ store, ...about }, io);
  return (lint) => (cache === undefined ? lint : (path) => cache.through(path, lint));
}

function write({ pages }: Linted, reports: readonly Report[]): void {
  for (const [at, { sink, binder }] of reports.entries()) {
    const page = pages[at];
    if (page) sink.write(binder.add(page));
  }
}

function writeCampaign(report: CampaignReport, reports: readonly Report[]): void {
  for (const { sink, binder, reporter } of reports) {
    const page = reporter.campaign?.(report);
    if (page) sink.write(binder.add(page));
  }
}
