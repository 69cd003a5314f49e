import { readdirSync, readFileSync } from "node:fs";

import { createLinter, readDrafts, type Result } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import { expect, test } from "vitest";

import { readers, today } from "./score.ts";

const folder = "examples/profiles/letters";
const letters = readdirSync(folder).toSorted();
const [copperpot, pennywhistle] = readers.map((profile) => {
  const lint = createLinter({ rules: rules.map((rule) => ({ rule })), today, profile });
  return (name: string): string[] => {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    return outline(lint(...readDrafts({ path: name, source, format: "markdown" }, annotateMoves)));
  };
});

/** What a brand owner reads: how each value stands, why, and which of their promises is broken. */
function outline({ verdict, values = [], findings }: Result): string[] {
  return [
    verdict,
    ...values.map(({ value, status, signs, suggestion }) => {
      const why = signs[0] === undefined ? "" : ` (${signs[0].because})`;
      return `${value.name}: ${status}${why} ${suggestion}`.trim();
    }),
    ...findings
      .filter(({ promise }) => promise !== undefined)
      .map(({ rule, severity, promise }) => `${severity} ${rule}: ${promise?.text}`),
  ];
}

test("the two example profiles judge each of ten letters differently, and say why", async () => {
  expect(letters.length).toBe(10);
  const pages = letters.map((name) => {
    const [one, other] = [copperpot?.(name) ?? [], pennywhistle?.(name) ?? []];
    expect(one, name).not.toEqual(other);
    return [name, "", ...one, "", ...other].join("\n  ");
  });
  await expect(pages.join("\n\n")).toMatchFileSnapshot("__snapshots__/two-profiles.txt");
});
