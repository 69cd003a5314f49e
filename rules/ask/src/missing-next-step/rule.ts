import { bodyUnits, defineRule, type Channel, type Unit, type Zone } from "@troth/core";

import { nothingToDo, wayForward } from "./cues.ts";

export default defineRule({
  id: "ask/missing-next-step",
  meta: {
    summary: "Say what a reader who is interested can do next",
    why: "A reader who is interested and finds no next step puts the message away.",
    evidence: {
      grade: "D",
      source:
        "Mailchimp Content Style Guide: make the next step clear, https://styleguide.mailchimp.com/writing-email-newsletters/",
    },
    severity: {
      cold: "info",
      welcome: "off",
      news: "off",
      promo: "warn",
      social: "off",
      land: "warn",
      service: "off",
    },
    messages: { none: "The message offers something, and nothing in it says how to go on." },
    suggestions: { add: { kind: "add", label: "End with one step and its link: “{step}”" } },
    options: {},
  },
  *check({ draft }) {
    if (draft.meta.intent === "give" || draft.meta.intent === "story") return;
    // Cheapest first: almost every message asks for something.
    if (draft.units.some(asksSomething) || !bodyUnits(draft).some(offersSomething)) return;
    if (draft.units.some(showsAWay)) return;
    yield {
      message: "none",
      at: "document",
      suggest: [{ id: "add", data: { step: steps[draft.meta.channel] ?? anyStep } }],
    };
  },
});

/** Thanks, stories and what the sender stands for need no next step. */
function offersSomething({ move, unsure }: Unit): boolean {
  return move === "offer" && !unsure;
}

/** Also a guess, and in any place: it counts for the writer. */
function asksSomething({ zone, move }: Unit): boolean {
  return zone === "button" || (move === "ask" && zone !== "quoted");
}

function showsAWay({ zone, text, block }: Unit): boolean {
  if (small.has(zone)) return false;
  if (block.links.length > 0 || text.trimEnd().endsWith("?")) return true;
  return wayForward.test(text) || nothingToDo.test(text);
}

/** Their links lead out of the mailing, or around the site. */
const small: ReadonlySet<Zone> = new Set(["nav", "legal", "footer", "quoted"]);

/** A step for the writer to make fit. */
const steps: Readonly<Partial<Record<Channel, string>>> = {
  cold: "Worth a look?",
  promo: "See what is in stock.",
};

const anyStep = "See how it works.";
