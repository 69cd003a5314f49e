import { defineRule } from "@troth/core";

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
    messages: { prefix: "“{prefix}” says that a message came before, and nothing here shows one." },
    suggestions: { cut: { kind: "remove", label: "Start with “{rest}”." } },
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

/** A reply shows what it answers; a forward that is made up quotes as well, so only replies pass. */
const isReply = /^re/iu;

/** "Re:", "RE[2]:", "Fwd:", "Fw:", also stacked. Not "Re your order", which is about something. */
const threadPrefix = /^(?:(?:re|fwd?)(?:\[\d+\])?\s*:\s*)+/iu;
