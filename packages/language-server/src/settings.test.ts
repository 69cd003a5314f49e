import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { defaultSettings } from "./settings.ts";

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { readonly default: unknown }> };
  };
}

const manifest = JSON.parse(readFileSync("packages/vscode/package.json", "utf8")) as Manifest;
const shown = manifest.contributes.configuration.properties;

test("VS Code shows every setting with the value that holds when nothing is set", () => {
  const ours = Object.fromEntries(
    Object.entries({ ...defaultSettings, configFile: "" }).map(([key, value]) => [
      `troth.${key}`,
      value,
    ]),
  );
  const theirs = Object.entries(shown).map(([key, { default: value }]) => [key, value]);
  expect(Object.fromEntries(theirs)).toEqual(ours);
});

test.for(["docs/editors.md", "packages/vscode/README.md"])("%s names every setting", (page) => {
  const text = readFileSync(page, "utf8");
  for (const key of Object.keys(shown)) {
    expect(text).toMatch(new RegExp(`\\| \`(?:troth\\.)?${key.replace("troth.", "")}\` \\|`, "u"));
  }
});
