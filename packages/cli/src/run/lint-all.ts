import { ConfigError, isCampaignFile } from "@troth/config";
import type { Verdict } from "@troth/core";
import { Tally, type CampaignReport, type ReportError, type RunEnd } from "@troth/reporters";

import type { FoundCampaigns } from "../campaign/find-campaigns.ts";
import { mentionsCampaign } from "../campaign/mentions.ts";

import { configTrouble } from "../complain.ts";
import type { Io } from "../io.ts";
import { createProgress } from "../progress.ts";
import { spareDrafts, type Report } from "../reports.ts";
import { isError, Session, type SessionOptions } from "../session.ts";
import type { Linted, Outcome } from "./lint-file.ts";
import { lintInTurn } from "./sequential.ts";
import { workersFor } from "./workers.ts";

interface Run {
  readonly io: Io;
  readonly options: SessionOptions;
  readonly reports: readonly Report[];
  /** Threads to lint with; as many as pay when left out. */
  readonly workers: number | undefined;
}

/** Lints what the paths stand for; what has been reported is forgotten but for the count. */
export async function lintAll(paths: readonly string[], run: Run): Promise<AllLinted> {
  const { io, reports, options } = run;
  const tally = new Tally();
  const opened = await openSession(io, options);
  if (!(opened instanceof Session)) {
    return { end: tally.end([opened]), skipped: 0 };
  }
  const { files: met, skipped, errors: unmatched } = await opened.collect(paths);
  const campaigns = await campaignsAmong(met, io);
  const { files = met, stated, errors: broken = [] } = campaigns ?? {};
  const session = stated === undefined ? opened : opened.planning(stated);
  spareDrafts(files, reports);
  const errors: ReportError[] = [...unmatched, ...broken];
  const verdicts = new Map<string, Verdict>();
  const progress = createProgress(io);
  const show = (done: number): void => progress.show(done, files.length, files[done] ?? "");
  let done = 0;
  show(done);
  const running = { ...run, options: { ...options, planned: stated } };
  for await (const outcome of await outcomesOf(files, session, running)) {
    progress.clear();
    const file = files[done] ?? "";
    done += 1;
    if (isError(outcome)) {
      errors.push(outcome);
    } else {
      tally.add(outcome.count);
      verdicts.set(file, outcome.count.verdict);
      write(outcome, reports);
    }
    show(done);
  }
  progress.clear();
  const whole = await lintPlans(campaigns, session, verdicts);
  const others = skipped.filter((path) => campaigns?.registers.has(path) !== true);
  const { profile } = session;
  const end = tally.end(errors, session.rules, whole);
  return { end, skipped: others.length, ...(profile && { profile }) };
}

interface AllLinted {
  readonly end: RunEnd;
  readonly skipped: number;
  /** What the drafts were held to. */
  readonly profile?: NonNullable<Session["profile"]>;
}

/** What it takes to read campaigns is loaded only where there are any. */
async function campaignsAmong(
  files: readonly string[],
  io: Io,
): Promise<FoundCampaigns | undefined> {
  const any = files.some(isCampaignFile) || (files.length > 1 && files.some(mentionsCampaign));
  if (!any) return undefined;
  const { findCampaigns } = await import("../campaign/find-campaigns.ts");
  return findCampaigns(files, io);
}

async function lintPlans(
  campaigns: FoundCampaigns | undefined,
  session: Session,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<readonly CampaignReport[]> {
  if (campaigns === undefined || campaigns.plans.length === 0) return [];
  const { lintCampaigns } = await import("../campaign/campaigns.ts");
  return lintCampaigns(campaigns.plans, session, verdicts);
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
  { io, reports, workers: asked, options }: Run,
): Promise<AsyncIterable<Outcome>> {
  const reporters = reports.map(({ reporter }) => reporter);
  const workers = workersFor(files, asked);
  if (workers === 0) return lintInTurn(files, session, reporters);
  const { lintInParallel } = await import("./parallel.ts");
  const task = { cwd: io.cwd, options, styles: reports.map(({ style }) => style) };
  return lintInParallel(files, { session, reporters, task, workers });
}

function write({ pages }: Linted, reports: readonly Report[]): void {
  for (const [at, { sink, binder }] of reports.entries()) {
    const page = pages[at];
    if (page) sink.write(binder.add(page));
  }
}
