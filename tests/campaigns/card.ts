import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import { lintCampaign, readCampaign } from "@troth/campaign";
import { readPlan } from "@troth/config/campaign";
import { createLocator, readDrafts, type DraftFinding, type Rule } from "@troth/core";
import { annotateMoves } from "@troth/moves";

/**
 * What a rule finds in the campaign of a card: a plan, and behind each `=== NAME` one of its files.
 */
export function findInCard(
  rule: Rule,
  {
    draft,
    options,
  }: { readonly draft: string; readonly options: Readonly<Record<string, unknown>> },
): readonly DraftFinding[] {
  const [plan = "", ...rest] = draft.split(/^=== (\S+)\n/mu);
  const files = new Map([["campaign.yaml", `campaign: card\n${plan}`]]);
  for (let at = 0; at < rest.length; at += 2) files.set(rest[at] ?? "", rest[at + 1] ?? "");
  const folder = mkdtempSync(join(tmpdir(), "troth-card-"));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { plan: read } = readPlan(join(folder, "campaign.yaml"), (path) => basename(path));
    const drafts = read.touches.map((planned) => {
      const { path, channel } = planned;
      const configured = { stage: read.startStage, ...(channel && { channel }) };
      const file = { path, source: files.get(path) ?? "", format: "markdown" as const, configured };
      return { planned, drafts: readDrafts(file, annotateMoves) };
    });
    const campaign = readCampaign(read, drafts, { today: "2026-01-15" });
    const settings = { rules: [{ rule, options }], known: [rule.id], today: "2026-01-15" };
    return lintCampaign(campaign, settings).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each finding with its places, line by line. */
export function outline(findings: readonly DraftFinding[]): string {
  return findings
    .flatMap(({ draft, finding }) => [
      `${draft.path}:${lineOf(draft.source, finding.span.start)} “${finding.quote}” ${finding.message} -> ${finding.suggestions[0]?.label ?? ""}`,
      ...(finding.related ?? []).map(
        ({ path, source, span, message }) => `  ${path}:${lineOf(source, span.start)} ${message}`,
      ),
    ])
    .join("\n");
}

function lineOf(source: string, offset: number): number {
  return createLocator(source)(offset).line;
}
