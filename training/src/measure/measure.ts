import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Rule } from "@troth/core";
import { asMeasured, declaredRules } from "@troth/preset";

import { orComplain } from "../complain.ts";
import { readCorpus, type Corpus } from "../corpus/read-corpus.ts";
import {
  cardOf,
  differing,
  figuresPathOf,
  stalePages,
  writeFiles,
  writePages,
  type Files,
} from "../pages/pages.ts";
import { UsageError } from "../usage.ts";
import { help, readMeasureArgs, type MeasureArguments } from "./args.ts";
import { withFigures } from "./card-table.ts";
import { figuresOf, measureOf, type Measurement, type RuleFigures } from "./figures.ts";
import { collectionsOf, fire } from "./firings.ts";
import { againstOutside } from "./outside.ts";
import { sampleOf } from "./sample.ts";
import { readTexts } from "./texts.ts";
import { Verdicts } from "./verdicts.ts";

/**
 * Runs the command line of the project at `root`, in the folder of the person.
 *
 * @returns the exit code: 1 where `--check` finds other figures, 2 where something is wrong.
 */
export function measureRules(args: readonly string[], root: string): number {
  return orComplain("measure-rules", () => {
    const options = readMeasureArgs(args, root);
    if (!options.help) return measure(options, root);
    console.log(help);
    return 0;
  });
}

function measure(
  { corpus: folder, rules: ids, check, sample }: MeasureArguments,
  root: string,
): number {
  const rules = ids.length === 0 ? draftRules : ids.map(ruleNamed);
  const corpus = readCorpus(folder);
  const measurements = measurementsOf(rules, corpus, root);
  const [first] = measurements;
  if (sample !== undefined && first !== undefined) {
    console.log(sampleOf(first.firings, first.verdicts, sample));
    return 0;
  }
  const measured = measurements.map((one) => ({ ...one, figures: figuresOf(one) }));
  for (const one of measured) console.log(lineOf(one.figures) + lostVerdicts(one));
  const files = new Map(measured.flatMap((one) => filesOf(one, root)));
  return check ? compare(files, root) : write(files, root);
}

/** Rules over campaigns find nothing in single drafts: `tests/campaigns` measures them. */
const draftRules = declaredRules.filter(({ id }) => !id.startsWith("campaign/"));

function ruleNamed(id: string): Rule {
  const found = draftRules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  throw new UsageError(`“${id}” is not a rule. \`npm run -s troth -- rules\` lists them.`);
}

function measurementsOf(rules: readonly Rule[], corpus: Corpus, root: string): Measurement[] {
  const verdicts = new Map(rules.map((rule) => [rule, Verdicts.read(root, rule.id)]));
  const collections = new Set(rules.flatMap((rule) => [...collectionsOf(rule)]));
  const { texts, firings } = fire(rules, readTexts(corpus, collections));
  return rules.map((rule) => ({
    rule,
    firings: firings.get(rule) ?? [],
    texts: texts.filter(({ collection }) => collectionsOf(rule).has(collection)),
    verdicts: verdicts.get(rule) ?? new Verdicts(),
    outside: againstOutside(rule, corpus.labelled ?? {}),
  }));
}

/** What a person sees of it while it runs: the cards say the rest. */
function lineOf({ rule, findings, judged, right, precision }: RuleFigures): string {
  const share = precision === null ? "" : ` (${precision.toFixed(2)})`;
  return `${rule}: ${findings} findings, ${judged} judged, ${right} right${share}`;
}

/** Verdicts that count for nothing, as the rule has changed or the corpus is another. */
function lostVerdicts({ verdicts, firings }: Measurement): string {
  const lost = verdicts.size - firings.filter((one) => verdicts.of(one) !== undefined).length;
  if (lost === 0) return "";
  return `; ${lost} verdict${lost === 1 ? "" : "s"} on what is not found any more`;
}

/** The figures of a rule and its card, which are no one else's to write. */
function filesOf(
  { rule, figures }: { readonly rule: Rule; readonly figures: RuleFigures },
  root: string,
): [string, string][] {
  const data: [string, string] = [
    figuresPathOf(rule.id),
    `${JSON.stringify(figures, undefined, 2)}\n`,
  ];
  const path = cardOf(rule.id);
  if (!existsSync(join(root, path))) return [data];
  const card = readFileSync(join(root, path), "utf8");
  return [data, [path, withFigures(card, figures, asMeasured(rule, measureOf(figures)))]];
}

function write(files: Files, root: string): number {
  const stale = differing(root, files);
  writeFiles(root, files);
  const pages = stalePages(root);
  writePages(root);
  console.log(`Wrote ${stale.length + pages.length} files.`);
  return 0;
}

function compare(files: Files, root: string): number {
  const stale = [...differing(root, files), ...stalePages(root)];
  for (const path of stale) console.log(`${path} differs from what was measured.`);
  if (stale.length > 0) console.log("`npm run -s measure-rules` writes them.");
  return stale.length === 0 ? 0 : 1;
}
