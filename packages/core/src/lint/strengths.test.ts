import { describe, expect, it } from "vitest";
import { readDraft } from "../read-drafts.ts";
import type { Channel, Medium } from "../words.ts";
import { findStrengths } from "./strengths.ts";

function strengthsOf(source: string, channel: Channel, medium: Medium = "email") {
  const draft = readDraft({
    path: "draft.txt",
    source,
    format: "text",
    flags: { channel, medium },
  });
  return findStrengths(draft).map(({ kind, quote, span }) => {
    expect(source.slice(span.start, span.end)).toBe(quote);
    return { kind, quote };
  });
}

function kindsOf(source: string, channel: Channel, medium: Medium = "email") {
  return strengthsOf(source, channel, medium).map(({ kind }) => kind);
}

describe("strengths of good drafts", () => {
  it("sees the welcome and the gift of a parcel insert", () => {
    const source = `Welcome, and thank you for your first order.

We tucked a sample of our cedar balm in your box. There is nothing to sign and nothing to buy.

Rub a little into the strap before you wear it in the rain.

Oona at Fell & Ferry Leather
`;
    const found = strengthsOf(source, "welcome", "print");
    expect(found).toContainEqual({
      kind: "welcome",
      quote: "Welcome, and thank you for your first order.",
    });
    expect(found).toContainEqual({
      kind: "give",
      quote: "We tucked a sample of our cedar balm in your box.",
    });
  });

  it("sees the person on a maker's card", () => {
    const source = `Your case was carved by Tomasz, who has whistled the same waltz at his bench for nine years.

He keeps a jar of every pencil stub he has ever worn down.

If the hinge ever creaks, send it home and we will oil it for nothing.
`;
    expect(kindsOf(source, "welcome", "print")).toContain("story");
  });

  it.each([
    "Welcome, and thanks. The pattern is attached; change whatever you like. Nothing needs to be sent back, and nobody will ring you up about it.",
    "Welcome, and thanks. We tried six soaps and wrote down which of them spare the glaze. The list is below. Use it as you like.",
  ])("sees what is handed over in “%s”", (source) => {
    expect(kindsOf(source, "welcome")).toContain("give");
  });

  it.each([
    "Bram Okafor made your lamp. He is afraid of moths and has named every one of his chisels after a river. The shade is off-cut birch.",
    "Hello. I'm Rafael and I drew the fox on your case. This one took four tries and a long walk around the harbour.",
    "Your wallet was cut and stitched by Ingrid. She once lost a chess game to a parrot and still asks for a rematch every spring.",
  ])("sees the person in “%s”", (source) => {
    expect(kindsOf(source, "welcome", "print")).toEqual(["story"]);
  });

  it.each([
    "There is a small pot of beeswax balm in the box. It is a present: no code, nothing to join, nothing to return.",
    "You are new here, so a sample of the pine soap is tucked in the lid. No strings, and it keeps for a year.",
  ])("sees the gift in “%s”", (source) => {
    expect(kindsOf(source, "welcome", "print")).toEqual(["give"]);
  });

  it("finds nothing in an insert that only asks", () => {
    const source = `Tweet your new shoes with #MyPair for a chance to win.

Shop the sale today and get 10% off your next order. Leave us five stars and follow us everywhere.
`;
    expect(kindsOf(source, "welcome", "print")).toEqual([]);
  });

  it("sees conduct, a checkable result and an invitation to reply", () => {
    const source = `Hi Bea,

We repair before we replace. So far we have repaired 4,212 kettles in our shop on Mill Lane.

If yours drips, just reply to this note; it comes to me and I read every one.

Ines
`;
    expect(kindsOf(source, "news")).toEqual(["purpose", "proof", "reply"]);
  });

  it("names each kind once, in reading order", () => {
    const source = `Welcome to the allotment club.

Thank you for joining us.

We put a packet of broad beans in the envelope. We also put a plan of the plots in the envelope.
`;
    expect(kindsOf(source, "welcome", "print")).toEqual(["welcome", "give"]);
  });
});

/** Enough words for a draft to be judged, none of them a strength. */
const filler =
  "The shop is open from nine to five and the new catalogue shows chairs, tables and lamps in oak, ash and elm.";

describe("what is no strength", () => {
  it.each([
    [
      "a gift with a condition",
      "We have put a gift in your basket if you spend £50 before Sunday.",
    ],
    ["a welcome offer", "Welcome offer: 20% off everything in the shop this week only."],
    ["a bare virtue", "We are passionate about quality and we believe in excellence."],
    ["pressure", "Only 2 left! We put one in your basket so hurry before it is gone."],
    ["a no-reply notice", "Please do not reply to this message, replies go to nobody."],
    ["a boast", "We are a leading provider of awards and we are thrilled to announce our growth."],
    ["a virtue that claims a record", "We have always given world-class service since 1999."],
  ])("does not praise %s", (_, line) => {
    const source = `Hi Sam,\n\n${filler}\n\n${line}\n\nThe team\n`;
    expect(kindsOf(source, "promo")).toEqual([]);
  });

  it.each([
    [
      "somebody in the news",
      "He opened the old mill again after his own daughter's long illness in 2019.",
    ],
    ["a welcome to a state of mind", "Welcome to bargain heaven."],
    ["a multiplier of advice", "You grow 10x faster by helping 3 people a week."],
    [
      "a feeling without a moment",
      "I started to feel tired but did what I do when things go wrong.",
    ],
  ])("does not praise %s", (_, line) => {
    expect(kindsOf(`Hi Sam,\n\n${filler}\n\n${line}\n`, "news")).toEqual([]);
  });

  it("does not praise the welcome of a stranger", () => {
    const source = `Welcome, Sam, and thank you for your order.\n\n${filler}\n`;
    expect(kindsOf(source, "cold")).toEqual([]);
    expect(kindsOf(source, "welcome")).toEqual(["welcome"]);
  });
});
