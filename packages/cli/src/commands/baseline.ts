import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { findUpwards } from "@troth/config";
import type { Finding, SetAside, Verdict } from "@troth/core";
import type { ReportError } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { complain } from "../complain.ts";
import { shownPath } from "../files/found.ts";
import { writeWhole } from "../files/write-whole.ts";
import { Baseline } from "../gate/baseline.ts";
import { baselineName, findWaivers } from "../gate/find-gate.ts";
import { togetherTest } from "../gate/together.ts";
import type { Io } from "../io.ts";
import { commonFlags, dayOf, draftFlags, statedMeta } from "../options.ts";
import { findWork } from "../run/find-work.ts";
import { lintPlans } from "../run/lint-plans.ts";
import { isError, Session } from "../session.ts";
import { UsageError } from "../usage.ts";

export const baseline: Command = defineCommand({
  name: "baseline",
  operands: "[PATH…]",
  summary: "write down what is found today, so that lint speaks of new findings only",
  details: [
    "Findings are known by their sentence, not by their line: moving text changes nothing, and changing the sentence brings the finding back. What the baseline holds of other files stays.",
    "Exit code: 0 written, 2 something could not be used or read, and nothing was written.",
  ],
  flags: {
    baseline: {
      type: "string",
      value: "FILE",
      help: "where it stands (the nearest troth-baseline.json, else one in this folder)",
    },
    prune: { type: "boolean", help: "only take out what is there no more" },
    channel: draftFlags.channel,
    medium: draftFlags.medium,
    stage: draftFlags.stage,
    audience: draftFlags.audience,
    config: draftFlags.config,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    const { prune = false } = values;
    const path = placeOf(values.baseline, io);
    const isThere = existsSync(path);
    if (prune && !isThere) {
      throw new UsageError(
        "There is no baseline to prune.",
        "Write one first: troth baseline, without --prune.",
      );
    }
    const before = isThere ? Baseline.read(path) : new Baseline(path);
    const session = await Session.open(io, {
      flags: statedMeta(values),
      settings: { today: dayOf(values.today, io) },
      configFile: values.config,
      gate: { allOld: true, waivers: findWaivers(io.cwd) },
    });
    const found = await findAll(paths.length > 0 ? paths : ["."], session, io);
    const { errors } = found;
    if (errors.length > 0) {
      complain(errors, io);
      return 2;
    }
    const after = renewed(before, found, prune);
    write(after, io);
    io.stdout.write(outcome(before, after, io));
    return 0;
  },
});

function placeOf(given: string | undefined, { cwd }: Io): string {
  if (given !== undefined) return resolve(cwd, given);
  return findUpwards(baselineName, cwd) ?? resolve(cwd, baselineName);
}

/** By absolute path. */
type FoundIn = ReadonlyMap<string, readonly Finding[]>;

/** What is found under a gate that takes every finding for an old one. */
interface FoundAll {
  /** In each file by itself, be it empty. */
  readonly alone: FoundIn;
  /** In the drafts of campaigns, when they are read together. */
  readonly together: FoundIn;
  /** Whether a rule, by its id, is one of the latter. */
  readonly isTogether: (rule: string) => boolean;
  readonly errors: readonly ReportError[];
}

async function findAll(paths: readonly string[], opened: Session, io: Io): Promise<FoundAll> {
  const { session, files, campaigns, errors: unmatched } = await findWork({ paths }, opened, io);
  const errors: ReportError[] = [...unmatched];
  const alone = new Map<string, readonly Finding[]>();
  const verdicts = new Map<string, Verdict>();
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
    const report = await session.report(file);
    if (isError(report)) {
      errors.push(report);
      continue;
    }
    alone.set(file, report.result.setAside?.flatMap(oldOf) ?? []);
    verdicts.set(file, report.result.verdict);
  }
  const together = new Map<string, readonly Finding[]>();
  for (const { campaign, setAside } of await lintPlans(campaigns, session, verdicts)) {
    for (const { draft } of campaign.touches) {
      const file = resolve(io.cwd, draft.path);
      const here = setAside.filter((one) => one.draft === draft).flatMap(oldOf);
      together.set(file, [...(together.get(file) ?? []), ...here]);
    }
  }
  return { alone, together, isTogether: togetherTest(session.rules), errors };
}

/** Not what a waiver sets aside. */
function oldOf({ finding, reason }: SetAside): Finding[] {
  return reason.by === "baseline" ? [finding] : [];
}

/** What is there no more goes; with `prune`, nothing new comes in. */
function renewed(before: Baseline, found: FoundAll, prune: boolean): Baseline {
  const { alone, together, isTogether } = found;
  const lost = before.files.filter((file) => !existsSync(file)).map((file) => [file, []] as const);
  const kept = (here: FoundIn) =>
    Array.from(here, ([file, findings]) => {
      const old = prune ? findings.filter((finding) => before.has(file, finding)) : findings;
      return [file, old] as const;
    });
  return before
    .with(lost)
    .with(kept(alone), (rule) => !isTogether(rule))
    .with(kept(together), isTogether);
}

/** @throws {UsageError} */
function write(after: Baseline, { cwd }: Io): void {
  try {
    writeWhole(after.path, after.text());
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(
      `The baseline cannot be written to ${shownPath(after.path, cwd)} (${code}).`,
      "Choose a folder that you may write to.",
    );
  }
}

function outcome(before: Baseline, after: Baseline, { cwd }: Io): string {
  const held = `${counted(after.count(), "finding")} of ${counted(after.files.length, "file")}`;
  return `${shownPath(after.path, cwd)} holds ${held}; before, ${before.count()}.\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
