import { createHash } from "node:crypto";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyFormat, hostilePath, hostileText } from "./hostile.ts";
import { tagsOf, type Tag } from "./page.ts";
import { gift, lint, lintEcho, lintHeld, print, promo, reporters, withRelated } from "./run.ts";

const page = (...args: [Parameters<typeof print>[1], Parameters<typeof print>[2]?]) =>
  tagsOf(print(reporters.html, ...args));
const withClass = (tags: readonly Tag[], name: string) =>
  tags.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
const texts = (tags: readonly Tag[]) => tags.map(({ text }) => text);

describe("what it shows", () => {
  test("the draft as it reads, its words marked, each mark with the number of its finding", () => {
    const report = lint(promo);
    const tags = page([report]);
    const rows = texts(withClass(tags, "text"));
    expect(rows[0]).toMatch(/^Subject Re:\d Ends tonight$/u);
    expect(rows[1]).toMatch(/^Hi \{\{ first_name \}\}\d?,$/u);
    expect(texts(withClass(tags, "tag"))).toEqual(["{{ first_name }}"]);
    const marked = texts(tags.filter(({ name }) => name === "mark"));
    expect(marked).toContain("synergy");
    const placed = report.result.findings.filter(({ scope }) => scope === "span");
    expect(withClass(tags, "ref")).toHaveLength(placed.length);
    expect(withClass(tags, "finding")).toHaveLength(report.result.findings.length);
  });

  test("marks that overlap give each letter once", () => {
    const rows = texts(withClass(page([lintEcho("One *bold* word & more.")]), "text"));
    expect(rows).toEqual(["One bold word & more.2"]);
  });

  test("strengths stand before what to look at, and facets show their sums", () => {
    const tags = page([lint(gift)]);
    const titles = texts(tags.filter(({ name }) => name === "h3"));
    expect(titles.indexOf("What works")).toBe(0);
    expect(titles).toContain("How it stands");
    expect(texts(withClass(tags, "facets")).join(" ")).toMatch(/= 10 \+ \d what works/u);
  });

  test("how it stands to each declared value, why, and what would show it", () => {
    const tags = page([lintHeld(gift)]);
    expect(texts(withClass(tags, "standing"))).toEqual(["✓ shown", "– not here"]);
    const whys = texts(tags.filter(({ name, parent }) => name === "td" && parent === "tr"));
    expect(whys.slice(0, 4)).toEqual([
      "✓ shown",
      "Noor cracked the kiln on Tuesday and mended it with wire. line 10: close to “we mended it with wire”",
      "– not here",
      "Proof you can use: open on 340 days.",
    ]);
    expect(texts(tags.filter(({ name }) => name === "h3"))).toContain("Your values");
    expect(withClass(page([lint(gift)]), "standing")).toEqual([]);
  });

  test("where no value is shown, one sentence says what to do, and all proof is named once", () => {
    const tags = page([lintHeld(gift.replace("mended it with wire", "swept it out"))]);
    const whys = texts(tags.filter(({ name, parent }) => name === "p" && parent === "td"));
    expect(whys.slice(0, 2)).toEqual([
      "You declare “Mended first”; nothing here shows it. Proof you can use: 412 kilns mended, Mended first.",
      "More proof: nine miles of wire.",
    ]);
  });

  test("what may show a value is a question, with the command that says yes", () => {
    const asked = gift.replace("Noor cracked the kiln on Tuesday", "The kiln cracked on Tuesday");
    const source = asked.replace("and mended it with wire", "and three turns of wire closed it");
    const tags = page([lintHeld(source, "Mended first", { path: "may's letter.md" })]);
    const whys = texts(tags.filter(({ name, parent }) => name === "p" && parent === "td"));
    expect(whys).toContain(
      "Is “The kiln cracked on Tuesday and three turns of wire closed it.” (line 10) evidence for “Mended first”? If so: troth accept 'may'\\''s letter.md:10:1' mended",
    );
  });

  test("of a schedule, which of its messages show a value", () => {
    const filler =
      "The workshop is open on Saturday from nine to four, and whoever comes gets tea from the big pot by the window.";
    const rows = [
      "Noor mended it with wire on Tuesday.",
      "The list is out, only 2 left.",
      "The door is open.",
    ];
    const posts = rows.map((one) => `2026-05-01,"${one} ${filler}"`).join("\n");
    const held = lintHeld(`date,text\n${posts}\n`, undefined, { path: "posts.csv", format: "csv" });
    const cells = texts(
      page([held]).filter(({ name, parent }) => name === "td" && parent === "tr"),
    );
    expect(cells.slice(0, 2)).toEqual(["shown in row 2", "shown in row 4"]);
    expect(print(reporters.pretty, [held])).toContain(
      "Mended first: shown in row 2 · Warm hands: shown in row 4",
    );
  });

  test("a broken promise is told beside the finding that breaks it", () => {
    const tags = page([lintHeld(promo)]);
    expect(texts(withClass(tags, "promise"))[0]).toBe(
      "You promise: “Nobody is counted down to, Mended first”",
    );
  });

  test("an index of several files, with a link to each; of one file there is none to see", () => {
    const tags = page([lint(promo), lint(gift, { path: "gift.md" })]);
    expect(texts(withClass(tags, "drafts"))).toEqual(["The drafts"]);
    const listed = tags.filter(({ parent, name }) => parent === "p" && name === "a");
    const ids = new Set(tags.map(({ attributes }) => attributes["id"]));
    const links = listed.map(({ attributes }) => attributes["href"] ?? "");
    expect(links.filter((href) => href.startsWith("#d-")).length).toBeGreaterThanOrEqual(2);
    expect(links.filter((href) => href.startsWith("#") && !ids.has(href.slice(1)))).toEqual([]);
    expect(withClass(page([lint(promo)]), "drafts")).toEqual([]);
  });

  test("a schedule shows each of its rows", () => {
    const rows = "date,text\n2026-05-01,The kiln opens on Friday.\n2026-05-08,Come and see it.\n";
    const tags = page([lint(rows, { path: "posts.csv", format: "csv" })]);
    expect(texts(withClass(tags, "entry"))).toEqual([
      expect.stringMatching(/^row 2 · /u),
      expect.stringMatching(/^row 3 · /u),
    ]);
    expect(texts(withClass(tags, "text"))).toEqual([
      "The kiln opens on Friday.",
      "Come and see it.",
    ]);
  });

  test("places in other files, files that could not be read, and a run without files", () => {
    const unread = { path: "gone.md", message: "It cannot be read.", remedy: "Look for it." };
    const tags = page([withRelated(lint(promo))], [unread]);
    expect(texts(withClass(tags, "related"))).toContain(
      "mails/day 9.md, line 2: The same offer, nine days later. The kiln opens again",
    );
    expect(texts(withClass(tags, "unread"))).toEqual(["gone.md: It cannot be read. Look for it."]);
    expect(texts(withClass(page([]), "summary"))[0]).toContain("No draft was linted.");
  });
});

describe("what it lets happen", () => {
  const beside = lint(gift);

  test("the policy allows its own style sheet and nothing else", () => {
    const tags = page([lint(promo)]);
    const style = tags.find(({ name }) => name === "style")?.text ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    const policy = tags.find(({ attributes }) => attributes["http-equiv"] !== undefined);
    expect(policy?.attributes["content"]).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("whatever draft and path hold, the page has our elements only, and loses no text", () => {
    fc.assert(
      fc.property(hostileText, hostilePath, anyFormat, (text, path, format) => {
        const report = lintEcho(text, { path, format });
        const held = lintHeld(`${promo}${text}`, text, { path: "held.md" });
        const unread = { path, message: text, remedy: text };
        const html = print(reporters.html, [report, held, beside], [unread]);
        expect(html).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
        const tags = tagsOf(html);
        expect(tags.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(tags.filter(({ name }) => name === "style" || name === "template")).toHaveLength(2);
        expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter(isForeign)).toEqual(
          [],
        );
        for (const { attributes } of tags)
          expect(attributes["href"] ?? "#").toMatch(/^(?:#|https:)/u);
        const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(withClass(tags, "finding")).toHaveLength(
          [report, held, beside].flatMap(({ result }) => result.findings).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  const known = new Set(
    (
      "html head meta title style body main template slot header footer article section div h1 h2 h3 h4 p span " +
      "a ul ol li q b mark blockquote table thead tbody tr th td details summary dl dt dd " +
      "svg rect path"
    ).split(" "),
  );

  const ours = new Set(
    (
      "lang charset http-equiv content name class id href rel slot scope role tabindex shadowrootmode " +
      "aria-label aria-labelledby aria-hidden " +
      "viewbox width height x y d stroke-dasharray colspan"
    ).split(" "),
  );
  const isForeign = (name: string) => !ours.has(name);

  test("what would turn the direction of text is shown by its number", () => {
    const rows = texts(withClass(page([lintEcho("Pay \u202Eevil now.")]), "text"));
    expect(rows[0]).toContain("Pay [U+202E]evil now.");
  });
});
