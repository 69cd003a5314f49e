import { readdirSync, readFileSync } from "node:fs";

import type * as Core from "@troth/core";
import { backtrackingOf } from "@troth/team-rules";
import { transformSync } from "esbuild";
import { describe, expect, test, vi } from "vitest";
import { parseAst } from "vitest/node";

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/**
 * Files whose patterns hold two repetitions that share letters, and why that is bearable. Each
 * begins at the start of its text, so that the time grows with the square of one run of letters.
 */
const bearable: Readonly<Record<string, string>> = {
  "packages/core/src/lint/directives.ts": "asked of one comment",
  "packages/core/src/annotate/meta/meta.ts": "asked of one value of the front matter",
  "packages/core/src/annotate/moves/cues/shapes.ts": "asked of one line without blanks",
  "packages/core/src/read/html/styles.ts": "asked of one value of a style",
  "packages/core/src/read/html/walker.ts": "asked of one attribute",
  "packages/core/src/read/mail/structure/parameters.ts": "asked of one parameter",
  "packages/core/src/read/mdx/esm.ts": "asked of one statement",
  "packages/core/src/read/posts/yaml-mend.ts": "asked of one line",
  "packages/core/src/read/template/dialects/braces.ts": "asked of one merge tag",
  "packages/core/src/read/template/dialects/erb.ts": "asked of one merge tag",
  "packages/core/src/read/template/dialects/statements.ts": "asked of one merge tag",
  "rules/ask/src/too-many/asks.ts": "the blanks between its words part the runs",
  "rules/load/src/hard-to-read/sentence.ts": "asked of one word",
};

/** The same of patterns that are put together, by how they begin. */
const bearableStarts: readonly string[] = [
  // Emoji at the end of a sentence: nothing stands behind them that could fail.
  String.raw`(?:\s?(?:(?:(?![©®™])`,
  // Asked of one merge tag.
  String.raw`\|\s*(?:default|fallback`,
  // Asked of one sign-off; from its start.
  String.raw`^\P{L}*(?:(?:[Tt]he`,
];

const files = ["packages", "rules"].flatMap((group) =>
  readdirSync(group, { withFileTypes: true, recursive: true })
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((path) => /^\w+\/[\w-]+\/src\/.*(?<!\.test)\.ts$/u.test(path)),
);

describe("no pattern of ours backtracks without bound", () => {
  test.for(files.map((file) => [file, literalsIn(file)] as const).filter(([, all]) => all.length))(
    "%s",
    ([file, patterns]) => {
      const unbound = patterns.filter(
        ({ source, flags }) => !allowed(file).includes(backtrackingOf(source, flags)),
      );
      expect(unbound).toEqual([]);
    },
  );

  test("nor one that is put together when a module loads", async () => {
    const made: Pattern[] = [];
    const original = globalThis.RegExp;
    globalThis.RegExp = new Proxy(original, {
      construct(target, args: [string | RegExp, string?]) {
        const pattern = new target(...args);
        made.push(pattern);
        return pattern;
      },
    });
    vi.doMock("@troth/core", async (importCore) => noting(made, await importCore()));
    try {
      await Promise.all([import("@troth/preset"), import("@troth/moves")]);
    } finally {
      globalThis.RegExp = original;
      vi.doUnmock("@troth/core");
    }
    expect(made.length).toBeGreaterThan(100);
    const unbound = made.filter(
      ({ source, flags }) =>
        backtrackingOf(source, flags) !== undefined &&
        !bearableStarts.some((start) => source.startsWith(start)),
    );
    expect(unbound).toEqual([]);
  });

  test("what is said to be bearable is there", () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(bearable)));
  });
});

/** Core, keeping in `made` what is to be a pattern once a text is asked about. */
function noting(made: Pattern[], core: typeof Core): typeof Core {
  const note =
    (make: (pattern: Pattern) => Core.Asking) =>
    (pattern: Pattern): Core.Asking => {
      made.push(pattern);
      return make(pattern);
    };
  class NotingGroup extends core.PatternGroup {
    override gated = note((pattern) => super.gated(pattern));
  }
  const { gated, anyCase, exactCase } = core;
  return {
    ...core,
    gated: note(gated),
    anyCase: note(anyCase),
    exactCase: note(exactCase),
    PatternGroup: NotingGroup,
  };
}

function allowed(file: string): readonly unknown[] {
  return file in bearable ? [undefined, "polynomial"] : [undefined];
}

/** The patterns that stand in a file as they are. */
function literalsIn(file: string): readonly Pattern[] {
  const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts" });
  const found: Pattern[] = [];
  JSON.stringify(parseAst(code), (_, value: unknown) => {
    if (isLiteral(value)) found.push({ source: value.regex.pattern, flags: value.regex.flags });
    return typeof value === "bigint" ? String(value) : value;
  });
  return found;
}

function isLiteral(
  value: unknown,
): value is { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return typeof value === "object" && value !== null && "regex" in value;
}
