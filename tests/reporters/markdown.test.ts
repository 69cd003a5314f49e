import * as fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";

import { anyFormat, hostilePath, hostileText } from "./hostile.ts";
import { tagsOf } from "./page.ts";
import { gift, lint, lintEcho, lintHeld, print, promo, reporters } from "./run.ts";

const comment = (...args: [Parameters<typeof print>[1], Parameters<typeof print>[2]?]) =>
  print(reporters.markdown, ...args);

/** As GitHub shows it, before it takes out what it thinks harmful. */
function shown(markdown: string) {
  return tagsOf(
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    }),
  );
}

const unread = { path: "gone.md", line: 3, message: "It cannot be read.", remedy: "Look for it." };

describe("one comment", () => {
  test("begins with a mark to find it by, then the verdict", () => {
    expect(comment([lint(promo)])).toMatch(
      /^<!-- troth -->\n## ✖ Blocked: there is something to settle before this goes out\n/u,
    );
    expect(comment([])).toContain("## – No draft was linted\n");
  });

  test("tells ten findings, the gravest first, and folds the rest", () => {
    const many = Array.from({ length: 4 }, (_, at) => lint(promo, { path: `may-${at}.md` }));
    const tags = shown(comment(many));
    const told = tags.filter(({ name, parent }) => name === "sub" && parent === "p");
    expect(told.slice(0, 10).every(({ text }) => /^(?:error|warning) · may-\d/u.test(text))).toBe(
      true,
    );
    expect(told[0]?.text).toMatch(/^error · may-0\.md line 2 · proof\/fake-thread$/u);
    const all = many.flatMap(({ result }) => result.findings).length;
    const folds = tags.filter(({ name }) => name === "summary").map(({ text }) => text);
    expect(folds[0]).toBe(`${all - 10} more findings`);
  });

  test("what is new comes first, and is counted", () => {
    const { findings } = lint(promo).result;
    const hint = findings.find(({ severity }) => severity === "info");
    const text = comment([lint(promo, { fresh: new Set([hint?.fingerprint ?? ""]) })]);
    expect(text).toContain("1 finding new in this change.");
    expect(shown(text).find(({ name }) => name === "sub")?.text).toMatch(/^hint · new · /u);
  });

  test("what works, the facets, and how much gives and asks stand below", () => {
    const text = comment([lint(gift)]);
    expect(text).toContain("### What works\n\n- ✓ Welcomes the reader.");
    expect(text).toContain("| draft | verdict | gives, asks | Lead | Give &amp; ask |");
    expect(text).toMatch(/\| ▰+▱ \d sentences give, 1 asks \|/u);
    expect(text).toContain("<summary>The sums behind it</summary>");
  });

  test("a row for each draft held to a profile, a column for each value; below, why and what proof there is", () => {
    const text = comment([lintHeld(gift), lintHeld(promo, undefined, { path: "promo.md" })]);
    expect(text).toContain(
      "### Your values\n\n| draft | Mended first | Warm hands |\n|---|---|---|\n",
    );
    expect(text).toContain("may.md</code> | ✓ shown (line 10) | – not here |");
    expect(text).toContain("promo.md</code> | – not here | – not here |");
    expect(text).toMatch(
      /\*\*Mended first\*\*, shown: line 10 “Noor cracked the kiln .* with wire\.” \(close to “we mended it with wire”\)\./u,
    );
    expect(text).toContain(
      "- Proof you can use for **Mended first**: 412 kilns mended, Mended first; nine miles of wire.",
    );
    expect(text).toContain("You promise: “Nobody is counted down to, Mended first”");
    expect(comment([lint(gift)])).not.toContain("Your values");
  });

  test("of a draft that has changed, how it stood to a value; a line that has moved is no change", () => {
    const then = lintHeld(gift.replace("mended it with wire", "swept it out"));
    expect(comment([{ ...lintHeld(gift), before: then }])).toContain(
      "may.md</code> | – not here → **✓ shown (line 10)** | – not here |",
    );
    const moved = lintHeld(gift.replace("Welcome,", "Hello.\n\nWelcome,"));
    expect(comment([{ ...moved, before: lintHeld(gift) }])).toContain(
      "may.md</code> | ✓ shown (line 12) | – not here |",
    );
  });

  test("of a draft that has changed it says how it stood, and only where that is not how it stands", () => {
    const [row = ""] = /^\| <code>may\.md.*$/mu.exec(
      comment([{ ...lint(gift), before: lint(promo) }]),
    ) ?? [""];
    const cells = row.split(" | ");
    expect(cells[1]).toBe("blocked → **clear**");
    expect(cells[2]).toMatch(
      /^no sentence gives, none ask → \*\*▰+▱ \d sentences give, 1 asks\*\*$/u,
    );
    expect(cells.at(-1)).toMatch(/^\w+ → \*\*strong\*\* \|$/u);
    const same = comment([{ ...lint(gift), before: lint(gift) }]);
    expect(same).not.toContain("→ **");
    expect(comment([lint(gift)])).not.toContain("Before → is");
  });

  test("what may show a value is asked in the fold", () => {
    const asked = gift.replace("Noor cracked the kiln on Tuesday", "The kiln cracked on Tuesday");
    const text = comment([
      lintHeld(asked.replace("and mended it with wire", "and three turns of wire closed it")),
    ]);
    expect(shown(text).map((tag) => tag.text)).toContain(
      "may.md Is “The kiln cracked on Tuesday and three turns of wire closed it.” (line 10) evidence for “Mended first”? If so: troth accept may.md:10:1 mended",
    );
  });

  test("a file that cannot be read is said before all findings", () => {
    expect(comment([lint(gift)], [unread])).toContain("gone.md</code> line 3: It cannot be read.");
  });

  test("never longer than GitHub takes, however many files there are", () => {
    const one = lintEcho(`${"@a|b <i> ".repeat(400)}\n\n`.repeat(20));
    const many = Array.from({ length: 120 }, () => one);
    const text = comment(many);
    expect(text.length).toBeLessThan(65_536);
    expect(shown(text).find(({ name }) => name === "h2")?.text).toContain("Blocked");
  });
});

describe("whatever a draft holds", () => {
  const beside = lint(gift);

  test("the comment holds our markup only, mentions nobody and links to no place of the draft", () => {
    fc.assert(
      fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
        const report = lintEcho(text, { path, format });
        const held = lintHeld(`${gift}${text}`, text);
        const written = comment([report, held, beside], [{ ...unread, path, message: text }]);
        expect(written).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
        // A mention or a reference needs its sign and its name side by side.
        expect(written.replaceAll("<!-- -->", "|")).not.toMatch(/[@#][\w-]|\bwww\.|GH-\d/u);
        const tags = shown(written);
        expect(tags.filter(({ name }) => !known.has(name))).toEqual([]);
        const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
        expect(attributes.filter(([name]) => name !== "href")).toEqual([]);
        for (const [, href] of attributes) {
          expect(href).toMatch(/^https:\/\/troth\.example\/rules\//u);
        }
      }),
      { numRuns: 60 },
    );
  });

  const known = new Set(
    "h2 h3 p strong blockquote ul li sub code a details summary table thead tbody tr th td".split(
      " ",
    ),
  );

  test("and the words are still those of the draft", () => {
    const words = "5 * 3 < 20 & [brackets] _under_ `tick` | pipe #1 @home $x$ ~no~";
    expect(
      shown(comment([lintEcho(words, { format: "text" })])).find(({ name }) => name === "strong")
        ?.text,
    ).toContain(words);
  });
});
