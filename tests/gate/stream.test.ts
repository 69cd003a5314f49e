import { EventEmitter } from "node:events";

import { array, assert, asyncProperty, constantFrom, record, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { main } from "../../packages/cli/src/index.ts";
import { linesOf } from "../../packages/cli/src/stream/lines.ts";
import { folder, lintJson, troth, write } from "../command-line.ts";

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const forged = `---\nsubject: "Re: the spring list"\nchannel: news\n---\n\n${body}`;

interface Answer {
  readonly version: number;
  readonly id: string | number | null;
  readonly line?: number;
  readonly file?: { readonly path: string; readonly channel: string; readonly verdict: string };
  readonly error?: { readonly message: string; readonly remedy: string };
}

async function answers(lines: readonly (object | string)[], args = ""): Promise<readonly Answer[]> {
  const input = lines
    .map((one) => (typeof one === "string" ? one : JSON.stringify(one)))
    .join("\n");
  const { code, out, err } = await troth(`stream ${args}`, { input });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

describe("troth stream", () => {
  test("one answer a draft, in order, the same as lint says of the file", async () => {
    write({ "a.md": forged });
    const { report } = await lintJson("a.md");
    const [first, second] = await answers([
      { id: "a", path: "a.md", content: forged, format: "markdown" },
      { id: 2, content: body },
    ]);
    expect(first).toEqual({ version: 1, id: "a", file: report.files[0] });
    expect(second).toMatchObject({ id: 2, file: { path: "<stream>", verdict: "clear" } });
  });

  test("settings by path, what is stated by line wins over flags", async () => {
    write({
      "troth.config.yaml":
        "overrides: [{files: 'live/**', rules: {proof/fake-thread: info}, channel: promo}]\n",
    });
    const found = await answers(
      [
        { id: 1, content: body, path: "live/a.md" },
        { id: 2, content: forged, path: "live/a.md", format: "markdown" },
        {
          id: 3,
          content: body,
          meta: { channel: "welcome", medium: "print", stage: 1, bulk: true },
        },
      ],
      "--medium sms",
    );
    expect(found.map(({ file }) => file)).toMatchObject([
      { channel: "promo", medium: "sms" },
      { channel: "news", verdict: "clear" },
      { channel: "welcome", medium: "print", stage: 1 },
    ]);
  });

  test("bytes as base64: a mail in another character set", async () => {
    const mail = Buffer.from(
      `From: Noor <noor@kiln.example>\r\nSubject: Re: the list\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nGr\xfc\xdfe. ${body}`,
      "latin1",
    );
    const [answer] = await answers([
      { id: 1, content: mail.toString("base64"), encoding: "base64" },
    ]);
    expect(answer).toMatchObject({ file: { format: "eml", verdict: "blocked" } });
  });

  test.for([
    ["no JSON", "{", null, "not a JSON object"],
    ["a list", "[1]", null, "not a JSON object"],
    ["null", "null", null, "not a JSON object"],
    ["no content", '{"id": "x"}', "x", "`content` is no text"],
    ["an id that is a list", '{"id": [], "content": ""}', null, "`id` is neither"],
    ["a format that there is not", '{"id": "x", "content": "", "format": "docx"}', "x", "`format`"],
    ["a path that is a number", '{"id": "x", "content": "", "path": 1}', "x", "`path`"],
    ["another encoding", '{"id": "x", "content": "", "encoding": "hex"}', "x", "`encoding`"],
    ["meta that is a text", '{"id": "x", "content": "", "meta": "news"}', "x", "`meta`"],
    [
      "an unknown key of meta",
      '{"id": "x", "content": "", "meta": {"chanel": "news"}}',
      "x",
      "`chanel`",
    ],
    [
      "a channel that there is not",
      '{"id": "x", "content": "", "meta": {"channel": "fax"}}',
      "x",
      "fax",
    ],
    ["binary data", '{"id": "x", "content": "AAEC", "encoding": "base64"}', "x", "binary"],
  ] as const)(
    "a bad line gets an answer, and the stream goes on: %s",
    async ([, line, id, said]) => {
      const found = await answers([
        { id: "before", content: body },
        "",
        line,
        { id: "after", content: body },
      ]);
      expect(found.map((one) => one.id)).toEqual(["before", id, "after"]);
      expect(found[1]).toMatchObject({ version: 1, line: 3 });
      expect(found[1]?.error?.message).toContain(said === "fax" ? "`meta.channel`" : said);
      expect(found[1]?.error?.remedy).not.toBe("");
      expect(found[2]?.file).toBeDefined();
    },
  );

  test("bytes that are no UTF-8, and lines that end in a carriage return", async () => {
    const input = Buffer.concat([
      Buffer.of(0x22, 0xff, 0x22, 0x0a),
      Buffer.from(`${JSON.stringify({ id: 1, content: body })}\r\n\r\n`),
      Buffer.from(JSON.stringify({ id: 2, content: body })),
    ]);
    const { out } = await troth("stream", { stdin: async () => input });
    const found = out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer);
    expect(found.map(({ id, error }) => [id, error?.message])).toEqual([
      [null, "This line is not UTF-8."],
      [1, undefined],
      [2, undefined],
    ]);
  });

  test("any text is answered in one line, with its id", async () => {
    await assert(
      asyncProperty(
        array(record({ id: string(), content: string({ unit: "binary" }) }), {
          maxLength: 6,
        }),
        async (drafts) => {
          const found = await answers(drafts);
          expect(found.map(({ id }) => id)).toEqual(drafts.map(({ id }) => id));
          expect(found.every(({ file }) => file !== undefined)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("nothing in, nothing out; paths and a broken configuration are refused", async () => {
    expect(await answers([])).toEqual([]);
    expect(await troth("stream a.md")).toMatchObject({ code: 2, out: "" });
    write({ "troth.config.yaml": "rules: {proof/fake-thred: off}\n" });
    expect(await troth("stream", { input: "{}" })).toMatchObject({ code: 2, out: "" });
  });

  test("a slow reader holds up the writer: nothing is read ahead", async () => {
    let taken = 0;
    async function* chunks() {
      for (let id = 0; id < 5; id += 1) {
        taken += 1;
        yield Buffer.from(`${JSON.stringify({ id, content: body })}\n`);
      }
    }
    const full = new EventEmitter();
    let written = 0;
    const stdout = {
      once: full.once.bind(full),
      write: () => {
        written += 1;
        setTimeout(() => {
          expect({ taken, written }).toEqual({ taken: written, written });
          full.emit("drain");
        }, 20);
        return false;
      },
    };
    const io = { cwd: folder, env: {}, now: () => new Date(), stderr: { write: () => true } };
    const stdin = async (): Promise<Uint8Array> => Buffer.of();
    expect(await main(["stream"], { ...io, stdin, stdinChunks: chunks, stdout })).toBe(0);
    expect(written).toBe(5);
  });
});

describe("lines", () => {
  async function cut(chunks: readonly string[], longest?: number) {
    async function* bytes() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const lines: (string | undefined)[] = [];
    for await (const line of linesOf(bytes(), longest))
      lines.push(line && Buffer.from(line).toString());
    return lines;
  }

  test("are the same however the bytes are cut", async () => {
    await assert(
      asyncProperty(array(string({ unit: constantFrom("a", "\n", "é") })), async (chunks) => {
        const whole = chunks.join("");
        const lines = whole.split("\n");
        if (lines.at(-1) === "") lines.pop();
        expect(await cut(chunks)).toEqual(lines);
      }),
    );
  });

  test("one that is too long is left out, and costs no memory", async () => {
    expect(await cut(["ab\nabc", "defgh\nx", "y\n", "abcdef"], 5)).toEqual([
      "ab",
      undefined,
      "xy",
      undefined,
    ]);
  });
});
