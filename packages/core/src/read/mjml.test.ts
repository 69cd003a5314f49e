import { describe, expect, test } from "vitest";
import type { Block, Reading } from "../block.ts";
import { readMjml } from "./mjml.ts";
import { Template } from "./template.ts";

describe("text", () => {
  test("components are blocks, and what stands in them is HTML with exact places", () => {
    const source = mail(
      "<mj-text font-size='20px'><h1>Tea &amp; scones</h1>Come by<br>at <b>four</b></mj-text>" +
        "<mj-table><tr><th>Day</th><td>Monday</td></tr></mj-table>" +
        "<mj-raw><p>Bring a friend</p></mj-raw>",
    );
    expect(show(source)).toEqual([
      "heading: Tea & scones",
      "paragraph: Come by\nat four",
      "cell: Day",
      "paragraph: Monday",
      "paragraph: Bring a friend",
    ]);
    expect(writtenAs(source, 0, "&")).toBe("&amp;");
    expect(writtenAs(source, 1, "four")).toBe("four");
  });

  test("the preview is the preheader, and nothing else is", () => {
    const source =
      "<mjml><mj-head><mj-title>Draft 3</mj-title><mj-preview>Two seats left</mj-preview></mj-head>" +
      "<mj-body><mj-section><mj-column><mj-text><div style='display:none'>Some more text for the inbox</div>" +
      "Hello</mj-text></mj-column></mj-section></mj-body></mjml>";
    expect(show(source)).toEqual([
      "preheader: Two seats left",
      "paragraph: Some more text for the inbox",
      "paragraph: Hello",
    ]);
    expect(read(source).blocks.map(({ hidden }) => hidden)).toEqual([
      undefined,
      "always",
      undefined,
    ]);
  });

  test("settings of the head are no copy", () => {
    const source =
      "<mjml><mj-head><mj-attributes><mj-text color='#333'/><mj-class name='big' font-size='30px' />" +
      "<mj-all font-family='Arial'></mj-all></mj-attributes><mj-font name='Lora' href='https://fern.example/f' />" +
      "<mj-breakpoint width='320px' /><mj-html-attributes><mj-selector path='.a'><mj-html-attribute name='x'>9" +
      "</mj-html-attribute></mj-selector></mj-html-attributes><mj-style inline='inline'>.a > b { color: red }" +
      "</mj-style></mj-head><mj-body><mj-text>Hello</mj-text></mj-body></mjml>";
    expect(show(source)).toEqual(["paragraph: Hello"]);
    expect(read(source).notes).toEqual([]);
  });

  test("what a style, a size or a class hides is hidden", () => {
    const source =
      "<mj-style>.away { display: none }</mj-style><mj-text css-class='a away'>One</mj-text>" +
      "<mj-text font-size='0px'>Two</mj-text><mj-section css-class='away'><mj-text>Three</mj-text></mj-section>" +
      "<mj-text font-size='14px'>Four</mj-text>";
    expect(read(source).blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ["One", "always"],
      ["Two", "always"],
      ["Three", "always"],
      ["Four", undefined],
    ]);
  });

  test("merge tags and comments are what they are in HTML", () => {
    const source = mail(
      "<mj-text>Hi {{ name }}<!-- ours --></mj-text>{% if a < b %}<mj-text>Yes</mj-text>{% endif %}",
    );
    expect(show(source)).toEqual(["paragraph: Hi \uFFFC", "paragraph: Yes"]);
    expect(read(source).comments).toMatchObject([{ text: " ours ", sent: true }]);
  });
});

describe("links, buttons and images", () => {
  test("a button is one, with its target", () => {
    const source = mail(
      "<mj-button href='https://fern.example/?a=1&amp;b=2'>Book <b>a seat</b></mj-button><mj-button>Off</mj-button>",
    );
    const [first, second] = read(source).blocks;
    expect(first).toMatchObject({
      role: "button",
      text: "Book a seat",
      links: [{ start: 0, end: 11, target: "https://fern.example/?a=1&b=2" }],
    });
    expect(second).toMatchObject({ role: "button", text: "Off", links: [] });
  });

  test("a menu and social links are links", () => {
    const source = mail(
      "<mj-navbar><mj-navbar-link href='/shop'>Shop</mj-navbar-link></mj-navbar>" +
        "<mj-social><mj-social-element name='x' href='/x'>Follow us</mj-social-element><mj-social-element name='y' href='/y' /></mj-social>",
    );
    expect(read(source).blocks).toMatchObject([
      { text: "Shop", zone: "nav", links: [{ target: "/shop" }] },
      { text: "Follow us", links: [{ target: "/x" }] },
    ]);
  });

  test("images have their words, links and sizes", () => {
    const source = mail(
      "<mj-image src='a.png' alt='Ana at the loom' href='/loom' /><mj-image src='b.png'></mj-image>" +
        "<mj-image src='c.png' width='1px' alt=''/><mj-text>See <img src='d.png' alt='a tin'> here</mj-text>" +
        "<mj-carousel><mj-carousel-image src='e.png' alt='The shed' /></mj-carousel>",
    );
    const { images, blocks } = read(source);
    expect(images.map(({ alt, linked, spacer }) => [alt, linked, spacer])).toEqual([
      ["Ana at the loom", true, false],
      [undefined, false, false],
      ["", false, true],
      ["a tin", false, false],
      ["The shed", false, false],
    ]);
    expect(images.map(({ span }) => source.slice(span.start, span.start + 3))).toEqual([
      "<mj",
      "<mj",
      "<mj",
      "<im",
      "<mj",
    ]);
    expect(blocks.filter(({ role }) => role === "alt").map(({ text }) => text)).toEqual([
      "Ana at the loom",
      "a tin",
      "The shed",
    ]);
  });

  test("an accordion has titles and texts", () => {
    const source = mail(
      "<mj-accordion><mj-accordion-element><mj-accordion-title>When?</mj-accordion-title>" +
        "<mj-accordion-text>On Monday.</mj-accordion-text></mj-accordion-element></mj-accordion>",
    );
    expect(show(source)).toEqual(["heading: When?", "paragraph: On Monday."]);
  });

  test("an include is said", () => {
    const source = mail("<mj-include path='./footer.mjml' /><mj-text>Hello</mj-text>");
    expect(show(source)).toEqual(["paragraph: Hello"]);
    const [note] = read(source).notes;
    expect(note?.message).toContain("was not read");
    expect(source.slice(note?.span?.start, note?.span?.end)).toBe(
      "<mj-include path='./footer.mjml' />",
    );
  });
});

describe("broken and hostile MJML", () => {
  test.for<[string, string, string[]]>([
    ["an empty component", "<mj-text /><mj-text>One</mj-text>", ["One"]],
    ["no end tag", "<mj-button href='/a'>One<mj-text>Two", ["One", "Two"]],
    ["tags left open inside", "<mj-text><p><b>One</mj-text><mj-text>Two</mj-text>", ["One", "Two"]],
    [
      "a table left open inside",
      "<mj-text><table><td>One</mj-text><mj-text>Two</mj-text>",
      ["One", "Two"],
    ],
    ["upper case", "<MJ-TEXT>One</MJ-TEXT>", ["One"]],
    ["text without a component", "<mj-column>One</mj-column>Two", ["One", "Two"]],
  ])("%s", ([, source, texts]) => {
    const { blocks } = read(source);
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    expect(blocks.at(-1)?.links).toEqual([]);
  });

  test.for([
    ["<mj-text>", ""],
    ["<mj-section>", ""],
    ["<mj-button href=/x>", ""],
    ["<mj-text>a", "</mj-text>"],
    ["<mj-attributes>", ""],
    ["<mj-image alt='a' ", ""],
    ["<mj-text><table><td>", "</mj-text>"],
  ] as const)("endless %s ends", ([open, close]) => {
    const { blocks, images } = read(open.repeat(50_000) + close.repeat(50_000));
    expect(blocks.length + images.length).toBeLessThanOrEqual(50_000);
  });
});

function mail(body: string): string {
  return `<mjml>\n<mj-body><mj-section>\n  <mj-column>${body}</mj-column>\n</mj-section></mj-body></mjml>`;
}

function read(source: string): Reading {
  return readMjml(new Template(source), 0);
}

function show(source: string): string[] {
  return read(source).blocks.map(({ role, text }: Block) => `${role}: ${text}`);
}

function writtenAs(source: string, at: number, found: string): string {
  const block = read(source).blocks[at];
  const start = block?.text.indexOf(found) ?? -1;
  const span = block?.places.toSource(start, start + found.length);
  return source.slice(span?.start, span?.end);
}
