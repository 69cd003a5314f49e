import { describe, expect, test } from "vitest";

import { readDraft } from "../../read-drafts.ts";
import type { StatedMeta } from "./meta.ts";

const body = "\nThe kiln is hot again and there are two wheels left for the class on Friday.\n";

function read(frontMatter: string, flags: StatedMeta = {}, configured: StatedMeta = {}) {
  const source = `---\n${frontMatter}\n---\n${body}`;
  const { meta, notes } = readDraft({ path: "a.txt", source, format: "text", flags, configured });
  return {
    meta,
    notes: notes.map(({ message, span }) => [message, span && source.slice(span.start, span.end)]),
  };
}

describe("who states it wins", () => {
  test("flags over front matter over the configuration", () => {
    const configured = { channel: "promo", stage: 1, audience: "potters", bulk: true } as const;
    const { meta } = read("channel: cold\nstage: 2", { stage: 3 }, configured);
    expect(meta).toEqual({
      channel: "cold",
      medium: "email",
      stage: 3,
      audience: "potters",
      bulk: true,
      inferred: ["medium"],
    });
  });

  test("what everybody leaves open is inferred", () => {
    expect(read("subject: The barn").meta).toEqual({
      channel: "news",
      medium: "email",
      inferred: ["channel", "medium"],
    });
  });

  test("the medium follows the channel, and the channel a telling medium", () => {
    expect(read("channel: social").meta.medium).toBe("post");
    expect(read("channel: land").meta.medium).toBe("web");
    expect(read("channel: social\nmedium: dm").meta.medium).toBe("dm");
    expect(read("medium: email").meta.channel).toBe("news");
    expect(read("medium: post").meta).toMatchObject({ channel: "social", inferred: ["channel"] });
  });
});

describe("values are read as people write them", () => {
  test("every key", () => {
    const { meta, notes } = read(
      "channel: News\nmedium: email\nstage: 0\naudience: returning potters\nintent: give\nbulk: true",
    );
    expect(meta).toEqual({
      channel: "news",
      medium: "email",
      stage: 0,
      audience: "returning potters",
      intent: "give",
      bulk: true,
      inferred: [],
    });
    expect(notes).toEqual([]);
  });

  test("other words for a channel", () => {
    expect(read("channel: newsletter").meta.channel).toBe("news");
    expect(read("channel: fundraising").meta.channel).toBe("promo");
  });

  test("a key that waits for its value says nothing", () => {
    const { meta, notes } = read('channel:\nstage: ~\naudience: ""');
    expect(meta).toMatchObject({ inferred: ["channel", "medium"] });
    expect(notes).toEqual([]);
  });
});

describe("a value that cannot be used is noted where it stands", () => {
  const list = "cold, welcome, news, promo, social, land or service";

  test.for([
    [
      "channel: newsleter",
      `\`newsleter\` is not a channel: use ${list}. Did you mean \`newsletter\`?`,
      "newsleter",
    ],
    ["channel: pormo", `\`pormo\` is not a channel: use ${list}. Did you mean \`promo\`?`, "pormo"],
    ["channel: constructor", `\`constructor\` is not a channel: use ${list}.`, "constructor"],
    [
      "medium: mail",
      "`mail` is not a medium: use email, sms, print, post, dm, web or phone. Did you mean `email`?",
      "mail",
    ],
    ["stage: 6", "`6` is not a stage: use a whole number from 0 (stranger) to 5 (advocate).", "6"],
    [
      "stage: 2.5",
      "`2.5` is not a stage: use a whole number from 0 (stranger) to 5 (advocate).",
      "2.5",
    ],
    ["bulk: yes", "`yes` for `bulk`: use true or false.", "yes"],
  ])("%s", ([line, message, place]) => {
    const { meta, notes } = read(line ?? "");
    expect(notes).toEqual([[`${message} It is not used.`, place]]);
    expect(meta).toEqual({ channel: "social", medium: "post", inferred: ["channel", "medium"] });
  });

  test("a flag stands in for it", () => {
    expect(read("channel: newsleter", { channel: "cold" }).meta.channel).toBe("cold");
  });
});

describe("keys", () => {
  test.for([
    ["chanel: news", "chanel", "channel"],
    ["subjet: The barn", "subjet", "subject"],
    ["preheder: Two wheels left", "preheder", "preheader"],
    ["pre-header: Two wheels left", "pre-header", "preheader"],
    ["audiance: potters", "audiance", "audience"],
    ["offer: spring", "offer", "offers"],
  ])("a slip is named: %s", ([line, written, meant]) => {
    const [note] = read(line ?? "").notes;
    expect(note?.[0]).toBe(`The key \`${written}\` is not read. Did you mean \`${meant}\`?`);
  });

  test("keys of other tools say nothing", () => {
    const keys =
      "title date tags author draft slug layout image page usage lang locale category categories " +
      "description summary permalink weight published published_at updated to cc bcc name id type " +
      "status theme template version list segment sender cover media url link data object";
    const { notes } = read(
      keys
        .split(" ")
        .map((key) => `${key}: barn`)
        .join("\n"),
    );
    expect(notes).toEqual([]);
  });

  test("a key of another tool beside ours is no slip", () => {
    expect(read("send: 2026-05-08\nsent: 2026-05-08").notes).toEqual([]);
  });
});
