import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

/** From the ground up. A package may depend only on packages of a lower layer. */
const layers = [
  ["core"],
  ["campaign", "profile"],
  ["rule-tester", "reporters", "moves"],
  ["team-rules"],
  ["config"],
  ["rules-*"],
  ["preset"],
  ["language-server"],
  ["troth", "retext", "mcp", "troth-vscode"],
  ["github-action"],
];

/** These run in a browser too. */
const pure = new Set([
  "core",
  "campaign",
  "moves",
  "profile",
  "reporters",
  "preset",
  "rules-*",
  "team-rules",
]);

interface Manifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const packages = ["packages", "rules"].flatMap((group) =>
  readdirSync(group).map((name) => {
    const folder = `${group}/${name}`;
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
    return { name: manifest.name, folder, manifest };
  }),
);

describe.for(packages)("$name", ({ name, manifest }) => {
  test("depends only downwards", () => {
    const uses = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const ours = uses.filter((used) => used.startsWith("@troth/") || used === "troth");
    expect(ours.filter((used) => layerOf(used) >= layerOf(name))).toEqual([]);
  });

  test("pins what it installs", () => {
    for (const [used, range] of Object.entries(manifest.dependencies ?? {})) {
      expect(range, used).toMatch(/^(?:workspace:\*|\d+\.\d+\.\d+)$/u);
    }
  });
});

describe.for(packages.filter(({ name }) => pure.has(shortName(name))))("$name", ({ folder }) => {
  test("is pure: no files, no clock, no network", () => {
    for (const { file, source } of sourcesOf(folder)) {
      expect(source.match(/from "node:[^"]+"/u)?.[0], file).toBeUndefined();
      expect(source.match(impure)?.[0], file).toBeUndefined();
    }
  });
});

const impure = /\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/u;

function layerOf(name: string): number {
  const layer = layers.findIndex((names) => names.includes(shortName(name)));
  if (layer === -1) throw new Error(`${name} has no layer: give it one in tests/layers.test.ts`);
  return layer;
}

function shortName(name: string): string {
  return name.replace("@troth/", "").replace(/^rules-.*/u, "rules-*");
}

function sourcesOf(folder: string): { file: string; source: string }[] {
  return readdirSync(`${folder}/src`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => {
      const file = `${entry.parentPath}/${entry.name}`;
      return { file, source: readFileSync(file, "utf8") };
    });
}
