import { defineRule, wordsAt, type Draft, type Mark, type Unit } from "@troth/core";

import { isOwnSpeech } from "../own-speech.ts";
import { findOffer, type Offer } from "./offers.ts";
import { isLimited, namesGoods, termsOf, type Terms } from "./terms.ts";

export default defineRule({
  id: "proof/offer-terms",
  meta: {
    summary: "Say in the offer until when and on what it holds",
    why: "A reader who finds the limits at the till feels lured, and leaves.",
    evidence: {
      grade: "A",
      source:
        "UK CAP Code 3.9 and 8.17 on significant conditions of promotions, https://www.asa.org.uk/type/non_broadcast/code_section/08.html",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "off",
    },
    messages: {
      discount: "“{offer}” comes without {missing}, and the message says it nowhere.",
      saving: "“{offer}” does not say off which price, nor until when.",
      asterisk: "“{offer}” has an asterisk, and nothing in the message answers it.",
      trial: "“{offer}” says neither how long it lasts nor what it costs afterwards.",
    },
    suggestions: {
      discount: {
        kind: "add",
        label: "Put the terms beside it: “{whole} until [day]; not on [what is left out].”",
      },
      saving: {
        kind: "add",
        label:
          "Say against which price, and until when: “{whole}, off [which price], until [day].”",
      },
      trial: { kind: "add", label: "Put the terms beside it: “14 days free, no card needed.”" },
    },
    options: {},
  },
  *check({ draft }) {
    let known: Terms | undefined;
    for (const unit of draft.units) {
      const found = findOffer(unit.text);
      if (found === undefined) continue;
      const at = { unit, start: found.start, end: found.end };
      if (!isOwnSpeech(at) || !isOffered(unit, draft)) continue;
      const terms = (known ??= termsOf(draft));
      const isClear = found.kind === "trial" ? terms.price : terms.end || terms.basis;
      if (isClear || isLimited(draft, unit, found)) continue;
      yield { at, ...whatIsOpen(at, found, terms) };
      return;
    }
  },
});

/** Which terms are missing, and where they would stand. */
function whatIsOpen(at: Mark, found: Offer, { note }: Terms) {
  const { text } = at.unit;
  const offer = wordsAt(at);
  if (found.kind === "trial") {
    return { message: "trial", data: { offer }, suggest: [{ id: "trial" }] } as const;
  }
  const isOpen = !namesGoods(text, found);
  const whole = `${offer}${isOpen ? " on [what]" : goodsOf(text, found)}`;
  const suggest = [{ id: "discount", data: { whole } }] as const;
  if (hasAsterisk(text, found) && !note) {
    return { message: "asterisk", data: { offer }, suggest } as const;
  }
  if (/^sav/iu.test(offer)) {
    return {
      message: "saving",
      data: { offer },
      suggest: [{ id: "saving", data: { whole } }],
    } as const;
  }
  const missing = isOpen ? "an end date or what it is on" : "an end date";
  return { message: "discount", data: { offer, missing }, suggest } as const;
}

/** What the discount is on, as the sentence goes on. */
function goodsOf(text: string, { end }: Offer): string {
  return /^[^.!?*†;:()–—]{0,50}(?![\p{L}\p{N}])/u.exec(text.slice(end))?.[0].trimEnd() ?? "";
}

function hasAsterisk(text: string, { end }: Offer): boolean {
  return /^[^.!?]{0,60}[*†]/u.test(text.slice(end));
}

/** What is told is no offer; a newsletter tells much, so there the annotator must be sure. */
function isOffered({ move, unsure }: Unit, { meta }: Draft): boolean {
  if (meta.channel === "news") return offering.has(move) && !unsure;
  return unsure || !telling.has(move);
}

const offering: ReadonlySet<string> = new Set(["offer", "ask", "urge"]);
const telling: ReadonlySet<string> = new Set(["story", "reader", "purpose", "admin"]);
