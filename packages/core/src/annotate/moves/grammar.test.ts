import { describe, expect, it } from "vitest";
import { readGrammar } from "./grammar.ts";

function verbsOf(text: string): string[] {
  return readGrammar(text).imperatives.map(({ verb, ask }) => `${verb}:${ask ? "ask" : "advice"}`);
}

describe("imperatives", () => {
  it.each([
    ["Book a table.", ["book:ask"]],
    ["Please book a table and bring a friend.", ["book:ask", "bring:advice"]],
    ["If it rains, call us.", ["call:ask"]],
    ["Questions? Email us.", ["email:ask"]],
    ["Just reply.", ["reply:ask"]],
    ["Don't forget to register.", ["register:ask"]],
    ["To see the map visit our shop.", ["visit:ask"]],
    ["Reply 'map' and I'll send it.", ["reply:ask"]],
    ["Wax the seams.", ["wax:advice"]],
  ])("finds those of “%s”", (text, verbs) => expect(verbsOf(text)).toEqual(verbs));

  it.each([
    "Book club meets Friday",
    "Order 1182 ships Monday.",
    "Shop news",
    "Contact details",
    "Support is here all week.",
    "You can book a table.",
    "She left to call a friend.",
    "Vote-by-mail is safe.",
    "Our tools help you plan, budget and buy.",
  ])("finds none in “%s”", (text) => expect(verbsOf(text)).toEqual([]));
});

describe("sentences", () => {
  it("knows a question by its end", () => {
    expect(readGrammar("Shall we talk?”").question).toBe(true);
    expect(readGrammar("Why? Because.").question).toBe(false);
  });
});
