import { bodyUnits, defineRule, type Unit, wholeOf, countWords } from "@troth/core";

import { commandsFavour, isShareLabel } from "../favour.ts";
import { favour, readerGains, reward } from "./cues.ts";

export default defineRule({
  id: "ask/self-serving",
  meta: {
    summary: "Say what the reader gets when you ask for a favour",
    why: "A reader who sees only the sender's gain in a request learns what this sender writes for.",
    evidence: {
      grade: "B",
      source:
        "Morgan & Hunt 1994: opportunism destroys trust, https://www.jean-pfiffelmann.com/commitment-trust-theory",
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
      sender:
        "This asks for something that serves only you, and nothing near it serves the reader.",
    },
    suggestions: {
      gain: { kind: "hint", label: "Say what the reader gets, give first, or leave it out." },
    },
    options: {},
  },
  *check({ draft }) {
    const body = bodyUnits(draft);
    const { channel } = draft.meta;
    const grave = channel !== "land";
    const seen = new Set<string>();
    for (const [at, unit] of body.entries()) {
      if (mayAskFavour(unit) && asksFavour(unit)) {
        if (isSupported(body, at)) continue;
        // A favour asked twice, in a line and on its button, is one ask.
        const favourAsked = favour.exec(unit.text)?.[0].toLowerCase() ?? "";
        if (seen.has(favourAsked)) continue;
        seen.add(favourAsked);
        yield { message: "sender", at: wholeOf(unit), grave, suggest: [{ id: "gain" }] };
      } else if (channel !== "cold" && servesSenderAlone(unit)) {
        // "Donate £5", "Donate £10": a row of buttons is one ask.
        const letters = unit.text.toLowerCase().replaceAll(/\P{L}+/gu, "");
        if (seen.has(letters)) continue;
        seen.add(letters);
        yield { message: "sender", at: wholeOf(unit), suggest: [{ id: "gain" }] };
      }
    }
  },
});

/**
 * No favour by its words; the annotator has learnt that readers take such an ask for one. In first
 * mails it is as often wrong as right.
 */
function servesSenderAlone(unit: Unit): boolean {
  const { move, attributes, text } = unit;
  return (
    move === "ask" &&
    attributes.includes("self-serving") &&
    !attributes.includes("benefit") &&
    !readerGains.test(text) &&
    !isShareLabel(unit) &&
    !contact.test(text)
  );
}

/** Over a row of icons, an icon of it, or an open door. */
const contact =
  /^\P{L}*(?:connect with us|stay (?:connected|in touch)|send (?:us|me) (?:your|any) |(?:share|tweet|forward|like|post|pin)(?: \S{1,20}){0,3}$)/iu;

/** "Share this", "Follow us": the label of a row of icons, not a sentence to the reader. */
const fewest = 4;

/** Cheap, and answers for almost every unit. */
function mayAskFavour(unit: Unit): boolean {
  const { move, unsure, attributes } = unit;
  return (move === "ask" && !unsure && attributes.includes("for:sender")) || commandsFavour(unit);
}

function asksFavour(unit: Unit): boolean {
  const { text } = unit;
  return (
    favour.test(text) &&
    !text.includes(" | ") &&
    !isShareLabel(unit) &&
    !reward.test(text) &&
    countWords(text) >= fewest
  );
}

/** The ask or one of the two units before and after it gives, or names, something for the reader. */
function isSupported(body: readonly Unit[], at: number): boolean {
  return body.slice(Math.max(0, at - 2), at + 3).some((unit) => {
    const { move, attributes, text } = unit;
    if (declines.test(text)) return false;
    if (readerGains.test(text)) return true;
    // A favour that speaks of "your new shoes" sounds like a benefit; of its own words, those above tell.
    if (unit !== body[at] && attributes.includes("benefit")) return true;
    return gifts.has(move) && !attributes.includes("conditional") && !commandsFavour(unit);
  });
}

/** "No thanks, I don't want better bowls" names a gain, and gives nothing. */
const declines = /^\P{L}*no,? (?:thanks|thank you)\b/iu;

const gifts: ReadonlySet<string> = new Set(["give", "story", "purpose", "reader"]);
