import { describe, expect, test } from "vitest";

import { applyEdits, isRefusal } from "../../edit.ts";
import { decodeWindows1252 } from "../../encoding/windows-1252.ts";
import type { Layer } from "../../layer.ts";
import { readMailFile, type Mail } from "../mail.ts";

/** A mail of lines; letters up to U+00FF are bytes. */
const mail = (...lines: readonly string[]): Mail => read(Buffer.from(lines.join("\n"), "latin1"));

function read(bytes: Uint8Array): Mail {
  const utf8 = Buffer.from(bytes).toString("utf8");
  return readMailFile({ bytes, source: utf8.includes("\uFFFD") ? decodeWindows1252(bytes) : utf8 });
}

const utf8 = (text: string): string => Buffer.from(text).toString("latin1");
const base64 = (binary: string): string => Buffer.from(binary, "latin1").toString("base64");

/** Replaces words of a layer: the bytes of the file afterwards, or why not. */
function replaced(before: Mail, layer: Layer | undefined, words: string, text: string): string {
  const start = layer?.text.indexOf(words) ?? -1;
  if (layer === undefined || start === -1) throw new Error(`no “${words}” in the layer`);
  const written = layer.write({ start, end: start + words.length, text });
  if (isRefusal(written)) return `refused: ${written.refused}`;
  const bytes = before.file.encode(applyEdits(before.file.source, written));
  return Buffer.from(bytes ?? Buffer.of()).toString("latin1");
}

const textMail = (charset: string, transfer: string, ...body: readonly string[]): Mail =>
  mail(
    `Content-Type: text/plain${charset && `; charset=${charset}`}`,
    `Content-Transfer-Encoding: ${transfer}`,
    "",
    ...body,
  );
const bodyOf = (file: string): string => file.slice(file.indexOf("\n\n") + 2);

const inBody = (before: Mail, words: string, text: string): string => {
  const after = replaced(before, before.parts[0]?.layer, words, text);
  return after.startsWith("refused") ? after : bodyOf(after);
};
const inHtml = (header: string, body: string, words: string, text: string): string =>
  inBody(mail(...header.split("\n"), "", body), words, text);

describe("plain bytes", () => {
  test.for([
    ["utf-8", "8bit", utf8("a café b"), "café", "thé — ici", utf8("a thé — ici b")],
    ["windows-1252", "8bit", "a caf\xE9 b", "b", "—", "a caf\xE9 \x97"],
    ["iso-8859-1", "8bit", "a caf\xE9 b", "b", "thé", "a caf\xE9 th\xE9"],
    ["shift_jis", "8bit", "\x95\x5C ok", "ok", "表示", "\x95\x5C \x95\x5C\x8E\xA6"],
    ["utf-8", "8bit", utf8("a 🎉 b"), "🎉", "🎈", utf8("a 🎈 b")],
  ] as const)("%s, %s: %s", ([charset, transfer, body, words, text, after]) => {
    expect(inBody(textMail(charset, transfer, body), words, text)).toBe(after);
  });

  test("only what differs is written", () => {
    const layer = textMail("utf-8", "8bit", "tea for two people").parts[0]?.layer;
    const edits = layer?.write({ start: 0, end: 18, text: "tea for ten people" });
    expect(edits).toMatchObject([{ text: "en" }]);
    expect(layer?.write({ start: 0, end: 3, text: "tea" })).toEqual([]);
  });

  test("a new line ends as those of the part do", () => {
    const crlf = read(Buffer.from("Subject: a\r\nContent-Type: text/plain\r\n\r\ntea two\r\n"));
    expect(inBody(crlf, " ", "\n")).toContain("tea\r\ntwo\r\n");
  });
});

describe("letters that a part cannot hold", () => {
  test.for([
    ["iso-8859-1", "8bit", "the part's character set (iso-8859-1) has no “—”"],
    ["us-ascii", "8bit", "the part's character set (us-ascii) has no “—”"],
    ["utf-8", "7bit", "the part is declared as 7-bit text, so “—” cannot be written"],
    ["", "8bit", "the part does not say its character set, so “—” cannot be written"],
    ["iso-2022-jp", "7bit", "text in iso-2022-jp cannot be edited where it stands"],
    ["utf-7", "7bit", "text in utf-7 cannot be edited where it stands"],
  ] as const)("%s, %s: plain text refuses", ([charset, transfer, why]) => {
    expect(inBody(textMail(charset, transfer, "tea two"), "two", "a — b")).toBe(`refused: ${why}`);
  });

  test("what only a larger set of the same family has is not written either", () => {
    expect(inBody(textMail("gb2312", "8bit", "\xD6\xD0 ok"), "ok", "文")).toBe("\xD6\xD0 \xCE\xC4");
    expect(inBody(textMail("gb2312", "8bit", "\xD6\xD0 ok"), "ok", "€")).toContain("has no “€”");
  });

  test("HTML writes them as references", () => {
    const header = "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit";
    expect(inHtml(header, "<p>caf\xE9 tea</p>", "tea", "thé — 🎉")).toBe(
      "<p>caf\xE9 th\xE9 &#8212; &#127881;</p>",
    );
    expect(inHtml(header, "<p>tea</p>", "tea", "thé — 🎉")).toBe(
      "<p>th&#233; &#8212; &#127881;</p>",
    );
    expect(inHtml("Content-Type: text/html", "<p>tea</p>", "tea", "thé")).toBe("<p>th&#233;</p>");
  });

  test("a part that is not UTF-8 in a file that is takes ASCII", () => {
    const both = textMail("windows-1252", "8bit", "\xC3\xA9 tea");
    expect(inBody(both, "tea", "two")).toBe("\xC3\xA9 two");
    expect(inBody(both, "tea", "é")).toContain("refused: the file is UTF-8 as a whole");
  });
});

describe("quoted-printable", () => {
  test.for([
    [
      "one line, escaped",
      ["caf=C3=A9 for two", "x"],
      "two",
      "thé = 2",
      "caf=C3=A9 for th=C3=A9 =3D 2\nx",
    ],
    ["a blank at the end", ["tea for two", "x"], "two", "", "tea for=20\nx"],
    ["padding stays none", ["tea for two  ", "x"], "two", "ten ", "tea for ten=20\nx"],
    ["before a soft break", ["tea for =", "two"], "tea", "milk", "milk for =\ntwo"],
    ["over a soft break", ["tea f=", "or two"], "for", "and", "tea and two"],
  ] as const)("%s", ([, body, words, text, after]) => {
    expect(inBody(textMail("utf-8", "quoted-printable", ...body), words, text)).toBe(after);
  });

  test("a line that grows too long is broken", () => {
    const long = "seventy characters of plain words that fill a line up to its very end, a";
    const after = inBody(textMail("utf-8", "quoted-printable", long, "x"), "very", "very, very");
    expect(after.split("\n").every((line) => line.length <= 76)).toBe(true);
    expect(after.replace("=\n", "")).toBe(`${long.replace("very", "very, very")}\nx`);
  });

  test("no escape is cut in two", () => {
    const after = inBody(textMail("utf-8", "quoted-printable", "tea"), "tea", "é".repeat(60));
    for (const line of after.split("\n")) expect(line).toMatch(/^(?:=[0-9A-F]{2}){1,25}=?$/u);
  });
});

describe("base64", () => {
  const content =
    "Tea for two people, and a chair by the window, every Saturday from nine on. ".repeat(3);
  const lines = base64(content).match(/.{1,40}/gu) ?? [];

  test("lines before the change stay, lines behind it keep the width", () => {
    const after = inBody(textMail("utf-8", "base64", ...lines), "window", "stove and the wall");
    const changed = after.split("\n");
    expect(Buffer.from(after, "base64").toString()).toBe(
      content.replace("window", "stove and the wall"),
    );
    expect(changed.slice(0, 1)).toEqual(lines.slice(0, 1));
    expect(changed.slice(0, -1).every(({ length }) => length === 40)).toBe(true);
  });

  test("a part of one line may grow to several", () => {
    const after = inBody(textMail("utf-8", "base64", "dGVh", ""), "tea", content.trim());
    expect(Buffer.from(after, "base64").toString()).toBe(content.trim());
    expect(after.split("\n")[0]).toHaveLength(76);
    expect(after.endsWith("\n")).toBe(true);
  });

  test.for([
    ["dGVh\nIA==\ndHdv", "several base64 texts"],
    ["w7_Dvw== \nLXRlYQ", "several base64 texts"],
    ["dG!VhIHRlYQ==", "plain base64 has not"],
  ] as const)("%s is refused: programs disagree", ([body, why]) => {
    expect(inBody(textMail("utf-8", "base64", body), "t", "x")).toContain(why);
  });
});

describe("format=flowed", () => {
  const flowed = (...lines: readonly string[]): Mail =>
    mail("Content-Type: text/plain; format=flowed", "", ...lines);

  test.for([
    ["within a line", ["Tea ", "for two", "x"], "two", "ten", "Tea \nfor ten\nx"],
    ["over a soft break", ["Tea ", "for two", "x"], "Tea for", "Milk and", "Milk and two\nx"],
    ["a mark at the start", ["Tea", "x"], "Tea", "> Tea", " > Tea\nx"],
    ["a blank at the start", ["Hot tea", "x"], "Hot", "", "  tea\nx"],
    ["before a quotation", ["Ann wrote:", "> Tea"], "wrote", "said", "Ann said:\n> Tea"],
    ["before a kept mark", [" > tea", "x"], ">", "=>", " => tea\nx"],
  ] as const)("%s", ([, lines, words, text, after]) => {
    expect(inBody(flowed(...lines), words, text)).toBe(after);
  });

  test("a blank that would join two lines is refused", () => {
    expect(inBody(flowed("Tea for two", "x"), "two", "")).toContain("refused: a blank at the end");
  });
});

describe("the subject", () => {
  const subject = (written: string, words: string, text: string): string => {
    const before = mail(`Subject: ${written}`, "", "tea");
    const after = replaced(before, before.subject, words, text);
    return after.startsWith("refused")
      ? after
      : (/^Subject: ([^]*)\n\ntea$/u.exec(after)?.[1] ?? after);
  };

  test.for([
    ["ASCII is written as it is", "Tea for two", "two", "ten", "Tea for ten"],
    [
      "beside an encoded word too",
      "=?utf-8?Q?Caf=C3=A9?= for two",
      "two",
      "ten",
      "=?utf-8?Q?Caf=C3=A9?= for ten",
    ],
    [
      "other letters make the word an encoded one",
      "Tea for two",
      "Tea",
      "Thé",
      "=?UTF-8?Q?Th=C3=A9?= for two",
    ],
    [
      "within an encoded word",
      "=?utf-8?q?Caf=C3=A9_guaranteed?= today",
      "guaranteed",
      "open",
      "=?utf-8?Q?Caf=C3=A9_open?= today",
    ],
    [
      "over two of them",
      "=?UTF-8?Q?Caf=C3=A9_gua?= =?UTF-8?Q?ranteed_win?=",
      "guaranteed",
      "sure",
      "=?UTF-8?Q?Caf=C3=A9_sure_win?=",
    ],
    ["in their character set", "=?iso-8859-1?Q?Caf=E9?=", "Caf", "Th", "=?iso-8859-1?Q?Th=E9?="],
    ["or in UTF-8", "=?iso-8859-1?Q?Caf=E9?=", "é", "é — 5", "=?UTF-8?Q?Caf=C3=A9_=E2=80=94_5?="],
    ["in base64 as before", "=?utf-8?B?Q2Fmw6k=?=", "Caf", "Th", "=?utf-8?B?VGjDqQ==?="],
    [
      "a blank between two encoded words is encoded",
      "=?utf-8?Q?Caf=C3=A9?= and =?utf-8?Q?Th=C3=A9?=",
      "and",
      "où",
      "=?utf-8?Q?Caf=C3=A9?= =?UTF-8?Q?_o=C3=B9_?= =?utf-8?Q?Th=C3=A9?=",
    ],
    ["over a fold", "Tea\n for two", "Tea for", "Milk and", "Milk and two"],
    [
      "raw letters beside the change stay",
      utf8("Café for two"),
      "two",
      "ten",
      utf8("Café for ten"),
    ],
  ] as const)("%s", ([, written, words, text, after]) => {
    expect(subject(written, words, text)).toBe(after);
  });

  test("a long one becomes several words of at most 75 letters", () => {
    const after = subject("Tea", "Tea", "é".repeat(80));
    const words = after.split("\n ");
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
  });

  test.for([
    ["Tea for two", "two", "two\nlines", "a header is one line"],
    ["Tea", "Tea", "", "the header would be empty"],
    ["Tea for two", "two", "", "a header neither begins nor ends with a blank"],
    [utf8("🎉 Tea"), "\uDF89", "x", "half of a character"],
  ] as const)("%s: refused", ([written, words, text, why]) => {
    expect(subject(written, words, text)).toContain(why);
  });
});

describe("the sender", () => {
  const from = (written: string, words: string, text: string): string => {
    const before = mail(`From: ${written}`, "", "tea");
    const after = replaced(before, before.from?.layer, words, text);
    return after.startsWith("refused")
      ? after
      : (/^From: ([^]*)\n\ntea$/u.exec(after)?.[1] ?? after);
  };

  test.for([
    ["Ann Lee <a@firm.example>", "Lee", "Poe", "Ann Poe <a@firm.example>"],
    ["Ann Lee <a@firm.example>", "Lee", "Lee, Firm", '"Ann Lee, Firm" <a@firm.example>'],
    ['"Ann Lee" <a@firm.example>', "Lee", '"Lee"', '"Ann \\"Lee\\"" <a@firm.example>'],
    ['"Ann Lee" <a@firm.example>', "Lee", "Müller", "=?UTF-8?Q?Ann_M=C3=BCller?= <a@firm.example>"],
    [
      "=?utf-8?Q?J=C3=BCrgen?= Lee <a@firm.example>",
      "Lee",
      "Poe",
      "=?utf-8?Q?J=C3=BCrgen?= Poe <a@firm.example>",
    ],
  ] as const)("%s", ([written, words, text, after]) => {
    expect(from(written, words, text)).toBe(after);
  });

  test("an address and a name in brackets are not edited", () => {
    expect(from("a@firm.example", "firm", "farm")).toContain("an address is no text to edit");
    expect(from("a@firm.example (Ann)", "Ann", "Bo")).toContain("in brackets");
  });
});

describe("refused as a whole", () => {
  const signed = mail(
    "Subject: Tea",
    "Content-Type: multipart/signed; boundary=b",
    "",
    "--b\n\ntea",
    "--b\nContent-Type: application/pgp-signature\n\nx",
    "--b--",
  );

  test("a signed mail, its headers too", () => {
    expect(signed.locked).toContain("signed");
    expect(inBody(signed, "tea", "two")).toContain("breaks the signature");
    expect(replaced(signed, signed.subject, "Tea", "Two")).toContain("breaks the signature");
  });

  test("S/MIME, encryption, and PGP in the text", () => {
    const locked = (...lines: readonly string[]): string | undefined => mail(...lines).locked;
    expect(locked("Content-Type: application/pkcs7-mime", "", "x")).toContain("S/MIME");
    expect(
      locked("Content-Type: multipart/encrypted; boundary=b", "", "--b\n\nx\n--b--"),
    ).toContain("encrypted");
    expect(locked("Subject: a", "", "-----BEGIN PGP SIGNED MESSAGE-----")).toContain("PGP");
    expect(locked("Subject: a", "", "tea")).toBeUndefined();
  });

  test("a part whose encoding has no name", () => {
    expect(inBody(textMail("utf-8", "quoted-printable;", "tea"), "tea", "two")).toContain(
      "does not have",
    );
  });

  test("a text that would be empty", () => {
    expect(inBody(textMail("utf-8", "8bit", " tea "), "tea", "")).toContain(
      "the part would be empty",
    );
  });

  test("a DKIM signature is told and locks nothing", () => {
    const dkim = mail("DKIM-Signature: v=1", "Subject: Tea", "", "tea");
    expect([dkim.dkim, dkim.locked]).toEqual([true, undefined]);
    expect(inBody(dkim, "tea", "two")).toBe("two");
  });
});
