import {
  createLinter,
  readDraft,
  type Annotation,
  type Channel,
  type MoveAnnotator,
} from "@troth/core";
import { testRule } from "@troth/rule-tester";
import { describe, expect, test } from "vitest";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Follow us for the kiln calendar: you see which days are free.",
    "Leave us a review. It helps the next parent choose a size.",
    "If a colleague has the same problem, forward this; there's no code or reward.",
    "Wax the seams before the first rain. If you like the bag, leave us a review.",
    "Fill in our survey and get a free bowl.",
    "Share the list with your class and you both get 10% off.",
    "Book a slot at the workshop.",
    "Share this",
    "The new kilns are here.\n\nForward this newsletter to a friend",
    "The new kilns are here.\n\nSend to a colleague",
    "Thanks for reading.\n\nFollow us",
    "We look forward to your visit.",
    "You like, share and tag as you please; we never ask.",
    "Would you like to see the new glazes?",
    "Our friends at the café shared a table with us.",
    { draft: "Rate us 5 stars. Your parcel left on Monday.", channel: "service" },
  ],
  flags: [
    {
      draft: "[[Follow us on all channels!]]",
      expect: ["This asks for something that serves only you"],
      suggest: ["Say what the reader gets, give first, or leave it out."],
    },
    "The new kilns are here. [[Leave us a review.]] Prices start at £90.",
    { draft: "[[Refer three colleagues today.]] Prices start now.", channel: "cold" },
    {
      draft: "Your new shoes are here. [[Post a picture of your new shoes with #MyPair.]]",
      channel: "welcome",
    },
    { draft: "[[Please share this post.]] Share it.", channel: "social" },
    "The kilns are here. [[Share this with your friends!]] [[Please leave us a 5-star review.]]",
    "[[Share this with your friends!]]\n\nNo thanks, I don't want better bowls",
    { draft: "New colours. [[Like, share and tag three colleagues today.]]", channel: "social" },
    "[[Follow us on all channels!]] [[Rate us 5 stars.]]",
    "The new kilns are here. [[Forward this to a friend today, please.]]",
  ],
});

describe("an ask that the annotator has learnt to be self-serving", () => {
  const source =
    "The hall needs a roof before winter comes to the valley, and the one we have lets in the rain. Chip in five pounds.\n";

  function severities(annotation: Partial<Annotation>, channel: Channel = "promo") {
    const nothing = { move: "other", confidence: 1, attributes: [], because: [] } as const;
    const annotate: MoveAnnotator = (units) =>
      units.map((_, at) => (at === 1 ? { ...nothing, ...annotation } : nothing));
    const draft = readDraft(
      { path: "a.txt", source, format: "text", flags: { channel } },
      annotate,
    );
    const linter = createLinter({ rules: [{ rule }], today: "2026-01-15" });
    return linter(draft).findings.map(({ severity, quote }) => ({ severity, quote }));
  }

  test("is a hint", () => {
    expect(severities({ move: "ask", attributes: ["self-serving"] })).toEqual([
      { severity: "info", quote: "Chip in five pounds." },
    ]);
  });

  test("is none where the same sentence says what the reader gets, or asks for nothing", () => {
    expect(severities({ move: "ask", attributes: ["self-serving", "benefit"] })).toEqual([]);
    expect(severities({ move: "story", attributes: ["self-serving"] })).toEqual([]);
    expect(severities({ move: "ask", attributes: ["for:sender"] })).toEqual([]);
    expect(severities({ move: "ask", attributes: ["self-serving"] }, "service")).toEqual([]);
    expect(severities({ move: "ask", attributes: ["self-serving"] }, "cold")).toEqual([]);
  });
});
