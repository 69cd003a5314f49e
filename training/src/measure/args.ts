import { join, relative } from "node:path";

import { channels, type Channel } from "@troth/core";

import { readOptions, UsageError } from "../usage.ts";

export const help = `npm run -s measure-rules -- [OPTION…]

Runs every rule over a corpus of real drafts, counts how often it fires and how
often that was right, and writes training/measured/, the table in each card, the
severities of the preset and docs/rules/. No text of the corpus is written.

  --corpus DIR      a folder that holds moves/, and pool/, labelled/, files/ where they are
                    (default: ../shared/corpus beside the project)
  --rule ID         only this rule; may be repeated
  --check           write nothing; exit 1 where something written would differ
  --sample ID       print findings of this rule that nobody has judged yet, to read
  --count N         how many of them (default: 50)
  --channel NAME    of this channel only
  --seed N          another seed, another sample (default: 1)
`;

/** What was asked for. */
export interface MeasureArguments {
  readonly help: boolean;
  /** As it is said to the person: relative to where they are. */
  readonly corpus: string;
  /** Ids of the only rules to measure; all when empty. */
  readonly rules: readonly string[];
  readonly check: boolean;
  readonly sample?: SampleArguments;
}

/** Which findings to show to a reader. */
export interface SampleArguments {
  readonly rule: string;
  readonly count: number;
  readonly seed: number;
  readonly channel?: Channel;
}

/** Reads the arguments; the project stands at `root`. @throws {UsageError} */
export function readMeasureArgs(args: readonly string[], root: string): MeasureArguments {
  const values = readOptions(args, options);
  const { corpus, rule = [], sample, count = "50", seed = "1", channel } = values;
  if (sample === undefined && (values.count ?? values.seed ?? channel) !== undefined) {
    throw new UsageError("--count, --seed and --channel say what to sample: add --sample RULE.");
  }
  return {
    help: values.help === true,
    corpus: corpus ?? (relative("", join(root, "../shared/corpus")) || "."),
    rules: sample === undefined ? rule : [sample],
    check: values.check === true,
    ...(sample !== undefined && {
      sample: {
        rule: sample,
        count: wholeNumber("--count", count),
        seed: wholeNumber("--seed", seed),
        ...(channel !== undefined && { channel: channelNamed(channel) }),
      },
    }),
  };
}

function wholeNumber(flag: string, text: string): number {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  throw new UsageError(`${flag} ${text} is not a whole number. Write ${flag} 20, for example.`);
}

function channelNamed(name: string): Channel {
  const found = channels.find((channel) => channel === name);
  if (found === undefined) throw new UsageError(`--channel ${name}: write ${channels.join(", ")}.`);
  return found;
}

const options = {
  corpus: { type: "string" },
  rule: { type: "string", multiple: true },
  check: { type: "boolean" },
  sample: { type: "string" },
  count: { type: "string" },
  seed: { type: "string" },
  channel: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
