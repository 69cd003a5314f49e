import { describe, expect, it } from "vitest";
import type { Block } from "../../block.ts";
import type { Channel, Move, Zone } from "../../words.ts";
import { annotateByCues } from "./moves.ts";
import type { BareUnit } from "../../draft.ts";

function unitsOf(texts: readonly string[], zone: Zone = "body"): BareUnit[] {
  return texts.map((text, index) => {
    const block = { role: "paragraph", text, links: [] } as unknown as Block;
    return { index, text, zone, block, offset: 0, span: { start: 0, end: text.length } };
  });
}

function annotate(text: string, { zone = "body", channel = "news" }: Setting = {}) {
  const [annotation] = annotateByCues(unitsOf([text], zone), { channel, medium: "email" });
  if (annotation === undefined) throw new Error("no annotation");
  return annotation;
}

interface Setting {
  readonly zone?: Zone;
  readonly channel?: Channel;
}

const examples: Readonly<Partial<Record<Move, readonly string[]>>> = {
  greet: [
    "Dear Mrs Adeyemi,",
    "Thank you for your first order.",
    "Welcome aboard, Piet.",
    "Have a restful weekend.",
    "Best wishes,",
    "Sorry we were quiet in spring.",
  ],
  reader: [
    "Do you ever open the tax letter and close it again?",
    "What if the rota took ten minutes?",
    "You told us that mornings are hard.",
    "If you've just moved house, the boxes win for a month.",
  ],
  purpose: [
    "We believe that a kettle should outlive its owner's lease.",
    "We will never sell your address.",
    "Our mission is to keep the village bakery open.",
    "Nobody should need a lawyer to rent a room.",
  ],
  story: [
    "When I was nine my uncle let me solder a radio.",
    "In 2011 we rented a garage with no heating.",
    "Your bowl was thrown by Mirela, who sings to the kiln.",
  ],
  give: [
    "We tucked a spare fuse in your parcel.",
    "Rinse the filter under cold water each spring.",
    "Here is the checklist; no form.",
  ],
  offer: [
    "Plans start at £7 a month.",
    "Save up to 40% on garden chairs.",
    "Spend £40 and delivery is free.",
    "If you buy two, the third is half price.",
  ],
  proof: [
    "“It halved our waste,” says Jonas, who runs a canteen in Ghent.",
    "We have repaired 3,150 toasters since we opened.",
    "Certified B Corp since 2020.",
  ],
  ask: [
    "Book a table.",
    "Please reply by Thursday.",
    "Could you spare ten minutes on Monday?",
    "Are you free on Tuesday?",
    "Leave us a review.",
    "If you have a question, call us.",
    "We would love to hear what you think.",
    "Don't forget to add your name.",
    "Go ahead and download the map.",
    "Order before midnight.",
  ],
  urge: ["Only three left.", "Last chance!", "Hurry, it ends tonight!", "Don't miss out."],
  self: [
    "We are thrilled to announce our new office.",
    "We are a leading provider of connected solutions.",
    "We pride ourselves on service.",
  ],
  admin: [
    "Unsubscribe",
    "View this email in your browser",
    "You are receiving this because you signed up in May.",
    "Terms and conditions apply.",
    "© Fell & Ferry Leather",
    "Please click here to unsubscribe.",
  ],
  other: ["✨✨✨", "—"],
};

describe("moves of single units", () => {
  for (const [move, texts] of Object.entries(examples)) {
    it.each(texts)(`${move}: %s`, (text) => expect(annotate(text).move).toBe(move));
  }
});

describe("imperatives", () => {
  it.each([
    "Book club meets Friday",
    "Order 1182 ships Monday.",
    "Shop news",
    "Contact details",
    "We came to book a room.",
    "Vote-by-mail is safe.",
    "Let's put that in context.",
    "Don't order before you have measured.",
  ])("asks nothing: %s", (text) => expect(annotate(text).move).not.toBe("ask"));

  it("takes advice that serves only the reader as a gift", () => {
    expect(annotate("Wipe the hinges with a dry cloth.").move).toBe("give");
    expect(annotate("Read our guide to hinges.").move).toBe("ask");
  });
});

describe("asks", () => {
  it.each([
    ["Read our guide to hinges.", "level:1", "for:reader"],
    ["Tell us weekly or monthly.", "level:2", "for:shared"],
    ["Follow us on every channel.", "level:2", "for:sender"],
    ["Sign up for the workshop.", "level:3", "for:shared"],
    ["Leave us a review.", "level:3", "for:sender"],
    ["Tweet your new boots with #boots.", "level:3", "for:sender"],
    ["Could you spare 15 minutes on Thursday?", "level:4", "for:shared"],
    ["Donate to the flood fund.", "level:4", "for:shared"],
    ["Buy the lamp.", "level:4", "for:shared"],
    ["Refer three colleagues today.", "level:5", "for:sender"],
  ])("%s is %s, %s", (text, level, gains) => {
    const { move, attributes } = annotate(text);
    expect(move).toBe("ask");
    expect(attributes.filter((trait) => trait.startsWith("level:"))).toEqual([level]);
    expect(attributes.filter((trait) => trait.startsWith("for:"))).toEqual([gains]);
  });

  it("carries no level where nothing is asked", () => {
    expect(annotate("Plans start at £7 a month.").attributes.join()).not.toMatch(/level|for:/u);
  });
});

describe("traits", () => {
  it.each([
    ["Hurry, it ends tonight!", "pressure:time"],
    ["Only three left.", "pressure:quantity"],
    ["You still have not replied, and we are counting on you.", "pressure:guilt"],
    ["You could lose everything.", "pressure:fear"],
    ["Your competitors are already using it.", "pressure:social"],
    ["Integrity is in our DNA.", "hollow"],
    ["If you buy two, the third is half price.", "conditional"],
    ["We will never sell your address.", "promise"],
    ["We have repaired 3,150 toasters since we opened.", "concrete"],
  ])("%s has %s", (text, trait) => expect(annotate(text).attributes).toContain(trait));

  it.each(["The museum opens on Tuesday.", "We only use linen.", "Your visa needs two photos."])(
    "%s presses nobody",
    (text) => expect(annotate(text).attributes.join()).not.toContain("pressure"),
  );
});

describe("context", () => {
  it("takes a name after a farewell as a greeting, the title below it as logistics", () => {
    const units = unitsOf([
      "The loom is mended.",
      "Kind regards,",
      "Ilse Brandt",
      "Head of Weaving",
    ]);
    const found = annotateByCues(units, { channel: "news", medium: "email" });
    expect(found.map(({ move }) => move).slice(1)).toEqual(["greet", "greet", "admin"]);
  });

  it("leans on the zone where words say little", () => {
    expect(annotate("Fell & Ferry Leather", { zone: "footer" }).move).toBe("admin");
    expect(annotate("Sam,", { zone: "greeting" }).move).toBe("greet");
    expect(annotate("Follow us", { zone: "footer" }).move).toBe("ask");
  });
});

describe("evidence and confidence", () => {
  it("points at the words that voted for the winner", () => {
    const text = "Hello there: please reply by Thursday.";
    const { because } = annotate(text);
    expect(because.map(({ start, end }) => text.slice(start, end))).toContain("reply");
    for (const { weight } of because) expect(weight).toBeGreaterThan(0);
  });

  it("is unsure of what says little", () => {
    expect(annotate("Blue.").confidence).toBeLessThan(0.5);
    expect(annotate("Please book a table today.").confidence).toBeGreaterThan(0.8);
  });

  it("rounds to two decimals, between 0 and 1", () => {
    for (const text of Object.values(examples).flat()) {
      const { confidence } = annotate(text);
      expect(confidence).toBe(Math.round(confidence * 100) / 100);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("returns one annotation for each unit, and none for none", () => {
    expect(annotateByCues([], { channel: "news", medium: "email" })).toEqual([]);
    const units = unitsOf(["", " ", "\uFFFC", "Hi \uFFFC,"]);
    expect(annotateByCues(units, { channel: "news", medium: "email" })).toHaveLength(4);
  });

  it.each([
    '"'.repeat(40_000),
    "[a".repeat(40_000),
    "a.a@".repeat(20_000),
    "please ".repeat(20_000),
    "click here ".repeat(60_000),
  ])("comes to an end on hostile text", (text) => {
    expect(annotate(text).confidence).toBeLessThanOrEqual(1);
  });
});
