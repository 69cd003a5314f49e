import { defineRule, wordsAt, type Block, type PhraseHit, type Zone } from "@troth/core";

import { pressingFallbacks } from "./fallback.ts";
import { cues } from "./lexicon.ts";
import { isLookedAt, pressureAt } from "./presses.ts";
import { countedNear } from "./source.ts";

export default defineRule({
  id: "pressure/unbacked-scarcity",
  meta: {
    summary: "Say that something runs out only when you say how many there are",
    why: "A reader who is told “only 2 left” week after week stops believing the shelf, and then the rest.",
    evidence: {
      grade: "B",
      source:
        "Mathur et al. 2019, Dark Patterns at Scale, https://arxiv.org/abs/1907.07032: stock, demand and activity messages are among 1,818 dark patterns on 11,000 shopping sites; 183 sites use theirs to deceive",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "off",
    },
    messages: {
      number:
        "“{cue}” is typed into the draft: every reader gets this number, whatever is on the shelf.",
      scarce: "“{cue}” says that it runs out, and nothing near it says how many there are.",
      demand: "“{cue}” presses with what others want, and nothing shows how many they are.",
      activity:
        "“{cue}” shows other buyers, and it is typed into the draft: no shop has counted them.",
      fallback:
        "Where the field is empty, “{cue}” is what the reader sees, and nobody has counted.",
    },
    suggestions: {
      bind: {
        kind: "evidence",
        label:
          "Take the number from the shop with a merge tag, or say how many there were: “We made 400.”",
      },
      count: {
        kind: "evidence",
        label: "Say how many there are: “We made 400”, “The room holds 40.”",
      },
      show: { kind: "evidence", label: "Say what was counted and when: “1,200 sold since May.”" },
      cut: { kind: "remove", label: "Leave it out: say what the thing is good for." },
      plain: {
        kind: "replace",
        label: "Write a fallback that claims nothing: “See what is in stock.”",
      },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Claims that somebody has checked, to leave alone.",
      },
    },
  },
  phrases: cues,
  *check({ draft, hits, options }) {
    const allowed = options.allow.map((claim) => claim.toLowerCase());
    const isCounted = countedNear(draft);
    const judged = new Set<Block>();
    let looked: PhraseHit | undefined;
    for (const hit of hits) {
      const { block, zone } = hit.unit;
      if (judged.has(block) || smallPrint.has(zone)) continue;
      if (hit.phrase.id === "activity") {
        if (isLookedAt(hit, looked)) continue;
        looked = hit;
      }
      const found = pressureAt(hit);
      if (found === undefined) continue;
      const cue = wordsAt(found.at);
      if (allowed.some((claim) => cue.toLowerCase().includes(claim))) continue;
      judged.add(block);
      if (found.kind !== "activity" && isCounted(hit.unit)) continue;
      const suggest = suggested[found.kind].map((id) => ({ id }));
      yield { message: found.kind, at: found.at, data: { cue }, suggest };
    }
    for (const { at, shown } of pressingFallbacks(draft)) {
      yield { message: "fallback", at, data: { cue: shown }, suggest: [{ id: "plain" }] };
    }
  },
});

const smallPrint: ReadonlySet<Zone> = new Set([
  "footer",
  "header",
  "legal",
  "nav",
  "quoted",
  "signature",
]);

const suggested = {
  number: ["bind", "cut"],
  scarce: ["count", "cut"],
  demand: ["show", "cut"],
  activity: ["show", "cut"],
} as const;
