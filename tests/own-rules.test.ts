import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { lintJson, troth, write } from "./command-line.ts";

const page = readFileSync("docs/your-own-rules.md", "utf8");

/** The fences of the page that name a file. */
const examples = Array.from(
  page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gmsu),
  ([, name = "", text = ""]) => ({ name, text }),
);

const house = `define:
  acme/say-the-price:
    kind: existence
    summary: Say what it costs
    why: A reader wants to know.
    words: [affordable]
    flags: ["An [[affordable]] pot."]
    passes: ["A pot."]
`;

describe("docs/your-own-rules.md", () => {
  test.for(examples.filter(({ name }) => name === "troth.config.yaml"))(
    "the rule and its tests hold: $text",
    async ({ text }) => {
      write({ "troth.config.yaml": text });
      const { code, out, err } = await troth("test-rules");
      expect({ code, out, err }).toMatchObject({ code: 0, err: "" });
      expect(out).toMatch(/^acme\/[\w-]+: [1-9] flags?, [1-9] pass/u);
    },
  );

  test("names every kind and every key", async () => {
    const { definitionsSchema } = await import("@troth/team-rules/schema");
    const { properties, allOf } = definitionsSchema["additionalProperties"] as {
      properties: { kind: { enum: readonly string[] } };
      allOf: readonly { then: { properties: object } }[];
    };
    const keys = allOf.flatMap(({ then }) => Object.keys(then.properties));
    for (const name of [...properties.kind.enum, ...keys]) expect(page).toContain(`\`${name}`);
  });
});

describe("rules of a team", () => {
  test("lint, list, explain, choose and set aside as the built-in ones", async () => {
    write({
      "troth.config.yaml": house,
      "a.md": "An affordable pot.\n",
      "b.md": "<!-- troth-disable-next-line acme/say-the-price -- it is -->\nAn affordable pot.\n",
    });
    const { report } = await lintJson("--rule say-the-price a.md b.md");
    expect(report.files[0].findings).toMatchObject([
      { rule: "acme/say-the-price", quote: "affordable", severity: "warn", url: "" },
    ]);
    expect(report.files[1].findings).toEqual([]);
    expect((await troth("rules")).out).toMatch(/^acme .*\n {2}say-the-price /mu);
    expect((await troth("explain acme/say-the-price")).out).toContain("troth.config.yaml:2");
    const slip = await troth("lint --rule acme/say-the-prize a.md");
    expect(slip).toMatchObject({ code: 2 });
    expect(slip.err).toContain("Did you mean “acme/say-the-price”?");
  });

  test("a pattern without bound stops every command with file, line and remedy", async () => {
    write({
      "troth.config.yaml": house.replace(
        "words: [affordable]",
        String.raw`patterns: ['(?:\w+\s?)+!']`,
      ),
      "a.md": "Hi",
    });
    for (const command of ["lint a.md", "test-rules", "rules", "moves a.md"]) {
      // oxlint-disable-next-line no-await-in-loop -- one folder serves all
      const { code, err } = await troth(command);
      expect(code).toBe(2);
      expect(err).toMatch(
        /^troth: troth\.config\.yaml:6: acme\/say-the-price: `.*` could run without end/u,
      );
      expect(err).toContain(String.raw`\n  Let each round begin`.replace(String.raw`\n`, "\n"));
    }
  });

  test("test-rules shows what was wanted and what was found", async () => {
    write({ "troth.config.yaml": house.replace("passes: [", "passes: [An affordable one., ") });
    expect(await troth("test-rules say-the-price")).toMatchObject({
      code: 1,
      out: [
        "acme/say-the-price: 1 flag, 2 passes",
        "  ✖ passes 1",
        "    wanted  nothing",
        "    found   An [[affordable]] one.",
        "",
        "1 of 3 tests failed.",
        "",
      ].join("\n"),
    });
  });

  test("test-rules says what to do where there is nothing to test", async () => {
    expect(await troth("test-rules")).toMatchObject({ code: 2, out: "" });
    write({ "troth.config.yaml": "ignore: a" });
    expect((await troth("test-rules")).err).toContain("The configuration defines no rules");
  });
});

describe("a plugin", () => {
  const plugin = (check: string) => `export const rules = [{ id: "acme/oven", phrases: [], meta: {
    summary: "S", why: "W", evidence: { grade: "D", source: "this test" }, mechanical: true,
    severity: { cold: "warn", welcome: "warn", news: "warn", promo: "warn", social: "warn", land: "warn", service: "warn" },
    messages: { found: "It was here." }, suggestions: {}, options: {} }, *check() { ${check} } }];`;

  test("that is named runs; one that is not stays still", async () => {
    write({
      "troth.config.yaml": "plugins: [./oven.mjs]",
      "oven.mjs": plugin('yield { message: "found", at: "document" };'),
      "other.mjs": "throw new Error('nobody named it');",
      "a.md": "The oven is warm.",
    });
    const { report, code } = await lintJson("a.md");
    expect(code).toBe(0);
    expect(report.files[0].findings).toMatchObject([
      { rule: "acme/oven", message: "It was here." },
    ]);
  });

  test("that fails on a draft is named, and the exit code is 2", async () => {
    write({
      "troth.config.yaml": "plugins: [./oven.mjs]",
      "oven.mjs": plugin('throw new TypeError("cold");'),
      "a.md": "The oven is warm.",
    });
    const { code, err } = await troth("lint a.md");
    expect(code).toBe(2);
    expect(err).toContain("the rule acme/oven of the plugin ./oven.mjs failed: cold.");
    expect(err).toContain("Turn acme/oven off until it is mended");
  });

  test("that is broken is named with line and remedy, and the exit code is 2", async () => {
    write({ "troth.config.yaml": "ignore: b\nplugins: [troth-plugin-oven]", "a.md": "Hi" });
    const { code, err } = await troth("lint a.md");
    expect(code).toBe(2);
    expect(err).toContain("troth.config.yaml:2: The plugin troth-plugin-oven cannot be found");
    expect(err).toContain("npm install --save-dev troth-plugin-oven");
  });
});
