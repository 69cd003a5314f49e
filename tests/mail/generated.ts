import * as fc from "fast-check";

/** A mail that was made from known words, byte by byte: no library decides its encoding. */
export interface GeneratedMail {
  readonly bytes: Buffer;
  readonly subject: string;
  readonly from: string;
  readonly parts: readonly GeneratedPart[];
}

interface GeneratedPart {
  readonly kind: "text" | "html";
  readonly text: string;
  readonly charset: string;
  readonly transfer: Transfer;
}

type Transfer = "7bit" | "8bit" | "quoted-printable" | "base64";

/** Words that each character set has. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  "us-ascii": ["tea", "two", "100% = all", "Saturday.", "a_b", "--", "=3D", "x?=", "From us"],
  "iso-8859-1": ["café", "Größe", "£5"],
  "windows-1252": ["“now”", "we’re", "tea — two", "€9"],
  "iso-8859-15": ["€9", "œuvre"],
  "koi8-r": ["чай"],
  shift_jis: ["表示", "ｶﾅ"],
  "utf-8": ["café", "“now”", "tea — two", "日本", "🎉 party", "a\u0301"],
};

const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "iso-8859-1": { é: "\xE9", ö: "\xF6", ß: "\xDF", "£": "\xA3" },
  "windows-1252": { "“": "\x93", "”": "\x94", "’": "\x92", "—": "\x97", "€": "\x80" },
  "iso-8859-15": { "€": "\xA4", œ: "\xBD" },
  "koi8-r": { ч: "\xDE", а: "\xC1", й: "\xCA" },
  shift_jis: { 表: "\x95\x5C", 示: "\x8E\xA6", ｶ: "\xB6", ﾅ: "\xC5" },
};

/** The bytes of a text, one character each. */
export function binaryFor(text: string, name: string): string {
  if (name === "utf-8") return Buffer.from(text).toString("latin1");
  return [...text].map((letter) => letters[name]?.[letter] ?? letter).join("");
}

type Word = readonly [text: string, binary: string];

function wordsOf(name: string): fc.Arbitrary<Word> {
  const plain = vocabulary["us-ascii"] ?? [];
  const words = fc.oneof(
    fc.constantFrom(...plain),
    fc.constantFrom(...(vocabulary[name] ?? plain)),
  );
  return words.map((word) => [word, binaryFor(word, name)] as const);
}

const charset = fc.constantFrom(...Object.keys(vocabulary));
const space: fc.Arbitrary<Word> = fc.constantFrom(
  [" ", " "],
  [" ", " "],
  ["\n", "\n"],
  ["  ", "  "],
);

/** Words and what stands between them, joined twice. */
function prose(name: string): fc.Arbitrary<Word> {
  return fc.array(fc.tuple(wordsOf(name), space), { minLength: 1, maxLength: 14 }).map((pairs) => {
    const all = pairs.flat();
    // A blank at the end of a line is lost in transit, whoever decodes it.
    const join = (side: 0 | 1): string =>
      all
        .map((word) => word[side])
        .join("")
        .replaceAll(/ +(?=\n|$)/gu, "");
    return [join(0), join(1)] as const;
  });
}

interface Layout {
  readonly width: number;
  readonly escape: boolean;
}
const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.constantFrom(20, 57, 73, 76),
  escape: fc.boolean(),
});

function transferred(binary: string, transfer: Transfer, { width, escape }: Layout): string {
  if (transfer === "base64") {
    const line = Buffer.from(binary, "latin1").toString("base64");
    return (line.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join("\n");
  }
  if (transfer !== "quoted-printable") return binary;
  return binary
    .split("\n")
    .map((line) => softened(quoted(line, escape), width).join("=\n"))
    .join("\n");
}

function quoted(line: string, escape: boolean): string[] {
  return Array.from(line, (byte) => {
    const code = byte.charCodeAt(0);
    const must = code > 126 || byte === "=";
    return must || (escape && code % 7 === 0)
      ? `=${code.toString(16).toUpperCase().padStart(2, "0")}`
      : byte;
  });
}

function softened(atoms: readonly string[], width: number): string[] {
  const lines = [""];
  for (const atom of atoms) {
    if ((lines.at(-1) ?? "").length + atom.length >= width) lines.push("");
    lines.push((lines.pop() ?? "") + atom);
  }
  return lines;
}

const part = (kind: "text" | "html"): fc.Arbitrary<{ binary: string; part: GeneratedPart }> =>
  charset.chain((name) =>
    fc
      .tuple(
        prose(name),
        fc.constantFrom<Transfer>("7bit", "8bit", "quoted-printable", "base64"),
        layout,
      )
      .map(([[text, binary], wished, lines]) => {
        const wide = /[^\n -~]/u.test(binary);
        const transfer = wished === "7bit" && wide ? "8bit" : wished;
        const type = kind === "html" ? "text/html" : "text/plain";
        const header = `Content-Type: ${type}; charset=${name}\nContent-Transfer-Encoding: ${transfer}\n`;
        return {
          binary: `${header}\n${transferred(`${binary}.`, transfer, lines)}`,
          part: { kind, text: `${text}.`, charset: name, transfer },
        };
      }),
  );

/** A header value of several words, in several spellings; blanks between encoded words are none. */
const phrase: fc.Arbitrary<Word> = fc
  .array(phraseWord(), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.reduce<Word>(
      ([text, written], { seen, spelt, fold }, at) => {
        if (at === 0) return [seen, spelt];
        const joined = spelt.startsWith("=?") && all[at - 1]?.spelt.startsWith("=?");
        return [text + (joined ? "" : " ") + seen, written + (fold ? "\n " : " ") + spelt];
      },
      ["", ""],
    ),
  );

function phraseWord(): fc.Arbitrary<{ seen: string; spelt: string; fold: boolean }> {
  return fc
    .constantFrom("us-ascii", "iso-8859-1", "windows-1252", "koi8-r", "utf-8")
    .chain((name) => fc.tuple(fc.constant(name), wordsOf(name), fc.boolean(), fc.boolean()))
    .map(([name, [word], base64, fold]) => {
      // These have a meaning of their own in a name.
      const seen = word.replaceAll(/[?=.]/gu, "");
      const binary = binaryFor(seen, name);
      return { seen, spelt: name === "us-ascii" ? seen : encodedWord(name, binary, base64), fold };
    });
}

function encodedWord(name: string, binary: string, base64: boolean): string {
  const bytes = Buffer.from(binary, "latin1");
  if (base64) return `=?${name}?B?${bytes.toString("base64")}?=`;
  const escapes = Array.from(
    bytes,
    (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `=?${name}?Q?${escapes.join("")}?=`;
}

type Body = { binary: string; parts: readonly GeneratedPart[] };

const single: fc.Arbitrary<Body> = fc
  .constantFrom<"text" | "html">("text", "html")
  .chain((kind) => part(kind))
  .map(({ binary, part: one }) => ({ binary, parts: [one] }));

function multipart(type: string, boundary: string, bodies: readonly string[]): string {
  const inner = bodies.map((body) => `--${boundary}\n${body}\n`).join("");
  return `Content-Type: multipart/${type};\n boundary="${boundary}"\n\nNot read.\n${inner}--${boundary}--\nNor is this.\n`;
}

const attachment =
  "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\nNot read either";
const image = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=";

const body: fc.Arbitrary<Body> = fc.oneof(
  single,
  fc.tuple(part("text"), part("html")).map(([text, html]) => ({
    binary: multipart("alternative", "=_a 1", [text.binary, html.binary]),
    parts: [html.part],
  })),
  fc.tuple(part("text"), part("html"), part("text")).map(([text, html, footer]) => {
    const related = multipart("related", "AAB", [html.binary, image]);
    const alternative = multipart("alternative", "AA", [text.binary, related]);
    return {
      binary: multipart("mixed", "A", [alternative, attachment, footer.binary]),
      parts: [html.part, footer.part],
    };
  }),
);

/** Mails as a program might write them, in all encodings, with all line ends. */
export const generatedMail: fc.Arbitrary<GeneratedMail> = fc
  .tuple(phrase, phrase, body, fc.constantFrom("\n", "\r\n"))
  .map(([subject, from, { binary, parts }, lineBreak]) => {
    const header = `Received: by mx.firm.example\nSUBJECT: ${subject[1]}\nFrom: ${from[1]} <ann@firm.example>\nMIME-Version: 1.0\n`;
    return {
      bytes: Buffer.from(`${header}${binary}`.replaceAll("\n", lineBreak), "latin1"),
      subject: subject[0],
      from: from[0],
      parts,
    };
  });
