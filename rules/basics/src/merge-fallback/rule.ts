import { defineRule } from "@troth/core";

import { faults, knownOf, printedIn } from "./faults.ts";
import { unfilled } from "./unfilled.ts";

export default defineRule({
  id: "basics/merge-fallback",
  meta: {
    summary: "Leave no placeholder, and no name without a fallback",
    why: "A reader who is greeted as “Hi ,” or “Hi [First Name]” sees that nobody wrote to them.",
    evidence: {
      grade: "C",
      source:
        "Litmus, Email workflows that work (webinar, questions and answers): approvals and checks take email teams the most time",
    },
    severity: {
      cold: "error",
      welcome: "error",
      news: "error",
      promo: "error",
      social: "error",
      land: "error",
      service: "error",
    },
    mechanical: true,
    messages: {
      placeholder: "“{text}” was meant to be filled in before sending.",
      broken: "“{text}” is a broken merge tag: readers will see it as it stands.",
      foreign:
        "“{tag}” is written for {language}, the rest of this draft for {main}. One of them will be sent as it stands.",
      missing: "“{tag}” has no fallback: a reader whose {field} is not known reads “{seen}”.",
      torn: "With its fallback in place, this reads “{seen}”.",
      idle: "HubSpot reads no `default` in emails, so the fallback of “{tag}” never shows.",
    },
    suggestions: {
      fill: { kind: "hint", label: "Fill it in, or take it out." },
      optIn: {
        kind: "hint",
        label:
          "If your sending tool fills it in, name `{key}` under `mergeTags` in troth.config.yaml.",
      },
      mend: { kind: "hint", label: "Write `{form}`." },
      close: { kind: "hint", label: "Close it with as many marks as it opens with." },
      translate: { kind: "hint", label: "Write it for {main}." },
      add: { kind: "add", label: "In {language}, write `{form}`." },
      reword: { kind: "hint", label: "Give it a fallback that the sentence around it can carry." },
    },
    options: {
      filled: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Fields that always hold something, as they are written in the tags.",
      },
    },
  },
  *check({ draft, options }) {
    const filled = new Set(options.filled);
    const known = knownOf(draft);
    let filler = false;
    for (const unit of draft.units) {
      if (unit.zone === "quoted" || unit.block.role === "fallback") continue;
      for (const problem of unfilled(draft, unit)) {
        // A layout is full of it; one finding says so.
        const isFiller = /^lorem ipsum$/iu.test(problem.data.text);
        if (!isFiller || !filler) yield problem;
        filler ||= isFiller;
      }
      for (const printed of printedIn(draft, unit)) {
        if (!filled.has(printed.tag.name ?? "")) yield* faults(draft, printed, known);
      }
    }
  },
});
