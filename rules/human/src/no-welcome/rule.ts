import { bodyUnits, defineRule, type Draft, type Unit, countWords } from "@troth/core";

export default defineRule({
  id: "human/no-welcome",
  meta: {
    summary: "Welcome or thank a newcomer before anything else",
    why: "A reader who is new here and meets no welcome learns that the order was wanted and they were not.",
    evidence: {
      grade: "D",
      source:
        "Guides to welcome mail agree on thanks and on what comes next, https://reviewmyemails.com/emailalmanac/automation-and-triggers/common-workflows-welcome-abandoned-cart/what-to-include-welcome-series",
    },
    severity: {
      cold: "off",
      welcome: "warn",
      news: "off",
      promo: "off",
      social: "off",
      land: "off",
      service: "off",
    },
    messages: {
      none: "The opening neither welcomes nor thanks the newcomer, nor tells them who you are.",
    },
    suggestions: {
      add: {
        kind: "add",
        label: "Open with a welcome and what comes next: “Welcome, and thanks for …”",
      },
    },
    options: {},
  },
  *check({ draft }) {
    const subject = draft.units.filter(({ zone }) => zone === "subject" || zone === "preheader");
    if ([...subject, ...openingOf(draft)].some((unit) => welcomes(unit) || connects(unit))) return;
    if (openingOf(draft).length === 0) return;
    yield { message: "none", at: "document", suggest: [{ id: "add" }] };
  },
});

/** The first 40 % of the words, and at least the first 20: a card has no room for a long opening. */
function openingOf(draft: Draft): readonly Unit[] {
  const body = bodyUnits(draft);
  const sizes = body.map(({ text }) => countWords(text));
  const limit = Math.max(20, 0.4 * sizes.reduce((sum, size) => sum + size, 0));
  let before = 0;
  return body.filter((_, at) => {
    const starts = before;
    before += sizes[at] ?? 0;
    return starts < limit;
  });
}

function welcomes({ text }: Unit): boolean {
  return welcome.test(text);
}

/** "Welcome", "thanks for your order", "glad you're here"; not "you're welcome to post". */
const welcome =
  /(?<!(?:you['’]re|are|is|be|always|more than|most) )\bwelcome\b|\bthank(?:s| you)\b(?! in advance)|\b(?:glad|happy|pleased|delighted|thrilled|excited|honou?red|grateful|great|good|lovely|nice)(?: that)? (?:you(?:['’]re| are|['’]ve)?\b|to (?:have|see|meet|count) you)|\bcongrat(?:s|ulations)\b|\bcheers\b/iu;

/** An errand may read like a tip: "Post a picture of your shoes." */
const asksForPost =
  /^\P{L}*(?:please )?(?:post|share|tweet|tag|rate|review|follow|leave|snap|upload|show)\b/iu;

/** Tells of a person or of what to expect, or hands something over. */
function connects({ move, unsure, attributes, text }: Unit): boolean {
  if (
    !unsure &&
    !asksForPost.test(text) &&
    (move === "story" || move === "purpose" || move === "give")
  ) {
    return !attributes.includes("conditional");
  }
  return /\byou['’]?(?:re| are) (?:the|our) (?:\d|first|second|newest)/iu.test(text);
}
