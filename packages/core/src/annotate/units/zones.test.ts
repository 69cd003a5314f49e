import { expect, test } from "vitest";

import type { Block, Role } from "../../block.ts";
import { ProseBuilder } from "../../prose.ts";
import { findZones } from "./zones.ts";

function block(text: string, role: Role = "paragraph", rest: Partial<Block> = {}): Block {
  const places = new ProseBuilder(text).copy(0, text.length).build();
  return { role, text, places, links: [], ...rest };
}

function linked(text: string): Block {
  const links = text.split(" | ").map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, target: "https://fernhill.example/" };
  });
  return block(text, "paragraph", { links });
}

/** The lines of a message, each `zone: text`, that are found in another zone. */
function misplaced(...lines: (string | [string, Block])[]): string[] {
  const pairs = lines.map((line): [string, Block] => {
    if (typeof line !== "string") return line;
    const [zone = "", ...text] = line.split(": ");
    return [zone, block(text.join(": "))];
  });
  const found = findZones(pairs.map(([, each]) => each));
  return pairs.flatMap(([zone, { text }], at) =>
    found[at] === zone ? [] : [`${found[at]}, not ${zone}: ${text}`],
  );
}

const story =
  "Last winter we rebuilt the kiln with bricks from the old dairy, and it holds its heat.";

test("a newsletter from top to bottom", () => {
  expect(
    misplaced(
      ["subject", block("The kiln is back", "subject")],
      ["preheader", block("Two seats left on Saturday", "preheader")],
      ["header", block("Mara <mara@fernhill.example>", "from")],
      "nav: View this email in your browser",
      "greeting: Hi Sam,",
      `body: ${story}`,
      ["list", block("Bring an apron", "list-item")],
      ["button", block("Book a seat", "button")],
      "body: It takes two hours, tea included.",
      "signature: Warmly,",
      "signature: Mara",
      "signature: Fernhill Ceramics",
      "ps: P.S. The cat has moved in.",
      "footer: You are receiving this because you took a class with us.",
      "footer: Fernhill Ceramics, 12 Kiln Lane, Stoke ST4 7QB",
      "footer: Unsubscribe",
    ),
  ).toEqual([]);
});

test("a cold mail in plain words", () => {
  expect(
    misplaced(
      "greeting: Hello \uFFFC!",
      `body: ${story}`,
      "body: Would a short call on Thursday help?",
      "signature: Thanks,",
      "signature: Dele Okafor",
    ),
  ).toEqual([]);
});

test("thanks is a closing, never a greeting", () => {
  expect(misplaced("body: Thanks,", `body: ${story}`, `body: ${story}`, `body: ${story}`)).toEqual(
    [],
  );
});

test.each([
  "Alex,",
  "Dear friends,",
  "Good morning, Sam!",
  "Hey there 👋",
  "\uFFFC,",
  "Hi Sam and Ana —",
])("%s greets", (line) => expect(misplaced(`greeting: ${line}`, `body: ${story}`)).toEqual([]));

test.each([
  "Hi-tech glazes",
  "Hi Sam, one last note",
  "Hello is a small word. Use it.",
  "Hiring now",
])("%s does not", (line) => expect(misplaced(`body: ${line}`, `body: ${story}`)).toEqual([]));

test("a closing before a name that it leads to", () => {
  expect(
    misplaced(
      `body: ${story}`,
      `body: ${story}`,
      "signature: See you on the towpath,",
      "signature: Priya",
    ),
  ).toEqual([]);
  expect(
    misplaced(`body: ${story}`, `body: ${story}`, "signature: Best, Mara and the team"),
  ).toEqual([]);
  expect(misplaced(`body: ${story}`, `body: ${story}`, "signature: – Mara")).toEqual([]);
});

test("thanks in the middle of a letter closes nothing", () => {
  expect(
    misplaced(
      "greeting: Hi Sam,",
      "body: Thanks!",
      `body: ${story}`,
      `body: ${story}`,
      `body: ${story}`,
      "body: Shall we say Friday?",
    ),
  ).toEqual([]);
});

test("a promise that one can unsubscribe, in the body, opens no footer", () => {
  expect(
    misplaced(
      "greeting: Hi Sam,",
      "body: One note a month, and you can unsubscribe in one click.",
      `body: ${story}`,
      `body: ${story}`,
      "signature: Best,",
      "signature: Mara",
    ),
  ).toEqual([]);
});

test("the place of an event is no footer while a letter goes on", () => {
  expect(
    misplaced(
      `body: ${story}`,
      "body: Fernhill, 12 Kiln Lane, Stoke ST4 7QB",
      "body: Saturday, ten o'clock",
    ),
  ).toEqual([]);
});

test("small print of an offer", () => {
  expect(
    misplaced(
      `body: ${story}`,
      `body: ${story}`,
      "body: Ten per cent off glazes this week.*",
      "legal: *One jar a person, while the shelf is full.",
      "legal: Terms and conditions apply.",
      "footer: © 2026 Fernhill Ceramics",
      "footer: Company no. 01234567, registered in England",
    ),
  ).toEqual([]);
});

test("a line of bold stars and a game console are what they are", () => {
  expect(
    misplaced(`body: ${story}`, "body: *New in the shop*", "body: PS5 stands, glazed in blue"),
  ).toEqual([]);
});

test("menus at the top", () => {
  expect(
    misplaced(
      ["nav", linked("Shop")],
      ["nav", linked("Classes")],
      ["nav", linked("About")],
      `body: ${story}`,
      ["body", linked("Read on")],
    ),
  ).toEqual([]);
  expect(misplaced(["nav", linked("Shop | Classes | About")], `body: ${story}`)).toEqual([]);
});

test("what the format names wins", () => {
  expect(
    misplaced(
      ["quoted", block("Hi Mara,", "paragraph", { zone: "quoted" })],
      ["footer", block("P.S. Hello", "paragraph", { zone: "footer" })],
      ["signature", block("Unsubscribe", "list-item", { zone: "signature" })],
    ),
  ).toEqual([]);
});

test("a very long letter has a zone for every line", () => {
  const lines = ["Shop", "Best,", "P.S. x", "Unsubscribe", "Hi Sam,", "a ".repeat(5000)];
  const letter = Array.from({ length: 30_000 }, (_, at) => block(lines[at % lines.length] ?? ""));
  expect(findZones(letter)).toHaveLength(30_000);
});
