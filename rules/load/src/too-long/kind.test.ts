import { readDraft } from "@troth/core";
import { expect, test } from "vitest";

import { isList, isReport } from "./kind.ts";

const draftOf = (source: string) =>
  readDraft({ path: "mill.md", source, format: "markdown", flags: { channel: "promo" } });

test("six goods with prices are a list, sums that are asked for are none", () => {
  const goods = "£4.50 £6.25 £9.00 £12.00 £3.75 £8.10".split(" ");
  expect(isList(draftOf(goods.map((price) => `Blue wool, ${price}`).join("\n\n")))).toBe(true);
  expect(isList(draftOf(goods.map(() => "Give £5 for the mill.").join("\n\n")))).toBe(false);
  expect(isList(draftOf("Blue wool is £4.50 a ball."))).toBe(false);
});

test.for([
  "FOR IMMEDIATE RELEASE\n\nThe mill opens its gate.",
  "Dear readers,\n\nThe mill opens its gate.",
  "July 9, 2026\n\nThe mill opens its gate.",
  "WHEREAS, the mill has stood for a century",
  "In this issue: the mill opens its gate.",
])("a report is one by its opening: %s", (source) => {
  expect(isReport(draftOf(source))).toBe(true);
});

test("an offer is no report, and what comes late says nothing", () => {
  expect(isReport(draftOf("The mill opens its gate in July 2026, and wool is half price."))).toBe(
    false,
  );
  const late = Array.from({ length: 20 }, () => "The wool is dry.").join("\n\n");
  expect(isReport(draftOf(`${late}\n\nFOR IMMEDIATE RELEASE`))).toBe(false);
});
