import { describe, expect, test } from "vitest";
import { isRefusal } from "../edit.ts";
import { isSchedule, readPosts, type Post, type ScheduleFormat } from "./posts.ts";

describe("tables", () => {
  test("each row is a post, labelled as a spreadsheet numbers it", () => {
    const source =
      '\uFEFFDate;Platform;Post text;Subject line\r\n2026-05-01;LinkedIn;"We say ""thanks""\r\nto you; all";\r\n;;;\r\n' +
      "2026-05-02;Email;Hi Ann;Your May box";
    const [first, second] = readPosts(source, "csv").posts;
    expect(first).toMatchObject({ label: "row 2", span: { start: 39 } });
    expect(textsOf(first)).toEqual([["body", 'We say "thanks"\r\nto you; all']]);
    expect(first?.fields[0]?.layer.label).toBe("row 2, column Post text");
    expect(second?.label).toBe("row 4");
    expect(textsOf(second)).toEqual([
      ["subject", "Your May box"],
      ["body", "Hi Ann"],
    ]);
    expect(source.slice(second?.span.start, second?.span.end)).toBe(
      "2026-05-02;Email;Hi Ann;Your May box",
    );
  });

  test("a network is said as channel and medium, at the words that say it", () => {
    const source = "Send at,Network,Campaign,Text\n1 May,Instagram Story,Spring,Hello there\n";
    const [post] = readPosts(source, "csv").posts;
    expect(statedOf(source, post)).toEqual({
      send: "1 May = 1 May",
      channel: "social = Instagram Story",
      medium: "post = Instagram Story",
      campaign: "Spring = Spring",
    });
  });

  test.for<[string, string, object]>([
    ["channel", "cold", { channel: "cold" }],
    ["channel", "Newsletter", { channel: "news", medium: "email" }],
    ["channel", "Text message", { medium: "sms" }],
    ["Medium", "print", { medium: "print" }],
    ["Channel", "Paid search", {}],
    ["Type", "image", {}],
    ["Stage", "2", { stage: "2" }],
  ])("%s: %s", ([name, value, expected]) => {
    const [post] = readPosts(`${name},text\n${value},Hello there\n`, "csv").posts;
    expect(
      Object.fromEntries([...(post?.stated ?? [])].map(([key, { text }]) => [key, text])),
    ).toEqual(expected);
  });

  test("three columns without a header are Hootsuite's", () => {
    const source = '01/05/2026 10:30,"Hello, you",https://fern.example/\n02/05/2026 10:30,Again,\n';
    const { posts, notes } = readPosts(source, "csv");
    expect(posts.map(({ label }) => label)).toEqual(["row 1", "row 2"]);
    expect(textsOf(posts[0])).toEqual([["body", "Hello, you"]]);
    expect(posts[0]?.stated.get("medium")?.text).toBe("post");
    expect(notes).toEqual([]);
  });

  test.for([
    ["comma", "text,day\nHello,1", 1],
    ["tab", "text\tday, time\nHello, you\t1", 1],
    ["bar", "day|text\n1|Hello; you", 1],
    ["said by Excel", "sep=;\r\nText\r\nHello, you", 1],
    ["one column", "Caption\rHello, you\rAgain", 2],
  ] as const)("separator: %s", ([, source, count]) => {
    const { posts, notes } = readPosts(source, "csv");
    expect(posts).toHaveLength(count);
    expect(notes).toEqual([]);
  });

  test("comments are copy only where nothing else is", () => {
    expect(bodiesOf("text,Comments\nHello,for legal\n", "csv")).toEqual(["Hello"]);
    expect(bodiesOf("date,Comments\n1 May,Hello\n", "csv")).toEqual(["Hello"]);
    expect(bodiesOf("text,First comment,Post ID\nHello,More below,x\n", "csv")).toEqual([
      "Hello",
      "More below",
    ]);
  });

  test("text behind a closing quote makes the whole cell literal, and not to be edited", () => {
    const [post] = readPosts('text,day\n"Hello" said Ann,1\n', "csv").posts;
    expect(textsOf(post)).toEqual([["body", '"Hello" said Ann']]);
    expect(post?.fields[0]?.layer.write({ start: 0, end: 1, text: "" })).toEqual({
      refused: "text stands behind the closing quotation mark of this cell",
    });
  });

  test("an open quote, a cut text and a table without copy are said", () => {
    expect(notesOf('text\n"Hello\nAgain', "csv")).toEqual([
      [expect.stringContaining("is never closed"), '"'],
    ]);
    expect(notesOf("day,text\n1,Hello, you\n2,Hi, all\n3,Fine\n", "csv")).toEqual([
      [expect.stringContaining("Row 2 (and 1 more)"), "1,Hello, you"],
    ]);
    expect(notesOf("name,price\nSoap,4\n", "csv")).toEqual([
      [expect.stringContaining("name it text, message"), ""],
    ]);
    expect(readPosts("", "csv")).toEqual({ posts: [], comments: [], notes: [], certain: false });
  });

  test("a cell that needs quotes gets them", () => {
    expect(written("text,day\nHello,1\n", "csv", [5, 5, ", you"])).toBe(
      'text,day\n"Hello, you",1\n',
    );
    expect(written('text,day\n"Hello",1\n', "csv", [0, 5, '"Hi"'])).toBe('text,day\n"""Hi""",1\n');
  });
});

describe("lists", () => {
  test.for<[string, string, ScheduleFormat, [string, string][]]>([
    [
      "under posts",
      "posts:\n  - text: One\n  - text: Two\n",
      "yaml",
      [
        ["posts[0]", "One"],
        ["posts[1]", "Two"],
      ],
    ],
    [
      "under any name, when its items carry copy",
      "may:\n- caption: One\n",
      "yaml",
      [["may[0]", "One"]],
    ],
    [
      "inside a campaign",
      '{"campaign":{"posts":[{"text":"One"}]}}',
      "json",
      [["campaign.posts[0]", "One"]],
    ],
    [
      "at the top",
      '[{"message":"One"},"Two",null,{"id":3}]',
      "json",
      [
        ["[0]", "One"],
        ["[1]", "Two"],
      ],
    ],
    [
      "of texts",
      "tweets:\n- One\n- Two\n",
      "yaml",
      [
        ["tweets[0]", "One"],
        ["tweets[1]", "Two"],
      ],
    ],
    ["a lone message", "subject: Hi\nbody: |\n  One\n", "yaml", [["message", "One"]]],
    [
      "a thread",
      "posts:\n- text: [One, Two]\n",
      "yaml",
      [
        ["posts[0]", "One"],
        ["posts[0]", "Two"],
      ],
    ],
    [
      "a text in parts",
      '{"posts":[{"content":{"text":"One","kind":"x"}}]}',
      "json",
      [["posts[0]", "One"]],
    ],
    [
      "of documents",
      "---\ntext: One\n---\ntext: Two\n",
      "yaml",
      [
        ["message", "One"],
        ["message", "Two"],
      ],
    ],
  ])("%s", ([, source, format, expected]) => {
    const { posts, notes } = readPosts(source, format);
    const found = posts.flatMap(({ label, fields }) =>
      fields.flatMap(({ role, layer }) => (role === "body" ? [[label, layer.text]] : [])),
    );
    expect(found).toEqual(expected);
    expect(notes).toEqual([]);
  });

  test("data without copy is no schedule, and a note names the keys", () => {
    for (const source of ["colours: [red, blue]\n", "name: Fern\n", "- [1, 2]\n"]) {
      expect(readPosts(source, "yaml").posts).toEqual([]);
      expect(notesOf(source, "yaml")).toEqual([[expect.stringContaining("text, message"), ""]]);
    }
  });

  test("comments of YAML are known", () => {
    const source = "posts:\n  # troth-disable ask/too-many -- one each\n  - text: One # ours\n";
    expect(readPosts(source, "yaml").comments.map(({ text }) => text)).toEqual([
      " troth-disable ask/too-many -- one each",
      " ours",
    ]);
  });

  test.for([
    ["text: {{ name }}, hello", "{{ name }}, hello", "starts with `{`"],
    ["text: New: save 20%", "New: save 20%", "holds a second colon"],
    ["text: *|FNAME|*, hello", "*|FNAME|*, hello", "starts with `*`"],
    ["text: 'Spring' is here", "'Spring' is here", "goes on behind the closing '"],
    ["text: [Spring] is here", "[Spring] is here", "starts with `[`"],
    ['text: "Spring is here', '"Spring is here', 'does not close: put " at the end'],
    ["text: 20% off\n    note: a: b", "20% off", "holds a second colon"],
  ] as const)("YAML broken by %s is noted, and all is read", ([line, text, fault]) => {
    const source = `posts:\n  - text: "One"\n  - ${line}\n    day: 1\n  - text: |\n      Two: yes\n`;
    expect(bodiesOf(source, "yaml")).toEqual(["One", text, "Two: yes"]);
    const notes = readPosts(source, "yaml").notes;
    expect(notes.map(({ message }) => message)).toEqual([expect.stringContaining(fault)]);
    expect(notes[0]?.span?.start).toBeGreaterThan(source.indexOf(line));
    const layer = readPosts(source, "yaml").posts[1]?.fields[0]?.layer;
    const span = layer?.toFile(0, text.length);
    expect(source.slice(span?.start, span?.end)).toBe(text);
  });

  test("texts of a list with a colon in them are texts", () => {
    const source = "- We open: today\n- Come by\n";
    expect(bodiesOf(source, "yaml")).toEqual(["We open: today", "Come by"]);
    expect(notesOf(source, "yaml")).toEqual([
      [expect.stringContaining("holds a second colon"), "We open: today"],
    ]);
  });

  test("a lost hashtag is said", () => {
    expect(notesOf("posts:\n- text: We open today #launch\n  day: 1 #one\n", "yaml")).toEqual([
      [expect.stringContaining("begin a comment"), "#launch"],
    ]);
    expect(notesOf("posts:\n- text: We open today # ours\n", "yaml")).toEqual([]);
  });

  test("broken JSON is noted, and the rest is read", () => {
    for (const source of [
      '{"posts":[{"text":"One"} {"text":"Two"}]}',
      '{"posts":[{"text":"One"},{"text":"Two"}]',
      '{"posts":[{"text" "One"},{"text":"Two"}]}',
      '{"posts":[{"text":"One"},{"text":"Two\n"}]}',
    ]) {
      expect(bodiesOf(source, "json")).toEqual(["One", "Two"]);
      expect(notesOf(source, "json")).toEqual([
        [expect.stringContaining("has a fault"), expect.anything()],
      ]);
    }
    expect(notesOf('// ours\n{"posts":[{"text":"One",},/* two */],}', "json")).toEqual([]);
  });

  test("an alias is not followed, and that is said", () => {
    const bomb = `a: &a [x, x]\n${[..."bcdefghijklmnopqrstuvwxyz"]
      .map((name, at) => {
        const before = String.fromCharCode(97 + at);
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join()}]\n`;
      })
      .join("")}posts:\n- text: One\n- text: *z\n`;
    expect(bodiesOf(bomb, "yaml")).toEqual(["One"]);
    expect(notesOf(bomb, "yaml")).toEqual([[expect.stringContaining("only where"), "*a"]]);
  });

  test.for<[string, ScheduleFormat]>([
    ["[", "yaml"],
    ["- ", "yaml"],
    ['{"a":', "yaml"],
    ["[", "json"],
    ['{"text":', "json"],
  ])("endless %j in %s is bounded, and that is said", ([open, format]) => {
    const { posts, notes } = readPosts(open.repeat(100_000), format);
    expect(posts).toEqual([]);
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("more than 400 levels"),
    );
  });

  test("what is too deep in JSON costs nothing else", () => {
    const deep = "[".repeat(1000) + "]".repeat(1000);
    const source = `{"posts":[{"x":${deep},"text":"One"},{"text":"Two"}]}`;
    expect(bodiesOf(source, "json")).toEqual(["One", "Two"]);
    expect(notesOf(source, "json")).toEqual([[expect.stringContaining("400 levels"), "["]]);
  });
});

describe("edits", () => {
  test.for<[string, ScheduleFormat, [number, number, string], string]>([
    [
      '[{"text":"Say \\u00e9 now"}]',
      "json",
      [4, 5, 'a "b"\n'],
      '[{"text":"Say a \\"b\\"\\n now"}]',
    ],
    ["- text: Big news\n", "yaml", [0, 3, "Good"], "- text: Good news\n"],
    ["- text: Big news\n", "yaml", [8, 8, ": 20%"], '- text: "Big news: 20%"\n'],
    ["- text: 'It''s on'\n", "yaml", [5, 7, "ann's"], "- text: 'It''s ann''s'\n"],
    ['- text: "Say it"\n', "yaml", [4, 6, '"a"'], '- text: "Say \\"a\\""\n'],
    ["- text: |\n    One\n    two\n", "yaml", [4, 7, "2\n3"], "- text: |\n    One\n    2\n    3\n"],
    ["- text: >\n    One\n    two\n", "yaml", [0, 3, "A"], "- text: >\n    A\n    two\n"],
    ["[{ text: One }]\n", "yaml", [3, 3, ", two"], '[{ text: "One, two" }]\n'],
  ])("%j as %s", ([source, format, edit, expected]) => {
    expect(written(source, format, edit)).toBe(expected);
  });

  test.for<[string, [number, number, string], RegExp]>([
    ["- text: >\n    One\n    two\n", [0, 3, "A\nB"], /change the lines/u],
    ["- text: One\n    two\n", [0, 3, "A: b"], /needs quotes/u],
    ["- text: New: one\n", [0, 3, "Old"], /put it in quotes first/u],
    ["- text: |2\n      One\n", [2, 3, "A"], /lines of this YAML block/u],
  ])("%j is refused with its reason", ([source, [start, end, text], reason]) => {
    const layer = readPosts(source, "yaml").posts[0]?.fields[0]?.layer;
    expect(layer?.write({ start, end, text })).toEqual({ refused: expect.stringMatching(reason) });
  });
});

describe("which files are schedules", () => {
  test.for<[string, ScheduleFormat]>([
    ["date,text\n1 May,Hello\n", "csv"],
    ["01/05/2026,Hello there,\n", "csv"],
    ["posts:\n  - text: Hello\n", "yaml"],
    ["- platform: x\n  content: Hello\n", "yaml"],
    ['[{"caption":"Hello"}]', "json"],
    ['{"emails":[{"subject":"Hi","body":"Hello"}]}', "json"],
  ])("%j is one", ([source, format]) => {
    expect(isSchedule(source, format)).toBe(true);
  });

  test.for<[string, ScheduleFormat]>([
    ["id,price\n1,2\n", "csv"],
    ["rating,date,comment\n5,1 May,Lovely\n", "csv"],
    ['{"name":"fern","scripts":{"test":"x"},"contributes":{"commands":[{"title":"x"}]}}', "json"],
    ['[{"date":"2026-05-01","level":"info","message":"started"}]', "json"],
    ['{"messages":[{"role":"user","content":"Hello"}]}', "json"],
    ['{"strings":["Hello there","Bye"]}', "json"],
    ['["Hello there","Bye"]', "json"],
    ['{"subject":"Hi","body":"Hello"}', "json"],
    ["body:\n- type: markdown\n  attributes:\n    value: Hello\n", "yaml"],
    ["image:\n  repository: fern\nenv:\n- name: TEXT\n  value: x\n", "yaml"],
    ["campaign: May\ntouches:\n- id: a\n  file: a.md\n  channel: news\n  day: 1\n", "yaml"],
    ["rules:\n  jargon/cliche: off\n", "yaml"],
    ["01/05/2026,Coffee and cake,-3.50\n", "csv"],
    ['{"schedule":["before 4am on Monday"],"emails":["ana@fern.example"]}', "json"],
    ['{"content":[{"type":"text","text":"Hello there"}]}', "json"],
    ['{"messages":[{"id":1,"date":"1 May","from":"Ana","from_id":"u1","text":"Hi"}]}', "json"],
    ["on:\n  schedule:\n    - cron: '0 4 * * 1'\n", "yaml"],
    ['{"$schema":"x","properties":{"text":{"type":"string"}}}', "json"],
  ])("%j is none", ([source, format]) => {
    expect(isSchedule(source, format)).toBe(false);
  });
});

function bodiesOf(source: string, format: ScheduleFormat): string[] {
  const { posts } = readPosts(source, format);
  return posts.flatMap(({ fields }) =>
    fields.flatMap(({ role, layer }) => (role === "body" ? [layer.text] : [])),
  );
}

function textsOf(post: Post | undefined): [string, string][] {
  return (post?.fields ?? []).map(({ role, layer }) => [role, layer.text]);
}

function statedOf(source: string, post: Post | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(post?.stated ?? [])].map(([key, { text, span }]) => [
      key,
      `${text} = ${source.slice(span.start, span.end)}`,
    ]),
  );
}

function notesOf(source: string, format: ScheduleFormat): [string, string][] {
  return readPosts(source, format).notes.map(({ message, span = { start: 0, end: 0 } }) => [
    message,
    source.slice(span.start, span.end),
  ]);
}

function written(
  source: string,
  format: ScheduleFormat,
  [start, end, text]: [number, number, string],
): string {
  const edits = readPosts(source, format).posts[0]?.fields[0]?.layer.write({ start, end, text });
  if (edits === undefined || isRefusal(edits)) return JSON.stringify(edits);
  return edits.reduceRight(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    source,
  );
}
