import * as fc from "fast-check";

/** What means something to somebody: to a browser, a terminal, a parser, a build server. */
export const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</template></main><img src=x onerror=alert(1)>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "<?xml version='1.0'?>",
  "&lt;b&gt; &amp;amp; &#0; &bogus;",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  "\u001B[31mred\u001B[0m\u001B]8;;https://evil.example\u0007link",
  "\u009B2J",
  "\u0000\u0008\u000B\u000C\u007F",
  "\u202Eevil\u2066 text\u2069",
  "\u2028\u2029\u0085",
  "\uD800 \uDFFF \uFFFE \uFFFF \uFEFF",
  "::set-output name=x::y",
  "::error file=a::b",
  "##[command]rm -rf",
  "\n::stop-commands::x\n",
  "%0A::warning::x %25 100%",
  "@everyone @octocat #123 GH-7 user@evil.example",
  "https://evil.example www.evil.example [x](javascript:alert(1)) ![i](https://evil.example/i.png)",
  "</details></summary><h1>",
  "| a | b |\n|---|---|\n",
  "```\n~~~\n# heading\n> quote\n- item\n1. one",
  "`` ` `` ** __ ~~ \\ * _",
  "{{0}} {0} {1} ${x} $(rm) `id`",
  "[link](1) \\[x\\](2)",
  "日本語 👩‍👩‍👧 é العربية",
];

const words = fc.constantFrom(
  "Hurry!",
  "synergy",
  "Only 2 left.",
  "Hello there",
  "the kiln",
  "\n\n",
  " ",
);

/** Drafts that mean harm, and pass through every part of a report. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile), words, fc.string({ unit: "binary", maxLength: 12 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(" "));

/** A path that a file system would allow. */
export const hostilePath: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "a b/c#d?e%20.md",
      "line\nbreak\r\n::error::x.md",
      "<script>.md",
      "a:b,c.md",
      "-->.md",
      "../out.md",
      "/abs/x.md",
      "C:/x/y.md",
      "<stdin>",
      "\u202Edm.exe",
      "a&b\"c'd`e.md",
      "日本/é.md",
      "\uD800.md",
    ),
    hostileText.map((text) => text.replaceAll("\0", "")),
  )
  .filter((path) => path !== "");

/** How the draft is read; plain text keeps the most of it. */
export const anyFormat = fc.constantFrom("text", "markdown", "html", "mdx", "csv");
