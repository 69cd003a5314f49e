import { bodyUnits, defineRule, type Draft } from "@troth/core";

export default defineRule({
  id: "proof/fake-thread",
  meta: {
    summary: "Start a thread only when there is one",
    why: "A reader who opens a reply that never was learns that this sender's word cannot be taken.",
    evidence: {
      grade: "A",
      source: "US CAN-SPAM Act, 15 U.S.C. 7704(a)(2): no deceptive subject headings",
    },
    severity: {
      cold: "error",
      welcome: "error",
      news: "error",
      promo: "error",
      social: "off",
      land: "off",
      service: "error",
    },
    mechanical: true,
    certainty: "certain",
    messages: {
      prefix: "“{prefix}” says that a message came before, and nothing here shows one.",
      again: "“{prefix}” makes a thread, and whether this goes out in one nothing here shows.",
    },
    suggestions: {
      cut: { kind: "remove", label: "Start with “{rest}”." },
      thread: { kind: "hint", label: "Send it in that thread, or leave the prefix out." },
    },
    options: {
      reply: {
        type: "boolean",
        default: false,
        description: "The draft really answers an earlier message.",
      },
    },
  },
  *check({ draft, options }) {
    if (options.reply || draft.mail?.answers === true) return;
    const quotes = draft.units.some(({ zone }) => zone === "quoted");
    for (const unit of draft.units) {
      if (unit.zone !== "subject") continue;
      const found = threadPrefix.exec(unit.text);
      if (!found || (quotes && isReply.test(found[0]))) continue;
      const at = { unit, start: 0, end: found[0].trimEnd().length };
      if (isReply.test(found[0]) && namesEarlier(draft)) {
        const data = { prefix: found[0].trim() };
        yield { message: "again", at, certainty: "possible", data, suggest: [{ id: "thread" }] };
        continue;
      }
      const rest = unit.text.slice(found[0].length);
      const whole = { unit, start: 0, end: found[0].length };
      // Without the prefix the subject says what it says; nothing else about it changes.
      const cut = rest === "" ? {} : { replace: { at: whole, text: "" }, safe: true };
      yield {
        message: "prefix",
        at,
        data: { prefix: found[0].trim() },
        suggest: [{ id: "cut", data: { rest }, ...cut }],
      };
    }
  },
});

/** A step of a series says so at its start; whether it goes out in that thread nothing here tells. */
function namesEarlier(draft: Draft): boolean {
  return bodyUnits(draft)
    .slice(0, opening)
    .some(({ text }) => earlier.test(text));
}

/** In sentences. */
const opening = 4;

const earlier =
  /\b(?:my|our) (?:previous|last|earlier|first|prior|recent) (?:e-?mail|note|message|letter)s?\b|\b(?:e-?mail|message|note|copy) below\b|\bsending this again\b|\b(?:note|e-?mail|message) (?:that )?(?:i|we) (?:sent|wrote|popped|shared)\b|\b(?:one )?last time\b.{0,40}\b(?:see|reach|check|ask)|\breaching out (?:one|a) last time\b/iu;

/** A reply shows what it answers; a forward that is made up quotes as well, so only replies pass. */
const isReply = /^re/iu;

/** "Re:", "RE[2]:", "Fwd:", "Fw:", also stacked. Not "Re your order", which is about something. */
const threadPrefix = /^(?:(?:re|fwd?)(?:\[\d+\])?\s*:\s*)+/iu;
