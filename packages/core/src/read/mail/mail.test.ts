import { describe, expect, test } from "vitest";

import { decodeWindows1252 } from "../../encoding/windows-1252.ts";
import { readMailFile, type Mail } from "../mail.ts";

/** A mail of lines; letters up to U+00FF are bytes. */
const mail = (...lines: readonly string[]): Mail => {
  const bytes = Buffer.from(lines.join("\r\n"), "latin1");
  const utf8 = bytes.toString("utf8");
  const source = utf8.includes("\uFFFD") ? decodeWindows1252(bytes) : utf8;
  return readMailFile({ bytes, source });
};

const utf8 = (text: string): string => Buffer.from(text).toString("latin1");
const base64 = (binary: string): string => Buffer.from(binary, "latin1").toString("base64");
const textsOf = ({ parts }: Mail): string[] => parts.map(({ layer }) => layer.text);

const textMail = (charset: string, transfer: string, body: string): Mail =>
  mail(
    "Subject: Class on Saturday",
    `Content-Type: text/plain${charset && `; charset=${charset}`}`,
    `Content-Transfer-Encoding: ${transfer}`,
    "",
    body,
  );

describe("the text of a part", () => {
  test.for([
    ["windows-1252", "8bit", "It\x92s \x93on\x94 \x97 \x805", "It’s “on” — €5"],
    ["iso-8859-1", "8bit", "It\x92s caf\xE9", "It’s café"],
    ["us-ascii", "8bit", "It\x92s on", "It’s on"],
    ["iso-8859-15", "8bit", "\xA45 \x92", "€5 \u0092"],
    ["koi8-r", "8bit", "\xDE\xC1\xCA", "чай"],
    ["utf-8", "8bit", utf8("日本 🎉"), "日本 🎉"],
    ['"UTF-8"', "quoted-printable", "caf=C3=A9 =F0=9F=8E=89", "café 🎉"],
    ["utf-8", "base64", base64(utf8("café 🎉")), "café 🎉"],
    ["shift_jis", "8bit", "\x95\x5C\x8E\xA6 \xB6 ok", "表示 ｶ ok"],
    ["gb2312", "8bit", "\xD6\xD0\xCE\xC4 ok", "中文 ok"],
    ["big5", "8bit", "\xA4\xA4\xA4\xE5 ok", "中文 ok"],
    ["euc-kr", "8bit", "\xC7\xD1 ok", "한 ok"],
    ["gb18030", "8bit", "\x81\x30\x86\x30 ok", "\u00B8 ok"],
    ["iso-2022-jp", "7bit", "\x1B$BF|K\\\x1B(B ok", "日本 ok"],
    ["utf-16", "base64", base64("\xFE\xFF\x00t\x00e\x00a"), "tea"],
    ["utf-16le", "base64", base64("t\x00e\x00a\x00"), "tea"],
    ["utf-7", "7bit", "caf+AOk-, 2 +- 3", "café, 2 + 3"],
    ["", "8bit", utf8("café"), "café"],
    ["", "8bit", "caf\xE9", "café"],
    ["x-unheard-of", "8bit", "caf\xE9", "café"],
  ] as const)("%s, %s", ([charset, transfer, body, text]) => {
    expect(textsOf(textMail(charset, transfer, body))).toEqual([text]);
  });

  test.for([
    ["blanks before a line break were added on the way", "tea \t\r\ntwo", "tea\r\ntwo"],
    ["blanks may follow a soft break", "te= \r\na", "tea"],
    ["= before anything else is itself", "50 = half, =zz, =", "50 = half, =zz, "],
    ["small hex digits", "caf=c3=a9", "café"],
  ] as const)("quoted-printable: %s", ([, body, text]) => {
    expect(textsOf(textMail("utf-8", "quoted-printable", body))).toEqual([text]);
  });

  test.for([
    ["four letters over a line break", "dG\r\nVhIHR3bw==", "tea two"],
    ["one text behind another", "dGVh\r\nIA==\r\ndHdv", "tea two"],
    ["the alphabet for addresses", "w7_Dvw==", "ÿÿ"],
    ["what is no base64 is passed over", "dG!Vh\r\n", "tea"],
  ] as const)("base64: %s", ([, body, text]) => {
    expect(textsOf(textMail("utf-8", "base64", body))).toEqual([text]);
  });

  test("HTML may state its character set itself", () => {
    const html = mail("Content-Type: text/html", "", '<meta charset="koi8-r"><p>\xDE\xC1\xCA</p>');
    expect(textsOf(html)).toEqual(['<meta charset="koi8-r"><p>чай</p>']);
  });

  test.for([
    ["quoted-printable;", "caf=C3=A9"],
    ["8bits", utf8("café")],
    ["7-bit", utf8("café")],
  ] as const)("%s is read as most programs do, with a note", ([transfer, body]) => {
    const read = textMail("utf-8", transfer, body);
    expect(textsOf(read)).toEqual(["café"]);
    expect(read.notes[0]?.message).toContain(`“Content-Transfer-Encoding: ${transfer}”`);
  });

  test("uuencoded text is no text", () => {
    expect(textsOf(textMail("utf-8", "x-uuencode", "begin 644 a\r\n#=&5A\r\nend"))).toEqual([]);
  });
});

describe("notes say what is broken, where, and what mends it", () => {
  test("bytes that the character set does not have", () => {
    const read = textMail("utf-8", "8bit", "a caf\xE9 table");
    const [note] = read.notes;
    expect(textsOf(read)).toEqual(["a caf\uFFFD table"]);
    expect(note?.message).toContain("(utf-8)");
    expect(read.file.source.slice(note?.span?.start, note?.span?.end)).toBe("é");
  });

  test("a label that is plainly wrong", () => {
    const read = textMail("iso-8859-1", "8bit", utf8("café"));
    expect(textsOf(read)).toEqual(["cafÃ©"]);
    expect(read.notes[0]?.message).toContain("its bytes are UTF-8");
  });

  test("a character set that nobody knows", () => {
    expect(textMail("x-unheard-of", "7bit", "tea").notes[0]?.message).toContain("“x-unheard-of”");
  });

  test("none for a sound mail", () => {
    expect(textMail("utf-8", "8bit", utf8("café")).notes).toEqual([]);
    expect(textMail("", "7bit", "tea").notes).toEqual([]);
  });
});

const multipart = (type: string, ...parts: readonly string[]): string[] => [
  `Content-Type: multipart/${type}; boundary="b"`,
  "",
  "not read",
  ...parts.map((part) => `--b\r\n${part}`),
  "--b--",
  "nor this",
];
const text = "Content-Type: text/plain\r\n\r\ntea for two";
const html = "Content-Type: text/html\r\n\r\n<p>tea for two</p>";

describe("parts", () => {
  test.for([
    ["HTML before plain text", multipart("alternative", text, html), ["<p>tea for two</p>"]],
    ["plain text alone", multipart("alternative", text), ["tea for two"]],
    [
      "plain text where the HTML is empty",
      multipart("alternative", text, "Content-Type: text/html\r\n\r\n<p>&nbsp;</p>"),
      ["tea for two"],
    ],
    ["all of them in turn", multipart("mixed", text, html), ["tea for two", "<p>tea for two</p>"]],
    [
      "no attachments",
      multipart(
        "mixed",
        text,
        `Content-Disposition: attachment\r\n${html}`,
        "Content-Type: image/png\r\n\r\nx",
      ),
      ["tea for two"],
    ],
    [
      "no files with a name, unless nothing else is there",
      multipart("mixed", "Content-Type: text/plain; name=a.txt\r\n\r\ntea"),
      ["tea"],
    ],
    [
      "no mails within",
      multipart("mixed", text, `Content-Type: message/rfc822\r\n\r\n${html}`),
      ["tea for two"],
    ],
    ["the root of what belongs together", multipart("related", html, text), ["<p>tea for two</p>"]],
    ["a part without headers", multipart("mixed", "\r\ntea"), ["tea"]],
    [
      "a part without an empty line",
      multipart("mixed", "tea\r\nOn: Friday"),
      ["tea\r\nOn: Friday"],
    ],
  ] as const)("%s", ([, lines, texts]) => {
    expect(textsOf(mail("Subject: Class", ...lines))).toEqual(texts);
  });

  test("`start` names the root", () => {
    const start = 'Content-Type: multipart/related; start="<2>"; boundary=b';
    const second = `Content-ID: <2>\r\n${text}`;
    expect(textsOf(mail(start, ...multipart("related", html, second).slice(1)))).toEqual([
      "tea for two",
    ]);
  });

  test("a boundary that begins with another one", () => {
    const inner = 'Content-Type: multipart/alternative; boundary="bb"';
    const nested = [inner, "", "--bb", text, "--bb", html, "--bb--"].join("\r\n");
    expect(textsOf(mail(...multipart("mixed", nested, text)))).toEqual([
      "<p>tea for two</p>",
      "tea for two",
    ]);
  });

  test("labels count parts as mail programs do", () => {
    const inner = [
      'Content-Type: multipart/alternative; boundary="bb"',
      "",
      "--bb",
      text,
      "--bb",
      html,
      "--bb--",
    ];
    const read = mail(...multipart("mixed", inner.join("\r\n")));
    expect(read.parts[0]?.layer.label).toBe("part 1.2, text/html");
    expect(mail("Subject: a", "", "tea").parts[0]?.layer.label).toBe("part 1, text/plain");
  });

  test("the unread text of an alternative is remembered", () => {
    const [pair] = mail(...multipart("alternative", text, html)).alternatives;
    expect(pair?.read.map(({ layer }) => layer.text)).toEqual(["<p>tea for two</p>"]);
    expect(pair?.unread.map(({ layer }) => layer.text)).toEqual(["tea for two"]);
  });
});

describe("broken structure", () => {
  test.for([
    ["no last boundary", multipart("mixed", text).slice(0, -2), "closes its parts"],
    [
      "no boundary named",
      ["Content-Type: multipart/mixed", ...multipart("mixed", text).slice(1)],
      "No boundary line",
    ],
    [
      "another boundary named",
      ["Content-Type: multipart/mixed; boundary=x", ...multipart("mixed", text).slice(1)],
      "No boundary line",
    ],
    [
      "parts without boundary lines",
      ['Content-Type: multipart/mixed; boundary="b"', "", "tea for two"],
      "No boundary line",
    ],
  ] as const)("%s", ([, lines, message]) => {
    const read = mail("Subject: Class", ...lines);
    expect(textsOf(read)).toEqual(["tea for two"]);
    expect(read.notes.map((note) => note.message).join(" ")).toContain(message);
  });

  test("the ; before the boundary is forgotten", () => {
    const [, ...rest] = multipart("mixed", text);
    expect(textsOf(mail("Content-Type: multipart/mixed", "\tboundary=b", ...rest))).toEqual([
      "tea for two",
    ]);
  });

  test("HTML without a header that says so", () => {
    const read = mail("Subject: Class", "", "<!doctype html><p>tea</p>");
    expect(read.parts.map(({ kind }) => kind)).toEqual(["html"]);
    expect(read.notes[0]?.message).toContain("Content-Type: text/html");
  });

  test("nothing to read is said", () => {
    const read = mail("Content-Type: message/rfc822", "", "Subject: a", "", "tea");
    expect([textsOf(read), read.notes[0]?.message]).toEqual([
      [],
      expect.stringContaining("no text of its own"),
    ]);
  });

  test("mails within mails, endlessly", () => {
    const nested = Array.from(
      { length: 2000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
    );
    const read = mail("Subject: Class", ...nested);
    expect(read.notes.map(({ message }) => message).join(" ")).toContain("More than 30 mails");
  });
});

describe("format=flowed", () => {
  const flowed = (parameters: string, ...lines: readonly string[]): string =>
    mail(
      `Content-Type: text/plain; format=flowed${parameters}`,
      "",
      ...lines,
    ).parts[0]?.layer.text.replaceAll("\r\n", "\n") ?? "";

  test.for([
    ["a soft break is a blank", "", ["Tea ", "for two. ", "", "Ann"], "Tea for two. \n\nAnn"],
    ["with delsp it is nothing", "; delsp=yes", ["Our syn ", "ergy. "], "Our synergy. "],
    [
      "a blank keeps a mark from being one",
      "",
      [" > not quoted", " From us"],
      "> not quoted\nFrom us",
    ],
    ["quotations are joined too", "", ["> Tea ", "> for two", "Yes"], "> Tea for two\nYes"],
    ["two depths are not", "", ["> Tea ", ">> for two"], "> Tea \n>> for two"],
    ["the line of a signature stands alone", "", ["Ann ", "-- ", "Firm"], "Ann \n-- \nFirm"],
  ] as const)("%s", ([, parameters, lines, joined]) => {
    expect(flowed(parameters, ...lines)).toBe(joined);
  });

  test("words stand where the lines have them", () => {
    const read = mail("Content-Type: text/plain; format=flowed", "", "Tea ", "for two ", "people");
    const layer = read.parts[0]?.layer;
    const at = layer?.text.indexOf("two people") ?? 0;
    const { start, end } = layer?.toFile(at, at + 10) ?? { start: 0, end: 0 };
    expect(read.file.source.slice(start, end)).toBe("two \r\npeople");
  });
});

describe("places", () => {
  const sliceOf = (read: Mail, words: string): string => {
    const layer = [read.subject, ...read.parts.map((part) => part.layer)].find((one) =>
      one?.text.includes(words),
    );
    const at = layer?.text.indexOf(words) ?? 0;
    const { start, end } = layer?.toFile(at, at + words.length) ?? { start: 0, end: 0 };
    return read.file.source.slice(start, end);
  };

  test.for([
    [
      "base64: no more letters than hold the word",
      textMail("utf-8", "base64", base64("tea for two")),
      "for",
      "GZvci",
    ],
    [
      "base64: the letters on both sides",
      textMail("utf-8", "base64", base64("a tea")),
      "tea",
      "B0ZWE",
    ],
    ["base64 over a line break", textMail("utf-8", "base64", "dG\r\nVh"), "ea", "G\r\nVh"],
    [
      "quoted-printable with a soft break inside",
      textMail("utf-8", "quoted-printable", "a caf=C3=\r\n=A9 b"),
      "café",
      "caf=C3=\r\n=A9",
    ],
    ["a file that is not UTF-8", textMail("iso-8859-1", "8bit", "a caf\xE9 b"), "café", "café"],
    [
      "a part of another kind than the file",
      textMail("windows-1252", "8bit", `\xC3\xA9 tea`),
      "tea",
      "tea",
    ],
    [
      "behind characters of four bytes",
      textMail("utf-8", "8bit", `${utf8("🎉 é ")}tea`),
      "tea",
      "tea",
    ],
    [
      "over two encoded words",
      mail("Subject: =?utf-8?Q?gar?= =?utf-8?Q?den?=", "", "x"),
      "garden",
      "gar?= =?utf-8?Q?den",
    ],
  ] as const)("%s", ([, read, words, written]) => {
    expect(sliceOf(read, words)).toBe(written);
  });

  test("bytes and source in step", () => {
    const read = textMail("utf-8", "8bit", utf8(`${"é🎉 ".repeat(700)}tea`));
    const at = read.file.source.indexOf("tea");
    const { byteStart, byteEnd } = read.file.toBytes({ start: at, end: at + 3 });
    expect(Buffer.from(read.file.bytes).subarray(byteStart, byteEnd).toString()).toBe("tea");
    expect(read.file.toHost(byteStart, byteEnd)).toEqual({ start: at, end: at + 3 });
  });

  test("a source without its bytes is UTF-8", () => {
    const read = readMailFile({ source: "Subject: café 🎉 tea\n\nhi" });
    const at = read.subject?.text.indexOf("tea") ?? 0;
    expect(read.subject?.toFile(at, at + 3)).toEqual({ start: 17, end: 20 });
  });

  test("a source that the bytes do not spell stands for itself", () => {
    const read = readMailFile({
      bytes: Uint8Array.of(0xff, 0xfe, 0x53, 0),
      source: "Subject: é\n\nhi",
    });
    expect(read.subject?.text).toBe("é");
  });
});

describe("hostile mails end quickly", () => {
  test.for([
    ["a hundred thousand headers", "X-A: b\n".repeat(100_000)],
    ["a header of a megabyte", `Subject: ${"word ".repeat(200_000)}`],
    ["a header folded without end", `Subject: a\n${" b\n".repeat(200_000)}`],
    ["words that open and never close", `Subject: ${"=?utf-8?q? ".repeat(90_000)}`],
    ["encoded words without end", `Subject: ${"=?utf-8?q?=C3=A9?= =?x?b?YQ==?= ".repeat(5000)}`],
    ["brackets that never close", `From: ${"(".repeat(500_000)}`],
    ["blanks and names in a type", `Content-Type: text/plain; ${"a ".repeat(200_000)}`],
    [
      "boundary lines of others",
      `Content-Type: multipart/mixed; boundary=b\n\n${"--bx\n".repeat(200_000)}`,
    ],
    ["the same boundary within", "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(5000)],
    [
      "blanks that end no line",
      `Content-Transfer-Encoding: quoted-printable\n\n${" ".repeat(1_000_000)}x`,
    ],
    ["padding without end", `Content-Transfer-Encoding: base64\n\n${"=A".repeat(500_000)}`],
  ] as const)("%s", ([, source]) => {
    const read = readMailFile({ source });
    const layer = read.parts[0]?.layer ?? read.subject;
    layer?.toFile(0, layer.text.length);
    read.subject?.write({ start: 0, end: 1, text: "é" });
    expect(read.file.source).toBe(source);
  });
});
