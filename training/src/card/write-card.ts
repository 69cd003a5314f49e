import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { learnOptions } from "../train/learn-documents.ts";
import { modelCard, type CardFacts } from "./card.ts";
import { weightsFacts } from "./weights-facts.ts";

/** Writes the model card of the project at `root`, and says so. */
export function writeCard(root: string, facts: Omit<CardFacts, "weights" | "options">): void {
  const path = join(root, "docs/model-card.md");
  const card = modelCard({ ...facts, weights: weightsFacts(root), options: learnOptions });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, card);
  // Standard output holds the tables alone.
  console.error(`Wrote ${relative("", path)}.`);
}
