import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Annotation, MoveAnnotator } from "@troth/core";
import { afterAll, describe, expect, test } from "vitest";

import { readCorpus } from "../../corpus/read-corpus.ts";
import { writeCorpus, type SmallDocument, type SmallSets } from "../../corpus/small-corpus.ts";
import type { PluggedIn } from "../plugged-in.ts";
import type { NotMeasured, Row, Table, TableName } from "../table.ts";
import { measure } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "troth-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kiln: SmallDocument = {
  doc: "K1",
  sender: "Kiln Row",
  text: "---\nsubject: The kiln is open\n---\n\nHi Noor,\n\nWe fire every Friday so that nobody has to own a kiln. Leverage our glazes. Please forward this letter to five of your friends. Hurry, act now before it is too late!\n",
  units: [
    ["The kiln is open", "self"],
    ["Hi Noor,", "greet"],
    ["We fire every Friday so that nobody has to own a kiln.", "purpose"],
    ["Leverage our glazes.", "offer"],
    ["Please forward this letter to five of your friends.", "ask", "L2", "for:sender"],
    ["Hurry, act now before it is too late!", "urge", "p:time"],
  ],
  labels: {
    missing_purpose: "no",
    ask_before_give: "no",
    self_serving: "4",
    pressure: "5",
    jargon: "Leverage | circle back",
  },
};

const tern: SmallDocument = {
  doc: "T1",
  sender: "Tern Bikes",
  text: "Hi Sam,\n\nBook a fitting today. The saddle costs 90 dollars in our shop on Mill Road, and that is all there is to say.\n",
  units: [
    ["Hi Sam,", "greet"],
    ["Book a fitting today.", "ask", "L4", "for:shared"],
    [
      "The saddle costs 90 dollars in our shop on Mill Road, and that is all there is to say.",
      "offer",
    ],
  ],
  labels: { missing_purpose: "yes", ask_before_give: "yes" },
};

/** Says by the first word, as a test wants it; is sure by .75. */
function saying(moves: Readonly<Record<string, Annotation["move"]>>): MoveAnnotator {
  return (units) =>
    units.map(({ text }) => {
      const move = moves[/^\w+/u.exec(text)?.[0] ?? ""] ?? "other";
      const attributes = move === "ask" ? (["level:4", "for:shared"] as const) : [];
      return { move, confidence: 0.75, attributes, because: [] };
    });
}

const some = saying({ Hi: "greet", Book: "ask", Please: "ask", The: "offer", We: "purpose" });

describe("moves/", () => {
  const rows = measured({ documents: [kiln, tern] }, { name: "ours", shipped: some });

  test("moves: accuracy, macro-F1 and calibration beside the baselines", () => {
    const [ours, majority, zone] = rows("moves", "summary");
    // Right: two greetings, two asks, purpose and the saddle; wrong: subject, glazes, "Hurry".
    // greet 1, ask 1, purpose 1, offer 1/2, self 0, urge 0.
    expect(ours).toEqual({
      annotator: "ours",
      learnt: "shipped weights",
      units: 9,
      accuracy: 6 / 9,
      macroF1: 3.5 / 6,
      calibrationError: expect.closeTo(0.75 - 6 / 9, 10),
    });
    // Greet, offer and ask are two each, and greet is first.
    expect(majority).toMatchObject({ annotator: "majority", accuracy: 2 / 9 });
    // Greetings by their zone, the subject by its own, and one move of the body, ask or offer.
    expect(zone).toMatchObject({ annotator: "zone only", accuracy: 5 / 9 });
  });

  test("moves: each move, and what is taken for what", () => {
    expect(rows("moves", "by move")).toContainEqual({
      move: "offer",
      gold: 2,
      found: 2,
      precision: 1 / 2,
      recall: 1 / 2,
      f1: 1 / 2,
      zoneOnlyF1: expect.anything(),
      cuesOnlyF1: expect.anything(),
    });
    const self = rows("moves", "confusion").find(({ gold }) => gold === "self");
    expect(self).toMatchObject({ offer: 1, self: 0, greet: 0 });
  });

  test("moves: by channel, and by how sure they were", () => {
    expect(rows("moves", "by channel")).toEqual([
      { channel: "news", units: 9, accuracy: 6 / 9, macroF1: expect.closeTo(3.5 / 6, 10) },
    ]);
    const sure = rows("moves", "by confidence");
    expect(sure).toHaveLength(10);
    expect(sure[7]).toEqual({ sure: "0.7–0.8", units: 9, confidence: 0.75, accuracy: 6 / 9 });
    expect(sure[0]).toMatchObject({ units: 0, confidence: null, accuracy: null });
  });

  test("attributes: each, and the asks among themselves", () => {
    const level = rows("attributes", "each").find(({ attribute }) => attribute === "level:4");
    expect(level).toMatchObject({ gold: 1, found: 2, precision: 1 / 2, recall: 1 });
    expect(rows("attributes", "asks")).toEqual([
      { said: "level 0-5", asks: 2, accuracy: 1 / 2 },
      { said: "who gains", asks: 2, accuracy: 1 / 2 },
    ]);
  });

  test("splitter: all units are sentences of ours", () => {
    expect(rows("splitter")).toEqual([{ units: 9, exact: 1, overlap90: 1 }]);
  });

  test("documents: beside the majority, and what perfect moves would reach", () => {
    const purpose = rows("documents", "missing purpose");
    expect(purpose[0]).toMatchObject({ documents: 2, gold: 1, found: 1, f1: 1, accuracy: 1 });
    expect(purpose.at(-1)).toMatchObject({ annotator: "majority", accuracy: 1 / 2 });
    const before = rows("documents", "ask before give");
    expect(before[0]).toMatchObject({ f1: 1, accuracy: 1 });
    expect(before.find(({ annotator }) => annotator === "gold moves")).toMatchObject({ f1: 1 });
  });

  test("units: findings of the rules, gold unit by gold unit", () => {
    const [pressure] = rows("units", "pressure");
    expect(pressure).toMatchObject({ rules: "as shipped", gold: 1, found: 1, f1: 1, unplaced: 0 });
    expect(rows("units", "self-serving asks")[0]).toMatchObject({ gold: 1 });
  });

  test("jargon: phrases by their places; what is not in the text is left out", () => {
    expect(rows("jargon")[0]).toMatchObject({
      gold: 1,
      found: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      absent: 1,
    });
  });

  test("what is absent is not measured", () => {
    const [table] = tablesOf({ documents: [kiln] }, { name: "ours", shipped: some }, ["subjects"]);
    expect(table).toEqual({ table: "subjects", notMeasured: "labelled/subjects" });
  });
});

test("a truncated document is judged up to its last label", () => {
  const documents = [{ ...tern, truncated: true, units: tern.units.slice(0, 1), labels: {} }];
  const rows = measured({ documents }, { name: "ours", shipped: some });
  expect(rows("documents", "ask before give")[0]).toMatchObject({ accuracy: 1 });
});

test("cross-validated, each document is judged without its sender", () => {
  const learnt: string[] = [];
  const plugged: PluggedIn = {
    name: "ours",
    shipped: some,
    train: (documents) => {
      learnt.push(documents.map(({ id }) => id).join(" "));
      return saying({ Hi: "greet" });
    },
  };
  const kilnAgain = { ...kiln, doc: "K2", sender: "kiln row" };
  const rows = measured({ documents: [kiln, tern, kilnAgain] }, plugged, true);
  const [shipped, crossed] = rows("moves", "summary");
  expect(learnt.toSorted()).toEqual(["K1 K2", "T1"]);
  expect(shipped).toMatchObject({ learnt: "shipped weights", accuracy: 9 / 15 });
  expect(crossed).toMatchObject({ learnt: "cross-validated by sender", accuracy: 3 / 15 });
});

test("the learning curve trains on ever more of the other senders", () => {
  const learnt: number[] = [];
  const plugged: PluggedIn = {
    name: "ours",
    shipped: some,
    train: (documents) => {
      learnt.push(new Set(documents.map(({ group }) => group)).size);
      return some;
    },
  };
  const documents = "abcdefghij"
    .split("")
    .map((letter) => ({ ...tern, doc: letter, sender: `Sender ${letter}` }));
  const curve = measured({ documents }, plugged, true)("learning-curve");
  expect(curve.map((row) => row["accuracy"])).toEqual([1, 1, 1, 1]);
  // Five folds of two senders each leave eight to learn from.
  expect(learnt).toEqual(
    [2, 4, 6, 8].flatMap((senders) => Array.from({ length: 5 }, () => senders)),
  );
});

test("one sender alone cannot be cross-validated", () => {
  const plugged: PluggedIn = { name: "ours", shipped: some, train: () => some };
  expect(() => tablesOf({ documents: [kiln] }, plugged, ["moves"], true)).toThrow("one sender");
});

describe("labelled/", () => {
  const calm = { sensationalism: false, forward_referencing: false, urgency: false };
  const open = { obscured_name: false, deceptive_re_fwd: false, deceptive_from_thread: false };
  const labelled: SmallSets = {
    subjects: [
      {
        subject: 'Re: "our" chat',
        from_name: "Fern Club",
        ...calm,
        ...open,
        deceptive_re_fwd: true,
      },
      { subject: "Re your order", from_name: "Fern Club", ...calm, ...open },
      { subject: "Last chance to join", from_name: "Oak Club", ...calm, ...open, urgency: true },
    ],
    "ec-darkpattern": [
      { text: "Only 2 seats left!", dark: true, category: "Scarcity" },
      { text: "Only 2 seats left!", dark: true, category: "Scarcity" },
      { text: "Delivery and returns", dark: false, category: "Not Dark Pattern" },
    ],
    "dark-patterns-by-type": [
      { text: "Only 3 seats left!", category: "Scarcity", type: "Low-stock Message" },
      { text: "Write to us to leave the club", category: "Obstruction", type: "Hard to Cancel" },
    ],
    "corporate-messages": [
      {
        text: "Sign up for our Monday class.",
        company: "Fern Bank",
        confidence: 1,
        label: "action",
      },
      { text: "Our hall has 40 seats.", company: "Kiln Row", confidence: 1, label: "information" },
    ],
    "environmental-claims.dev": [{ text: "Our hall is heated by wood.", label: 1 }],
  };
  const rows = measured({ labelled }, { name: "ours", shipped: some });

  test("subjects: the rule of forged replies, and none for sensation", () => {
    const of = (label: string): Row[] => rows("subjects").filter((row) => row["label"] === label);
    expect(of("forged Re: or Fwd:")).toEqual([
      expect.objectContaining({ texts: 3, gold: 1, found: 1, precision: 1, recall: 1 }),
    ]);
    expect(of("urgency")[0]).toMatchObject({ gold: 1, found: 1, f1: 1 });
    expect(of("sensationalism")).toEqual([
      expect.objectContaining({ judgedBy: "no rule speaks to it", found: null, f1: null }),
    ]);
  });

  test("shops: distinct texts, and recall by type", () => {
    expect(rows("ec-darkpattern")[0]).toMatchObject({ texts: 2, gold: 1, found: 1, f1: 1 });
    expect(rows("dark-patterns-by-type").find(({ type }) => type === "all")).toMatchObject({
      texts: 2,
      found: 1,
      recall: 1 / 2,
    });
  });

  test("companies: an ask is a call to action", () => {
    const asking = measured({ labelled }, { name: "ours", shipped: saying({ Sign: "ask" }) });
    const action = asking("corporate-messages").find(({ label }) => label === "action");
    expect(action).toMatchObject({ gold: 1, found: 1, f1: 1 });
  });

  test("heads are measured only where cross-validation is asked for", () => {
    const plugged: PluggedIn = { name: "ours", shipped: some, trainHead: () => () => ({ yes: 1 }) };
    const judges = (crossValidate: boolean): unknown[] =>
      measured({ labelled }, plugged, crossValidate)("subjects").map((row) => row["judgedBy"]);
    expect(judges(false)).not.toContain("head, cross-validated by sender");
    expect(judges(true)).toContain("head, cross-validated by sender");
  });

  test("what is absent is not measured", () => {
    const [table] = tablesOf({ labelled }, { name: "ours", shipped: some }, ["moves"]);
    expect(table).toEqual({ table: "moves", notMeasured: "moves/" });
  });
});

type Small = Parameters<typeof writeCorpus>[1];

/** The rows of a part of a table, measured on a small corpus. */
function measured(
  small: Small,
  plugged: PluggedIn,
  crossValidate = false,
): (table: TableName, part?: string) => readonly Row[] {
  return (name, part) => {
    const tables = tablesOf(small, plugged, [name], crossValidate);
    const found = tables.find((table) => "rows" in table && (part ?? table.part) === table.part);
    if (found === undefined || !("rows" in found)) throw new Error(`no ${name} ${part ?? ""}`);
    return found.rows;
  };
}

let corpora = 0;

function tablesOf(
  small: Small,
  plugged: PluggedIn,
  tables: readonly TableName[],
  crossValidate = false,
): (Table | NotMeasured)[] {
  const place = join(folder, String((corpora += 1)));
  writeCorpus(place, small);
  return [...measure(readCorpus(place), plugged, { tables, crossValidate })];
}
