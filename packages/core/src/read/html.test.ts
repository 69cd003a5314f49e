import { describe, expect, test } from "vitest";
import type { Block, Reading } from "../block.ts";
import { readHtml, readHtmlRange } from "./html.ts";
import { Template } from "./template.ts";

describe("text", () => {
  test("white space folds, entities are decoded, and each word keeps its place", () => {
    const html = "<p>Tea &amp;\r\n  scones,&nbsp;from <b>4</b>pm</p>";
    expect(textsOf(html)).toEqual(["Tea & scones,\u00A0from 4pm"]);
    expect(wordsOf(html)).toEqual(["Tea", "&amp;", "scones,", "from", "4</b>pm"]);
  });

  test.for([
    ["an entity without its semicolon", "B&amp B rooms", "B& B rooms", "B&amp"],
    ["the longest name wins", "&notit; is", "¬it; is", "&notit;"],
    ["an entity of two characters", "&NotEqualTilde; here", "\u2242\u0338 here", "&NotEqualTilde;"],
    ["a character outside the first plane", "&#x1F33F; mint", "🌿 mint", "&#x1F33F;"],
    ["a numeric entity of windows-1252", "It&#146;s", "It’s", "It&#146;s"],
    ["an ampersand alone", "Q&A today", "Q&A today", "Q&A"],
    ["a soft hyphen", "gar&shy;den", "garden", "gar&shy;den"],
    ["a zero width space", "gar\u200Bden", "garden", "gar\u200Bden"],
    ["a family of pictures", "👩‍🌾 here", "👩‍🌾 here", "👩‍🌾"],
  ])("%s", ([, html = "", text, first]) => {
    expect(textsOf(html)).toEqual([text]);
    expect(wordsOf(html)[0]).toBe(first);
  });

  test("a byte order mark is no text and moves nothing", () => {
    const html = "\uFEFF<p>Hello Ana</p>";
    expect(textsOf(html)).toEqual(["Hello Ana"]);
    expect(wordsOf(html)).toEqual(["Hello", "Ana"]);
  });

  test("a line break is a line feed, and two end the paragraph", () => {
    expect(textsOf("Cedar Lane 4 <br> Leith<br/><br>See you there<br>")).toEqual([
      "Cedar Lane 4\nLeith",
      "See you there",
    ]);
  });

  test("preformatted text keeps its blanks", () => {
    expect(textsOf("<pre>Mon   9\r\nTue  10\n\nClosed</pre>")).toEqual([
      "Mon   9\nTue  10",
      "Closed",
    ]);
    expect(read("<pre><code>npm i</code></pre>").blocks[0]?.role).toBe("code");
  });

  test("what is no copy is not read", () => {
    const html =
      "<title>Draft 3</title><style>p{}</style><script>let a = '<p>x</p>'</script>" +
      "<svg><title>Logo</title><text>Fern</text></svg><xml><o:P>96</o:P></xml>" +
      "<select><option>Fife</select><template><p>Row</p></template><p>Hello</p>";
    expect(textsOf(html)).toEqual(["Hello"]);
  });

  test("merge tags print a placeholder or nothing, and never break the HTML", () => {
    const html = "<p>Hi {{ name | default: 'there' }}, {% if a < b %}short{% endif %} note.</p>";
    expect(textsOf(html)).toEqual(["Hi \uFFFC, short note."]);
    expect(wordsOf(html)[1]).toBe("{{ name | default: 'there' }},");
    const table = "<table>{{#each rows}}<tr><td>{{ item }}</td></tr>{{/each}}</table>";
    expect(textsOf(table)).toEqual(["\uFFFC"]);
  });
});

describe("blocks", () => {
  test("headings, items, cells and paragraphs", () => {
    const html =
      "<h2>Spring</h2><ul><li>Seeds<li>Soil<ol><li>Peat free</ol></ul>" +
      "<table><tr><th>Day<td>Monday<tr><td>Hour<td>Nine</table><figcaption>Our shed</figcaption>";
    expect(read(html).blocks.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "heading: Spring",
      "list-item: Seeds",
      "list-item: Soil",
      "list-item: Peat free",
      "cell: Day",
      "paragraph: Monday",
      "paragraph: Hour",
      "paragraph: Nine",
      "paragraph: Our shed",
    ]);
    expect(read(html).blocks[0]?.level).toBe(2);
    expect(read(html).blocks.map(({ ordered }) => ordered)[3]).toBe(true);
  });

  test.for([
    ["paragraphs without end tags", "<p>One<p>Two<div>Three", ["One", "Two", "Three"]],
    ["crossed inline tags", "<b>One <i>two</b> three</i> four", ["One two three four"]],
    ["an end tag without a start", "One</div>Two</span> three", ["One", "Two three"]],
    ["a heading that never ends", "<h1>Title<p>Text", ["Title", "Text"]],
    ["text behind the document", "<html><body><p>One</body></html>Two", ["One", "Two"]],
    ["a less-than sign", "Under 5 < 6 <3 pounds", ["Under 5 < 6 <3 pounds"]],
  ] as const)("broken HTML is read as browsers read it: %s", ([, html, texts]) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test("the format names the footer, the navigation and what is quoted", () => {
    const html =
      "<nav>Shop</nav><blockquote>Lovely soap<blockquote>Twice</blockquote></blockquote>" +
      "<footer><p>Fern Ltd</p></footer><div class='gmail_quote'>On Monday Ana wrote:" +
      "<blockquote>Hello</blockquote></div>";
    expect(read(html).blocks.map(({ text, zone, quote }) => [text, zone, quote])).toEqual([
      ["Shop", "nav", undefined],
      ["Lovely soap", undefined, 1],
      ["Twice", undefined, 2],
      ["Fern Ltd", "footer", undefined],
      ["On Monday Ana wrote:", "quoted", undefined],
      ["Hello", "quoted", 1],
    ]);
    const outlook = "<p>Thanks</p><div id='divRplyFwdMsg'>From: Ana</div><p>Hello</p>";
    expect(read(outlook).blocks.map(({ zone }) => zone)).toEqual([undefined, "quoted", "quoted"]);
  });
});

describe("links and buttons", () => {
  test("a link has its target decoded, with merge tags as written, and its label", () => {
    const html =
      "<p>See <a href='{{ site }}/new?a=1&amp;b=2&copy=3' aria-label='New &amp; used'>the list</a>.</p>";
    expect(read(html).blocks[0]?.links).toEqual([
      { start: 4, end: 12, target: "{{ site }}/new?a=1&b=2&copy=3", label: "New & used" },
    ]);
  });

  test("a link over two blocks is a link in each", () => {
    const html =
      "<a href='/a'><p>One</p><p>Two more</p></a><p>Three</p><p><a href='/b'>x<div>y</div></a>";
    expect(
      read(html).blocks.map(({ links }) => links.map(({ target, end }) => [target, end])),
    ).toEqual([[["/a", 3]], [["/a", 8]], [], [["/b", 1]], [["/b", 1]]]);
  });

  test("an address that is its own text is marked", () => {
    const [block] = read("<a href='https://fern.example/'>fern.example</a>").blocks;
    expect(block?.links[0]?.auto).toBe(true);
  });

  test.for([
    ["a role", '<a role="button" href="/x">Book a bed</a>'],
    ["a class", '<a class="big btn-primary" href="/x">Book a bed</a>'],
    ["a style", '<a style="background:#060; padding: 4px 9px" href="/x">Book a bed</a>'],
    ["a button", "<button>Book a bed</button>"],
    ["a form control", '<input type="submit" value="Book a bed">'],
    [
      "a round cell",
      '<td bgcolor="#060" style="border-radius:3px"><a href="/x">Book a bed</a></td>',
    ],
    [
      "a cell of a table that is one",
      '<table class="btn"><tr><td><a href="/x">Book a bed</a></td></tr></table>',
    ],
  ])("%s makes a button", ([, html = ""]) => {
    const { blocks } = read(`<p>Rooms are open. ${html} See you.</p>`);
    expect(blocks.find(({ role }) => role === "button")?.text).toBe("Book a bed");
    expect(blocks.map(({ text }) => text).join(" ")).toBe("Rooms are open. Book a bed See you.");
  });

  test.for([
    ["a way to leave", '<a class="btn" href="/x">Unsubscribe</a>'],
    ["a plain link", '<a href="/x">Book a bed</a>'],
    ["a link in a sentence in a box", '<td class="cta">Do <a href="/x">book a bed</a></td>'],
    ["a plain cell with colour", '<td bgcolor="#fff"><a href="/x">Web shop</a></td>'],
    ["a whole teaser", `<a class="btn" href="/x">${"We have new beds. ".repeat(5)}</a>`],
  ])("%s is no button", ([, html = ""]) => {
    expect(read(html).blocks.map(({ role }) => role)).toEqual(["paragraph"]);
  });
});

describe("images", () => {
  test("alternative text is a block behind the sentence that the image stands in", () => {
    const html = '<p>Our <a href="/s"><img src="a.png" alt="Fern &amp; Co"></a> shop</p>';
    const { blocks, images } = read(html);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ["paragraph", "Our shop"],
      ["alt", "Fern & Co"],
    ]);
    expect(blocks[1]?.links).toEqual([{ start: 0, end: 9, target: "/s" }]);
    expect(sourceOf(html, blocks[1], "&")).toBe("&amp;");
    expect(images).toEqual([
      {
        span: spanIn(html, /<img.*?>/u),
        src: "a.png",
        alt: "Fern & Co",
        spacer: false,
        linked: true,
      },
    ]);
  });

  test("where they are fetched from, and what speaks for them in place of alt", () => {
    const html =
      '<img src=" {{ logo }}?a&amp;b " aria-label="Fern"><img aria-hidden="true"><img role="presentation"><img title="Fern">';
    expect(read(html).images.map(({ src, alt }) => [src, alt])).toEqual([
      ["{{ logo }}?a&b", "Fern"],
      ["", ""],
      ["", ""],
      ["", "Fern"],
    ]);
  });

  test("no text, empty text, and spacers", () => {
    const html =
      '<img src="a"><img src="b" alt=""><img src="c" alt="." width=1><img src="d" style="display:none">';
    expect(read(html).images.map(({ alt, spacer }) => [alt, spacer])).toEqual([
      [undefined, false],
      ["", false],
      [".", true],
      [undefined, true],
    ]);
    expect(read(html).blocks).toEqual([]);
  });
});

describe("hidden text", () => {
  test.for([
    ["style='display:none'"],
    ["style='VISIBILITY: hidden'"],
    ["style='max-height:0px; overflow:hidden'"],
    ["style='font-size:1px'"],
    ["style='opacity: 0'"],
    ["hidden"],
    ["class='a gone'", ".gone, .away { display: none !important }"],
    ["id='Gone'", "/* x */ #Gone{display:none}"],
    ["class='gone'", "span.gone{display:none}"],
  ] as const)("%s", ([attribute, style]) => {
    const { blocks } = secret(attribute, style);
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ["Seen too", undefined],
      ["Not seen", "always"],
    ]);
  });

  test.for([
    ["class='gone'", "@media (max-width:600px){ .gone{display:none} }"],
    ["class='gone'", "p.gone{display:none}"],
    ["class='gone'", ".gone{display:none} .gone{display:block}"],
    ["class='gone' style='display:inline'", ".gone{display:none}"],
    ["style='mso-hide:all'"],
  ] as const)("seen on some screens: %s %s", ([attribute, style]) => {
    expect(secret(attribute, style).blocks.map(({ hidden }) => hidden)).toEqual([undefined]);
  });

  test("a layout cell without a size hides nothing that has one", () => {
    const html = "<td style='font-size:0'>gap<div style='font-size:15px'>Hello Ana</div></td>";
    expect(read(html).blocks.map(({ hidden }) => hidden)).toEqual(["always", undefined]);
  });

  test("the preview text is hidden in the mail and read in the inbox", () => {
    const line = "Two new trails open on Saturday";
    const hidden = `<div style="display:none">${line}&zwnj;&nbsp;&zwnj;&nbsp;</div><p>Hello Ana</p>`;
    expect(read(hidden).blocks[0]).toMatchObject({ role: "preheader", text: line });
    expect(read(hidden).blocks[0]?.hidden).toBeUndefined();
    const named = `<td class="preheaderContent">Two new trails</td><p>Hello Ana</p>`;
    expect(read(named).blocks[0]?.role).toBe("preheader");
  });

  test.for([
    ["behind the first words", "<p>Hello</p><div hidden>Two new trails open on Saturday</div>"],
    ["too short", "<div hidden>Trails</div><p>Hello Ana, the gates are open</p>"],
    [
      "a link to the web",
      "<div hidden>View this message in your browser, please</div><p>Hello</p>",
    ],
  ])("no preview text: %s", ([, html = ""]) => {
    expect(read(html).blocks.map(({ role }) => role)).toEqual(["paragraph", "paragraph"]);
  });

  test("what Outlook alone reads, and what it alone does not", () => {
    const html =
      "<p>Hello <!--[if mso]><i>dear</i><![endif]--> Ana</p><!--[if !mso]><!--><p>All</p><!--<![endif]-->" +
      "<!--[if !mso]><p>None</p><![endif]--><![if !mso]><p>Most</p><![endif]>";
    const { blocks, comments } = read(html);
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ["Hello Ana", undefined],
      ["dear", "outlook"],
      ["All", undefined],
      ["Most", undefined],
    ]);
    expect(comments).toEqual([]);
    expect(sourceOf(html, blocks[1], "dear")).toBe("dear");
  });
});

describe("comments and damage", () => {
  test("a comment has its place and its text", () => {
    const html =
      "<p>One<!-- troth-disable ask/too-many -- a trial --> two</p><?xml x?><!DOCTYPE html>";
    expect(read(html).comments).toEqual([
      {
        span: spanIn(html, /<!--.*?-->/u),
        text: " troth-disable ask/too-many -- a trial ",
        sent: true,
      },
    ]);
    expect(textsOf(html)).toEqual(["One two"]);
  });

  test.for([
    ["a tag", '<a href="/x>Book a bed</a> and more', /tag.*Close the tag/u],
    ["a tag that a slash ends", "<br /", /tag/u],
    ["an end tag", "</p Book a bed", /tag/u],
    ["a comment", "<!-- later: <p>Book a bed</p>", /comment.*-->/u],
    ["an element", "<style>p{} <p>Book a bed</p>", /<style>.*<\/style>/u],
  ] as const)("text lost in %s is noted", ([, lost, message]) => {
    const html = `<p>Hello</p>${lost}`;
    const { blocks, notes } = read(html);
    expect(blocks.map(({ text }) => text)).toEqual(["Hello"]);
    expect(notes).toEqual([
      { message: expect.stringMatching(message), span: { start: 12, end: html.length } },
    ]);
  });

  test.for(["Done.", "5 < 6 <", "a </>", "&am"])("nothing to note in %s", (html) => {
    expect(read(html).notes).toEqual([]);
  });
});

test("a stretch of another format is read with places in the whole", () => {
  const source = "Intro *x*\n> <p>Tea &amp;\n> milk</p>\nOutro";
  const masked = source.replace("\n> milk", "\n  milk");
  const reading = readHtmlRange(new Template(source), masked, 12, source.indexOf("\nOutro"));
  expect(reading.blocks.map(({ text }) => text)).toEqual(["Tea & milk"]);
  expect(sourceOf(source, reading.blocks[0], "milk")).toBe("milk");
});

describe("hostile input ends", () => {
  test.for([
    ["nested div", many("<div>", 20_000)],
    ["deep and closed", `${many("<div>", 10_000)}x${many("</div>", 10_000)}`],
    ["links", many("<a href=x>t", 20_000)],
    ["less-than", many("<", 500_000)],
    ["ampersands", many("&", 500_000)],
    ["a digit string", `&#${many("1", 500_000)}`],
    ["cells", `<table><tr>${many("<td>a", 20_000)}`],
    ["one line", many("word ", 200_000)],
    ["blanks", many(" ", 1_000_000)],
    ["padding", many("&zwnj;&nbsp;", 50_000)],
    ["conditional comments in each other", many("<!--[if mso]>", 20_000)],
    ["conditional comments", many("<!--[if mso]>x-->", 20_000)],
    ["attributes", `<a ${many("a=b ", 200_000)}>x`],
    ["style braces", `<style>${many("@x{.a{", 100_000)}</style>x`],
    ["style comments", `<style>${many("/*", 200_000)}</style>x`],
    ["crossed tags", many("<b><i></b>", 30_000)],
    ["end tags under a deep stack", many("<b>", 500) + many("</p></a></i>", 50_000)],
    ["entities in an attribute", `<img alt="${many("&amp;", 200_000)}">`],
    ["line breaks in a button", `<a class=btn>${many("<br>x", 50_000)}`],
  ])("%s", ([, html = ""]) => {
    expect(read(html).blocks.length).toBeLessThanOrEqual(60_000);
  });
});

function read(html: string): Reading {
  return readHtml(new Template(html), 0);
}

function textsOf(html: string): string[] {
  return read(html).blocks.map(({ text }) => text);
}

/** What the source has in the place of each word of the first block. */
function wordsOf(html: string): string[] {
  const [block] = read(html).blocks;
  if (block === undefined) return [];
  return Array.from(block.text.matchAll(/\S+/gu), (word) => {
    const { start, end } = block.places.toSource(word.index, word.index + word[0].length);
    return html.slice(start, end);
  });
}

function sourceOf(html: string, block: Block | undefined, word: string): string | undefined {
  const at = block?.text.indexOf(word) ?? -1;
  const span = block?.places.toSource(at, at + word.length);
  return span && html.slice(span.start, span.end);
}

function spanIn(html: string, pattern: RegExp): { start: number; end: number } {
  const found = pattern.exec(html);
  if (found === null) throw new Error(`${pattern} is not in the example`);
  return { start: found.index, end: found.index + found[0].length };
}

function secret(attribute: string, style = ""): Reading {
  return read(`<style>${style}</style><p>Seen <span ${attribute}>Not seen</span> too</p>`);
}

function many(text: string, times: number): string {
  return text.repeat(times);
}
