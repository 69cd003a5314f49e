import { expect, test } from "vitest";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { Template } from "./template.ts";

test("nothing happens without an opening fence", () => {
  for (const source of ["", "Dear Ann,", "Hi\n---\nsubject: x\n---\n", "----\nsubject: x\n---\n"]) {
    expect(read(source)).toMatchObject({ end: 0, blocks: [], notes: [] });
  }
});

test.for<[string, string]>([
  ["---\nsubject: Hi Ann\n---\nBody", "Body"],
  ["\uFEFF---\r\nsubject: Hi Ann\r\n---\r\nBody", "Body"],
  ["---\nsubject: Hi Ann\n...\nBody", "Body"],
  ["--- \nsubject: Hi Ann\n---\t\nBody", "Body"],
  ["---\nsubject: Hi Ann\n---", ""],
  ["---\n---\nBody", "Body"],
  ["---\n# only a comment\n---\nBody", "Body"],
])("%j ends where the message starts", ([source, body]) => {
  expect(source.slice(read(source).end)).toBe(body);
});

test.for([
  "---\nsubject: never closed\n\nDear Ann,\n",
  "---\nWe moved to Elm Street.\n---\nMore",
  "---\n- a list\n- of things\n---\nMore",
  "---\n\nNote: we close at five.\n\n---\nMore",
  "---\nWe moved: see below.\nNew address:\nElm Street: 4\n---\nMore",
])("%j starts with a rule, not with front matter", (source) => {
  expect(read(source)).toMatchObject({ end: 0, blocks: [], notes: [] });
});

test("lines may end in carriage returns alone", () => {
  const source = '---\r# ours\rsubject: "Hi Ann"\rchannel: cold\r---\rBody';
  const { values, comments, notes, end } = read(source);
  expect(values.get("subject")?.text).toBe("Hi Ann");
  expect(values.get("channel")?.text).toBe("cold");
  expect(comments.map(({ text }) => text)).toEqual([" ours"]);
  expect(notes).toEqual([]);
  expect(source.slice(end)).toBe("Body");
});

test("scalars are values, as text", () => {
  const source =
    "---\nchannel: cold\nstage: 2\nbulk: true\nday: 007\nempty:\nnone: ~\nlist: [a, b]\nquoted: ''\n---\n";
  const { values } = read(source);
  expect([...values].map(([key, { text }]) => [key, text])).toEqual([
    ["channel", "cold"],
    ["stage", "2"],
    ["bulk", "true"],
    ["day", "007"],
    ["quoted", ""],
  ]);
  const { start, end } = values.get("quoted")?.span ?? { start: 0, end: -1 };
  expect([source.slice(start - 1, end + 1)]).toEqual(["''"]);
});

test("headers become blocks, in the order of the file", () => {
  const { blocks } = read(
    "---\nPreheader: Two seats left\nreplyTo: ann@oak.example\ncampaign: May\nfrom: Ann Oak\nsubject: Your seat\n---\n",
  );
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    ["preheader", "Two seats left"],
    ["reply-to", "ann@oak.example"],
    ["from", "Ann Oak"],
    ["subject", "Your seat"],
  ]);
});

/** Each word of the text, and how the source writes it. */
test.for<[string, string, string[]]>([
  ["Your May report", "Your May report", ["Your", "May", "report"]],
  ["'Ann''s seat'", "Ann's seat", ["Ann''s", "seat"]],
  ['"A \\"free\\" caf\\u00e9"', 'A "free" café', ["A", '\\"free\\"', "caf\\u00e9"]],
  ['"One\\\n  two\\tthree"', "Onetwo\tthree", ["One\\\n  two", "three"]],
  [
    "Your May\n  report is\n\n  here",
    "Your May report is\nhere",
    ["Your", "May", "report", "is", "here"],
  ],
  ["'Your May\n  report'", "Your May report", ["Your", "May", "report"]],
  ["|\n  Your May\n  report\n", "Your May\nreport", ["Your", "May", "report"]],
  [
    ">-\n  Your May\n  report\n\n  is here",
    "Your May report\nis here",
    ["Your", "May", "report", "is", "here"],
  ],
  [">\n  Your:\n    May\n  report", "Your:\n  May\nreport", ["Your:", "May", "report"]],
  ["Your May # draft", "Your May", ["Your", "May"]],
])("subject: %j has its places", ([yaml, text, words]) => {
  for (const [lines, from] of [
    ["\n", 0],
    ["\r\n", 1],
  ] as const) {
    const file = `---\nchannel: cold\nsubject: ${yaml}\nstage: 2\n---\n`.replaceAll("\n", lines);
    const source = from === 1 ? `\uFEFF${file}` : file;
    const [block] = read(source).blocks;
    expect(block?.text).toBe(text);
    const found = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const span = block?.places.toSource(index, index + word.length);
      return source.slice(span?.start, span?.end).replaceAll("\r\n", "\n");
    });
    expect(found).toEqual(words);
  }
});

test("a reading that differs from YAML's is one atom: vague, never misplaced", () => {
  const source = "---\nsubject: |2\n    Your May\n---\n";
  const [block] = read(source).blocks;
  expect(block?.text).toBe("  Your May");
  const span = block?.places.toSource(2, 6);
  expect(source.slice(span?.start, span?.end)).toBe("Your May");
});

test("merge tags do not break the YAML, and stand in the text as one character", () => {
  const source =
    '---\nsubject: {{ name | default: "there" }}, hi {% if a %}now{% endif %}\nfrom: "*|FNAME|* at Oak"\n---\n';
  const { blocks, values, notes } = read(source);
  expect(notes).toEqual([]);
  expect(blocks.map(({ text }) => text)).toEqual(["\uFFFC, hi now", "\uFFFC at Oak"]);
  const span = blocks[0]?.places.toSource(0, 1);
  expect(source.slice(span?.start, span?.end)).toBe('{{ name | default: "there" }}');
  expect(values.get("from")?.text).toBe("*|FNAME|* at Oak");
});

test("ignores of the whole draft", () => {
  const source =
    "---\ntroth:\n  disable:\n    - rule: ask/too-many\n      reason: agreed\n    - {rule: load/length}\n    - jargon/hollow\n---\n";
  const { disabled, notes } = read(source);
  expect(notes).toEqual([]);
  expect(disabled.map(({ span, ...rest }) => [rest, source.slice(span.start, span.end)])).toEqual([
    [{ rule: "ask/too-many", reason: "agreed" }, "rule: ask/too-many\n      reason: agreed"],
    [{ rule: "load/length" }, "{rule: load/length}"],
    [{ rule: "jargon/hollow" }, "jargon/hollow"],
  ]);
});

test.for([
  "troth: off",
  "troth: {disabled: [{rule: ask/too-many}]}",
  "troth: {disable: ask/too-many}",
  "troth:",
  "troth: {disable: [{reason: agreed}]}",
])("%j is a note that shows the right shape", (yaml) => {
  const { disabled, notes } = read(`---\n${yaml}\n---\n`);
  expect(disabled).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      "write `troth: {disable: [{rule: ask/too-many, reason: your reason}]}`",
    ),
  ]);
});

test("comments, but not the # inside values", () => {
  const source =
    "---\n# troth-disable-next-line ask/too-many -- agreed\nsubject: 'We are #1' # ours\nfrom: |\n  # Ann\n---\n";
  expect(read(source).comments.map(({ text, sent }) => [text, sent])).toEqual([
    [" troth-disable-next-line ask/too-many -- agreed", false],
    [" ours", false],
  ]);
  const { start, end } = read(source).comments[1]?.span ?? { start: 0, end: 0 };
  expect(source.slice(start, end)).toBe("# ours");
});

/** A broken line, the text that is still read, the note, and the place of the note. */
test.for<[string, string, string, string]>([
  [
    "subject: New: save 20%",
    "New: save 20%",
    "holds a second colon: put the value in quotes",
    "New",
  ],
  ["subject: @ann, a seat", "@ann, a seat", "starts with `@`", "@"],
  ["subject: *Big* news", "*Big* news", "starts with `*`", "news"],
  ["subject: *Big", "*Big", "starts with `*`", ""],
  ["subject: !Now open", "!Now open", "starts with `!`", ""],
  ['subject: "Your seat', "Your seat", 'put " at the end of the value', ""],
  ['subject: "Your" seat', 'Your" seat', 'goes on behind the closing "', "seat"],
  ["subject: [First Name], hi", "[First Name], hi", "starts with `[`", ", hi"],
  ["subject:Your seat", "Your seat", "has no blank behind its colon", ""],
])("%j is read from its line", ([line, text, message, place]) => {
  const source = `---\r\nchannel: cold\r\n${line}\r\nstage: 2\r\n---\r\nBody`;
  const { blocks, values, notes, end } = read(source);
  expect(source.slice(end)).toBe("Body");
  expect([values.get("channel")?.text, values.get("stage")?.text]).toEqual(["cold", "2"]);
  expect(blocks.map((block) => block.text)).toEqual([text]);
  const span = blocks[0]?.places.toSource(0, text.length);
  expect(source.slice(span?.start, span?.end)).toBe(text);
  expect(notes.map((note) => note.message)).toEqual([expect.stringContaining(message)]);
  const { start = -1 } = notes[0]?.span ?? {};
  expect(source.slice(start)).toMatch(new RegExp(`^${place.replaceAll(/[[*\]]/gu, "\\$&")}`, "u"));
  expect(start).toBeGreaterThanOrEqual(source.indexOf(line));
});

test("a stray line costs nothing but a note", () => {
  const { values, notes } = read("---\nchannel: cold\nstray words\nstage: 2\n---\n");
  expect([...values.keys()]).toEqual(["channel", "stage"]);
  expect(notes.map(({ message }) => message)).toEqual([
    "In the front matter, `stray words` is not a `key: value` line: mend it or take it out.",
  ]);
});

test("of a key that stands twice the first one counts", () => {
  const { values, blocks, notes } = read("---\nsubject: One\nsubject: Two\n---\n");
  expect(values.get("subject")?.text).toBe("One");
  expect(blocks).toHaveLength(1);
  expect(notes).toMatchObject([{ message: expect.stringContaining("`subject` stands twice") }]);
});

test.for([
  ["flow", "[".repeat(49_000)],
  ["lists", "- ".repeat(24_000)],
  ["keys", "? ".repeat(24_000)],
  ["quotes", `"${"'' ".repeat(16_000)}`],
  ["lines", "a:\n".repeat(12_000)],
  ["colons", "a: ".repeat(16_000)],
  ["anchors", "&a ".repeat(16_000)],
  ["blanks", " ".repeat(49_000)],
  ["escapes", `"${"\\ ".repeat(24_000)}`],
])("hostile %s come to an end, and the body begins behind them", ([, yaml]) => {
  const source = `---\nsubject: ${yaml}\nchannel: cold\n---\nBody`;
  expect(read(source).end).toBeLessThanOrEqual(source.length);
});

function read(source: string): FrontMatter {
  return readFrontMatter(new Template(source));
}
