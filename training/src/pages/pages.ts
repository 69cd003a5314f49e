import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Rule, RuleMeasure } from "@troth/core";
import { asMeasured, declaredRules } from "@troth/preset";

import { measureOf, type RuleFigures } from "../measure/figures.ts";
import { measuredModule } from "./measured-module.ts";
import { rulePage, rulesIndex } from "./rule-page.ts";

/** Files by their path from the root of the project. */
export type Files = ReadonlyMap<string, string>;

/** Where pages stand; what else is found there is removed. */
const folder = "docs/rules";

/** What is made from the figures and the cards: the preset's data, and `docs/rules`. */
export function pagesOf(root: string): Files {
  const measures = readMeasures(root);
  const rules = declaredRules.map((rule) => asMeasured(rule, measures.get(rule.id)));
  return new Map([
    ["packages/preset/src/measured.ts", measuredModule(measures)],
    [`${folder}/README.md`, rulesIndex(rules)],
    ...rules.flatMap((rule) => pageOf(rule, root)),
  ]);
}

/** Writes the pages of the project at `root`, and removes those of rules that are gone. */
export function writePages(root: string): void {
  const files = pagesOf(root);
  for (const path of strayPages(root, files)) rmSync(join(root, path));
  writeFiles(root, files);
}

/** Paths of what would be written otherwise, or removed. */
export function stalePages(root: string): string[] {
  const files = pagesOf(root);
  return [...differing(root, files), ...strayPages(root, files)];
}

/** Paths of the files that are absent or say something else. */
export function differing(root: string, files: Files): string[] {
  return [...files].flatMap(([path, content]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, "utf8") === content ? [] : [path];
  });
}

export function writeFiles(root: string, files: Files): void {
  for (const path of differing(root, files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
}

/** The path of a rule's card, from the root of the project. */
export function cardOf(rule: string): string {
  return `rules/${rule.replace("/", "/src/")}/README.md`;
}

/** Where the figures of a rule are kept, from the root of the project. */
export function figuresPathOf(rule: string): string {
  return `training/measured/${rule}.json`;
}

function readMeasures(root: string): Map<string, RuleMeasure> {
  const measured = declaredRules.flatMap(({ id }): [string, RuleMeasure][] => {
    const path = join(root, figuresPathOf(id));
    if (!existsSync(path)) return [];
    // Written by `measure-rules` alone.
    return [[id, measureOf(JSON.parse(readFileSync(path, "utf8")) as RuleFigures)]];
  });
  return new Map(measured);
}

/** None for a rule in the making that has no card yet: a test asks for one. */
function pageOf(rule: Rule, root: string): [string, string][] {
  const card = join(root, cardOf(rule.id));
  if (!existsSync(card)) return [];
  return [[`${folder}/${rule.id}.md`, rulePage(rule, readFileSync(card, "utf8"))]];
}

function strayPages(root: string, files: Files): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !files.has(path));
}
