import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { loadConfig } from "../config.ts";
import { ConfigError } from "../config-error.ts";
import type { ProfileFile } from "./load.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "troth-profile-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const good = `version: 1
brand: {name: Millrace Kites}
purpose: A kite should fly in the wind that there is.
values:
  - id: flown-first
    name: Flown first
    means: We fly each kite before we pack it.
    not: Calm weeks cost us orders.
    expressions: [flown before it was packed, we flew it on the dyke, it pulled to the left and we sewed it anew]
    proof: [{id: log, claim: log of flights, kind: artifact, source: docs/log.md, valid_until: 2026-12-31}]
promises:
  - {id: no-rush, text: Nothing runs out on a clock, value: flown-first, test: {forbid_text: ["last chance"]}}
audiences: [{id: fliers, who: people with a kite, knows: [941], cares: [flown-first]}]
`;

async function load(cwd = folder): Promise<ProfileFile | undefined> {
  const config = await loadConfig({ cwd, rules: [] });
  return config.loadProfile("2026-01-15");
}

async function refused(content: string): Promise<string> {
  write("values.yaml", content);
  const error: unknown = await load().catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error("it was taken");
  return `${error.line}: ${error.message} ${error.remedy}`;
}

describe("which profile", () => {
  test("the nearest values.yaml, frozen, where there is no configuration", async () => {
    write("values.yaml", good);
    write("letters/may.md", "");
    const found = await load(join(folder, "letters"));
    expect(found?.path).toBe(join(folder, "values.yaml"));
    expect(found?.profile.values[0]?.requiresProof).toBe(true);
    expect(found?.profile.audiences[0]?.knows).toEqual(["941"]);
    expect(Object.isFrozen(found?.profile.values[0]?.proof)).toBe(true);
  });

  test("the one that the configuration names, else the one beside it", async () => {
    write("values.yaml", good);
    write("a/troth.config.yaml", "profile: ../brand/kites.yaml\n");
    write("brand/kites.yaml", good.replace("Millrace Kites", "Millrace"));
    write("b/troth.config.yaml", "ignore: ['*.tmp']\n");
    expect((await load(join(folder, "a")))?.profile.brand.name).toBe("Millrace");
    expect(await load(join(folder, "b"))).toBeUndefined();
  });

  test("a values.yaml of other tools is none", async () => {
    write("values.yaml", "image: {tag: latest}\nreplicas: 2\nvalues: [1]\n");
    expect(await load()).toBeUndefined();
  });

  test("one that is named and not there is an error in the configuration", async () => {
    write("troth.config.yaml", "profile: brand.yaml\n");
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ path: join(folder, "troth.config.yaml"), line: 1 });
  });
});

test.for<readonly [what: string, find: string, replace: string, said: RegExp]>([
  ["another version", "version: 1", "version: 2", /^1: .*version 2.*reads version 1/u],
  ["no brand", "brand: {name: Millrace Kites}\n", "", /^1: This file has no `brand`/u],
  [
    "a slip of a key",
    "    means:",
    "    meens:",
    /^7: `meens` is not known.*Did you mean `means`/u,
  ],
  [
    "too few expressions",
    ", it pulled to the left and we sewed it anew",
    "",
    /^9: .*fewer than 3/u,
  ],
  ["a bad id", "id: flown-first", "id: Flown First", /^5: .*Small letters/u],
  ["a false kind", "kind: artifact", "kind: artefact", /^10: .*Did you mean `artifact`/u],
  ["no such day", "2026-12-31", "2026-02-31", /^10: .*no such day/u],
  ["all expired", "2026-12-31", "2025-12-31", /^10: Every proof .*2025-12-31.*later/u],
  ["a path outside", "docs/log.md", "../../log.md", /^10: .*outside the repository/u],
  ["an absolute path", "docs/log.md", "/etc/hostname", /^10: .*outside the repository/u],
  ["an unknown value", "cares: [flown-first]", "cares: [flown-frist]", /^13: .*Did you mean/u],
  ["no pattern", '"last chance"', '"last ("', /^12: The promise `no-rush`: .*not a regular/u],
  ["endless backtracking", '"last chance"', '"(a+)+b"', /^12: .*could run without end/u],
  ["slow backtracking", '"last chance"', '"a.*b.*c.*d"', /^12: .*very long/u],
  ["a pattern for nothing", '"last chance"', '"x*"', /^12: .*matches nothing at all/u],
  ["broken YAML", "purpose: A", 'purpose: "A', /^\d+: /u],
])("%s is refused with its line and a remedy", async ([, find, replace, said]) => {
  expect(good).toContain(find);
  expect(await refused(good.replace(find, replace))).toMatch(said);
});

test("two of one id are refused", async () => {
  const [, value = ""] = /(  - id: flown-first.*?)promises/su.exec(good) ?? [];
  expect(await refused(good.replace("promises", `${value}promises`))).toMatch(
    /^11: Two values have the id `flown-first`/u,
  );
  const proof = "{id: log, claim: log of flights, kind: artifact, source: docs/log.md}";
  expect(await refused(good.replace("proof: [", `proof: [${proof}, `))).toMatch(
    /^10: Two proofs have the id `log`/u,
  );
});

test("aliases that unfold without end are refused", async () => {
  const bomb = Array.from("bcdefghij", (name, at) => {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}] # ${at}`;
  });
  const source = `a: &a [x, x, x]\n${bomb.join("\n")}\n${good}`;
  expect(await refused(source)).toMatch(/^2: .*unfold without end.*Write the values out/u);
});

test("a proof behind a link that leads outside is refused", async () => {
  write("docs/inside.md", "");
  symlinkSync(tmpdir(), join(folder, "docs/out"));
  expect(await refused(good.replace("docs/log.md", "docs/out"))).toMatch(/outside the repository/u);
});
