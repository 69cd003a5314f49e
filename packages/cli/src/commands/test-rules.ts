import { loadConfig, type OwnRule } from "@troth/config";
import { loadDrafts, type Draft, type DraftFile } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules as builtIn } from "@troth/preset";
import { plain } from "@troth/reporters";
import { outcomeOfFlag, outcomeOfPass, type Outcome } from "@troth/rule-tester/cases";

import { defineCommand, type Command } from "../command.ts";
import { commonFlags, draftFlags, ruleNamed } from "../options.ts";
import { UsageError } from "../usage.ts";

export const testRules: Command = defineCommand({
  name: "test-rules",
  operands: "[RULE…]",
  summary: "run the tests that stand beside your own rules",
  details: [
    "Each draft under `flags:` must be found exactly where its words stand in [[ ]], each under `passes:` not at all. Rules of plugins are tested where they are made, with @troth/rule-tester.",
    "Exit code: 0 all as they should be, 1 a test failed, 2 something could not be used or read.",
  ],
  flags: { config: draftFlags.config, ...commonFlags },
  run: async ({ values, paths }, io) => {
    const config = await loadConfig({ cwd: io.cwd, file: values.config, rules: builtIn });
    const defined = config.own.filter(({ cases }) => cases !== undefined);
    if (defined.length === 0) {
      throw new UsageError(
        config.path === undefined
          ? "No troth.config was found from this folder upwards."
          : "The configuration defines no rules of its own.",
        "Write some under `define:` in troth.config.yaml; docs/your-own-rules.md shows how.",
      );
    }
    const wanted = wantedOf(paths, defined);
    const tested = await Promise.all(wanted.map(test));
    io.stdout.write(printTests(tested));
    return tested.some(({ failures }) => failures.length > 0) ? 1 : 0;
  },
});

/** @throws {UsageError} */
function wantedOf(names: readonly string[], defined: readonly OwnRule[]): readonly OwnRule[] {
  if (names.length === 0) return defined;
  const rules = defined.map(({ rule }) => rule);
  const wanted = new Set(names.map((name) => ruleNamed(name, rules)));
  return defined.filter(({ rule }) => wanted.has(rule));
}

interface Failure extends Outcome {
  /** `flags 2`, `passes 1`. */
  readonly name: string;
}

interface Tested {
  readonly id: string;
  readonly flags: number;
  readonly passes: number;
  readonly failures: readonly Failure[];
}

async function test({ rule, cases }: OwnRule): Promise<Tested> {
  const { flags = [], passes = [] } = cases ?? {};
  const outcomes = await Promise.all([
    ...flags.map(async (given, at) => ({
      name: `flags ${at + 1}`,
      ...(await outcomeOfFlag(rule, given, read)),
    })),
    ...passes.map(async (given, at) => ({
      name: `passes ${at + 1}`,
      ...(await outcomeOfPass(rule, given, read)),
    })),
  ]);
  const failures = outcomes.filter(
    ({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found),
  );
  return { id: rule.id, flags: flags.length, passes: passes.length, failures };
}

/** As `lint` does, so that moves are those that the team meets. */
async function read(file: DraftFile): Promise<Draft> {
  return (await loadDrafts(file, annotateMoves))[0];
}

function printTests(tested: readonly Tested[]): string {
  const failed = tested.reduce((sum, { failures }) => sum + failures.length, 0);
  const all = tested.reduce((sum, { flags, passes }) => sum + flags + passes, 0);
  const lines = tested.flatMap((one) => [titleOf(one), ...one.failures.flatMap(printFailure)]);
  const end =
    failed === 0 ? `All ${all} tests are as they should be.` : `${failed} of ${all} tests failed.`;
  return `${[...lines, "", end].join("\n")}\n`;
}

function titleOf({ id, flags, passes }: Tested): string {
  const counts = `${flags} ${flags === 1 ? "flag" : "flags"}, ${passes} ${passes === 1 ? "pass" : "passes"}`;
  const gap = flags === 0 ? "; add `flags:`, for nothing shows that it finds anything" : "";
  return `${id}: ${counts}${gap}`;
}

function printFailure({ name, expected, found }: Failure): string[] {
  return [
    `  ✖ ${name}`,
    ...differences(expected.places, found.places, "nothing"),
    ...differences(expected.messages, found.messages, "no message"),
    ...differences(expected.suggestions, found.suggestions, "no suggestion"),
  ];
}

type Said = readonly (string | undefined)[];

function differences(expected: Said, found: Said, none: string): string[] {
  if (JSON.stringify(expected) === JSON.stringify(found)) return [];
  return [...listed("wanted", expected, none), ...listed("found", found, none)];
}

function listed(title: string, said: Said, none: string): string[] {
  const texts = said.length === 0 ? [none] : said.map((text) => text ?? none);
  return texts.map(
    (text, at) => `    ${(at === 0 ? title : "").padEnd(8)}${plain(text.replaceAll("\n", "⏎"))}`,
  );
}
