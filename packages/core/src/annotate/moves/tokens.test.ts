import { describe, expect, it } from "vitest";
import { tokensOf } from "./tokens.ts";

const keysOf = (text: string) => tokensOf(text).map(({ key }) => key);

describe("tokens", () => {
  it.each([
    ["We'll see, don’t we?", ["we", "will", "see", "do", "not", "we"]],
    ["It can't and won't.", ["it", "can", "not", "and", "will", "not"]],
    ["Let's keep Ann's hat", ["let", "us", "keep", "ann's", "hat"]],
    ["See https://loom.example/a?b=1 or www.loom.example", ["see", "[link]", "or", "[link]"]],
    ["Write to ann@loom.example now", ["write", "to", "[email]", "now"]],
    ["Hi \uFFFC, [first name]", ["hi", "[name]", "[name]"]],
    ["Terms & #fun", ["terms", "fun"]],
    ["[link]", ["[link]"]],
    ["", []],
  ])("of “%s”", (text, keys) => expect(keysOf(text)).toEqual(keys));

  it("stand where their words stand", () => {
    const text = "No, we’ll call ann@loom.example";
    const places = tokensOf(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["No", "we’ll", "we’ll", "call", "ann@loom.example"]);
  });
});
