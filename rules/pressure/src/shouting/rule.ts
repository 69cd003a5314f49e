import { defineRule, isQuoted, wordsAt, type Block, type Zone } from "@troth/core";

import { loudIn } from "./loud.ts";

export default defineRule({
  id: "pressure/shouting",
  meta: {
    summary: "Say it in an even voice",
    why: "A reader who is shouted at reads more slowly, trusts less, and hears a screen reader spell the capitals out.",
    evidence: {
      grade: "D",
      source:
        "accessibility and readability advice on capitals; capitals and repeated marks are among the signs of manipulation coded by Mathur et al. 2023, Manipulative tactics are the norm in political emails, https://doi.org/10.1177/20539517221145371",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: {
      capitals: "“{words}” stands in capitals, which read as shouting.",
      marks: "“{words}” raises the voice where one mark is enough.",
      alarm: "“{words}” sounds an alarm before anything is said.",
    },
    suggestions: {
      write: { kind: "replace", label: "Write “{plain}”." },
      cut: { kind: "remove", label: "Leave it out." },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Words that are written in capitals on purpose.",
      },
    },
  },
  *check({ draft, options }) {
    const allowed = options.allow.map((words) => words.toLowerCase());
    const judged = new Set<Block>();
    for (const unit of draft.units) {
      const { block, zone } = unit;
      if (judged.has(block) || smallPrint.has(zone) || silent.has(block.role)) continue;
      const inbox = zone === "subject" || zone === "preheader";
      const found = loudIn(unit.text, { inbox });
      if (found === undefined) continue;
      const { kind, plain, sure } = found;
      const at = { unit, start: found.start, end: found.end };
      const words = wordsAt(at).trim();
      if (isQuoted(at) || allowed.some((one) => words.toLowerCase().includes(one))) continue;
      judged.add(block);
      const replace = { at, text: plain };
      const suggest =
        kind === "alarm"
          ? ({ id: "cut", replace, safe: true } as const)
          : ({ id: "write", data: { plain }, replace, safe: sure } as const);
      yield { message: kind, at, data: { words }, grave: inbox, suggest: [suggest] };
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

/** Nobody hears these. */
const silent: ReadonlySet<Block["role"]> = new Set(["code", "from", "reply-to", "alt"]);
