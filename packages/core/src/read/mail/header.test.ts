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
const textsOf = ({ parts }: Mail): string[] => parts.map(({ layer }) => layer.text);

describe("the subject", () => {
  test.for([
    ["a character split over two words", "=?UTF-8?Q?caf=C3?= =?utf-8?q?=A9?=", "café"],
    ["blanks between words are none", "=?UTF-8?Q?caf=C3=A9_?=\r\n =?UTF-8?B?dGVh?=", "café tea"],
    ["blanks before other text are", "=?UTF-8?Q?caf=C3=A9?= tea", "café tea"],
    ["words of two character sets", "=?iso-8859-1?Q?caf=E9?= =?utf-8?B?8J+OiQ==?=", "café🎉"],
    [
      "each word of ISO-2022-JP for itself",
      "=?ISO-2022-JP?B?GyRCRnwbKEI=?= =?ISO-2022-JP?B?GyRCS1wbKEI=?=",
      "日本",
    ],
    ["a language behind the character set", "=?utf-8*en?Q?caf=C3=A9?=", "café"],
    [
      "blanks within a word, as broken mailers write",
      "=?utf-8?Q?caf=C3=A9 for two?=",
      "café for two",
    ],
    ["words without blanks around", "Re:=?utf-8?Q?caf=C3=A9?=", "Re:café"],
    ["no end is no word", "=?utf-8?Q?caf", "=?utf-8?Q?caf"],
    ["folded", "Tea\r\n\t for two", "Tea for two"],
    ["raw UTF-8", utf8("café"), "café"],
    ["raw windows-1252", "\x93caf\xE9\x94", "“café”"],
    ["empty", "", ""],
  ] as const)("%s", ([, written, text]) => {
    expect(mail(`Subject: ${written}`, "", "tea").subject?.text).toBe(text);
  });

  test("may be missing", () => {
    expect(mail("From: ann@firm.example", "", "tea").subject).toBeUndefined();
  });
});

describe("the sender", () => {
  test.for([
    ['"Ann Lee" <ann@firm.example>', "Ann Lee", true],
    ["Ann Lee <ann@firm.example>", "Ann Lee", true],
    ['"Lee, \\"Ann\\"" <ann@firm.example>, bo@firm.example', 'Lee, "Ann"', true],
    ["=?utf-8?Q?J=C3=BCrgen?= <ann@firm.example>", "Jürgen", true],
    ['"=?utf-8?Q?J=C3=BCrgen?=" <ann@firm.example>', "Jürgen", true],
    ["ann@firm.example (Ann Lee)", "Ann Lee", true],
    ["<ann@firm.example>", "ann@firm.example", false],
    ["ann@firm.example", "ann@firm.example", false],
  ] as const)("%s", ([written, name, named]) => {
    const { from, replyTo } = mail(`from : ${written}`, `Reply-To: ${written}`, "", "tea");
    expect([from?.layer.text, from?.named, from?.address]).toEqual([
      name,
      named,
      "ann@firm.example",
    ]);
    expect(replyTo?.layer.label).toBe("Reply-To header");
  });

  test("may be broken beyond use", () => {
    expect(mail("From: ", "", "tea").from).toBeUndefined();
  });
});

test("what a mail says about itself", () => {
  const read = mail("List-Unsubscribe: <x>", "Precedence: BULK", "In-Reply-To: <1>", "", "tea");
  expect(read.facts).toEqual({
    listUnsubscribe: true,
    listId: false,
    inReplyTo: true,
    references: false,
    precedence: "bulk",
  });
});

describe("the top of a file", () => {
  test.for([
    ["empty lines", "\r\n\r\nSubject: Tea\r\n\r\nfor two"],
    ["the line of a mailbox", "From ann Mon Jan  5\r\nSubject: Tea\r\n\r\nfor two"],
    ["a quoted line of a mailbox", ">From ann Mon Jan  5\r\nSubject: Tea\r\n\r\nfor two"],
    ["a byte order mark", `${utf8("\uFEFF")}Subject: Tea\r\n\r\nfor two`],
    ["a blank before the colon", "SUBJECT  : Tea\r\n\r\nfor two"],
    ["no empty line before the text", "Subject: Tea\r\nfor two"],
  ] as const)("%s", ([, file]) => {
    const read = mail(file);
    expect(read.subject?.text).toBe("Tea");
    expect(textsOf(read)).toEqual(["for two"]);
  });

  test("a line that is no header is passed over, with a note", () => {
    const read = mail("From: ann@firm.example", "junk here", "Subject: Tea", "", "for two");
    const [note] = read.notes;
    expect(read.subject?.text).toBe("Tea");
    expect(read.file.source.slice(note?.span?.start, note?.span?.end)).toBe("junk here");
  });

  test("headers alone, nothing at all, and no header", () => {
    expect(mail("Subject: Tea").subject?.text).toBe("Tea");
    expect(textsOf(mail(""))).toEqual([""]);
    expect(mail("Hello and welcome to the class").notes[0]?.message).toContain("no mail header");
  });
});
