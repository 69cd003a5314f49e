import { defineRule, wholeOf, type Draft } from "@troth/core";

import { deafAddress, namesPerson } from "./sender.ts";
import { isSigned, isTeam, signOff } from "./sign-off.ts";
import { showsPerson } from "./traces.ts";

export default defineRule({
  id: "human/no-person",
  meta: {
    summary: "Let a person speak who can be answered",
    why: "A reader answers to a person; a message from nobody has nobody to trust.",
    evidence: {
      grade: "B",
      source:
        "Packard, Moore & McFerran 2018: a person who says “I” pleases and sells more than one who says “we”, https://dro.deakin.edu.au/articles/journal_contribution/_I_m_happy_to_help_you_The_impact_of_personal_pronoun_use_in_customer-firm_interactions/20617839",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "off",
      social: "off",
      land: "off",
      service: "off",
    },
    messages: {
      deaf: "“{address}” takes no answer, and no person is named in this message.",
      team: "“{team}” signs this, and no person is named or waits for an answer.",
      nobody: "Nobody signs this, nobody says “I”, and no answer is asked for.",
    },
    suggestions: {
      sign: {
        kind: "add",
        label: "Sign with a name and what that person does: “Priya, who packs your orders”.",
      },
      answer: {
        kind: "add",
        label: "Send from an address that somebody reads, and say so: “Reply, and it reaches me.”",
      },
    },
    options: {
      voices: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Names that speak for you on purpose: a mascot, a collective.",
      },
    },
  },
  *check({ draft, options }) {
    if (speaksAs(options.voices, draft) || hasPerson(draft)) return;
    const suggest = [{ id: "sign" }, { id: "answer" }] as const;
    const deaf = deafAddress(draft);
    const team = signOff(draft).findLast(isTeam);
    if (deaf) {
      const address = deaf.unit.text.slice(deaf.start, deaf.end);
      yield { message: "deaf", at: deaf, data: { address }, suggest: suggest.toReversed() };
    } else if (team) {
      const name = team.text.replace(/^\P{L}+/u, "");
      yield { message: "team", at: wholeOf(team), data: { team: name }, suggest };
    } else if (isFirstContact(draft)) {
      yield { message: "nobody", at: "document", suggest };
    }
  },
});

/** A mascot, or a collective, that the sender speaks as on purpose. */
function speaksAs(voices: readonly string[], { units }: Draft): boolean {
  return voices.some((voice) => units.some(({ text }) => text.includes(voice)));
}

/** A stranger and a newcomer need to know who writes; others may know it from before. */
function isFirstContact({ meta }: Draft): boolean {
  return meta.channel === "cold" || meta.channel === "welcome";
}

function hasPerson(draft: Draft): boolean {
  const isFirm = firmsOf(draft);
  const headers = draft.units.filter(
    ({ block: { role } }) => role === "from" || role === "reply-to",
  );
  return (
    headers.some(({ text }) => namesPerson(text, isFirm)) ||
    showsPerson(draft) ||
    signOff(draft).some((unit) => isSigned(unit, isFirm))
  );
}

/** A name that stands in the small print, or in the name of a team, is the firm's. */
function firmsOf(draft: Draft): (name: string) => boolean {
  const prints = draft.units.filter(({ zone }) => zone === "footer" || zone === "legal");
  const teams = signOff(draft).filter(isTeam);
  return (name) => [...prints, ...teams].some(({ text }) => text.includes(name));
}
