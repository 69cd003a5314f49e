import { lintCampaign } from "@troth/campaign";
import { campaignOf, type CampaignCase } from "@troth/campaign/testing";
import { rules } from "@troth/preset";
import { describe, expect, test } from "vitest";

import { forms, makePair, type Form, type Pair } from "./generator.ts";
import {
  fifth,
  heldOut,
  seventh,
  sixth,
  third,
  tuned,
  unmended,
  unseen,
  type Bank,
} from "./sentences.ts";

/** Pairs of each bank: thirty of each form, planted and clean. */
const pairs = 270;

interface Score {
  found: number;
  planted: number;
  right: number;
  wrong: string[];
  missed: string[];
  readonly byForm: Map<Form, { found: number; planted: number }>;
}

describe.for([
  { name: "sentences that the rule was written with", bank: tuned },
  { name: "sentences that it was mended with", bank: heldOut },
  { name: "more of these", bank: third },
  { name: "the mails of shops", bank: unseen },
  { name: "a fifth bank", bank: fifth },
  { name: "odd sentences", bank: sixth },
  { name: "odder ones", bank: seventh },
  { name: "the bank for which nothing was mended", bank: unmended },
])("planted contradictions and clean twins, in $name", ({ bank }) => {
  const score = judge(bank);

  test("what is found is there", () => {
    expect(
      score.right / (score.right + score.wrong.length),
      score.wrong.join("\n"),
    ).toBeGreaterThanOrEqual(0.98);
  });

  test("what is there is found", () => {
    expect(score.found / score.planted, score.missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test.for(forms)("every form is found in most of its places: %s", (form) => {
    const { found = 0, planted = 1 } = score.byForm.get(form) ?? {};
    expect(found / planted).toBeGreaterThanOrEqual(0.65);
  });
});

function judge(bank: Bank): Score {
  const score: Score = { found: 0, planted: 0, right: 0, wrong: [], missed: [], byForm: new Map() };
  for (let seed = 1; seed <= pairs; seed += 1) {
    const pair = makePair(seed, bank);
    const told = foundIn(pair.planted);
    const right = told.filter(({ id }) => pair.at.includes(id));
    score.right += right.length;
    score.wrong.push(
      ...told
        .filter(({ id }) => !pair.at.includes(id))
        .map((one) => `planted ${pair.form} ${seed}: ${one.id} ${one.message}`),
    );
    score.wrong.push(
      ...foundIn(pair.clean).map((one) => `clean ${pair.form} ${seed}: ${one.id} ${one.message}`),
    );
    count(score, pair, right.length > 0);
    if (right.length === 0) score.missed.push(`${pair.form} ${seed}: ${textOf(pair)}`);
  }
  return score;
}

function count(score: Score, { form }: Pair, isFound: boolean): void {
  const known = score.byForm.get(form) ?? { found: 0, planted: 0 };
  known.planted += 1;
  score.planted += 1;
  if (isFound) {
    known.found += 1;
    score.found += 1;
  }
  score.byForm.set(form, known);
}

function foundIn(given: CampaignCase): { id: string; message: string }[] {
  const wanted = rules.filter(({ id }) => id === "campaign/deadline-contradiction");
  const { findings } = lintCampaign(campaignOf(given), {
    rules: wanted.map((rule) => ({ rule })),
    known: [],
    today: "2026-01-15",
  });
  return findings.map(({ draft, finding }) => ({
    id: draft.path,
    message: `${finding.message} (${finding.quote})`,
  }));
}

/** The planted message, for whoever mends the rule. */
function textOf({ planted, at }: Pair): string {
  return planted.touches.find(({ id }) => id === at[0])?.draft.replaceAll("\n", " ") ?? "";
}
