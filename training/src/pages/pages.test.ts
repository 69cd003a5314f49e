import { rules } from "@troth/preset";
import { expect, test } from "vitest";

import { pagesOf, stalePages } from "./pages.ts";

test("docs/rules and the preset's figures are made from the cards as they are (npm run -s generate)", () => {
  expect(stalePages(".")).toEqual([]);
});

test("each rule has a page with its severities, and the index leads to it", () => {
  const pages = pagesOf(".");
  const index = pages.get("docs/rules/README.md") ?? "";
  for (const { id, meta } of rules) {
    expect(index).toContain(`[\`${id}\`](${id}.md)`);
    expect(pages.get(`docs/rules/${id}.md`)).toContain(
      `| ${Object.values(meta.severity).join(" | ")} |`,
    );
  }
});
