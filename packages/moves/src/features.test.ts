import { readFileSync } from "node:fs";

import {
  moves,
  readDraft,
  tokensOf,
  votesOn,
  type BareUnit,
  type MoveContext,
  type Vote,
} from "@troth/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fromBase64 } from "./base64.ts";
import { featuresOf } from "./draft-features.ts";
import { hashOf, joinHashes } from "./hash.ts";
import { labelCount } from "./labels.ts";
import { decodeWeights } from "./pack.ts";
import { Pairs } from "./pairs.ts";
import { asNeighbour } from "./runs.ts";
import { Scorer } from "./scores.ts";
import { addShape } from "./shape.ts";
import { blockWeights, DraftVectors } from "./vectors.ts";
import { weights } from "./weights.ts";

// The same features once more, plainly: by names, lists and patterns. What the package does in a
// tenth of the time must come to the very same numbers.

const model = decodeWeights(fromBase64(weights)).model;

/** All numbers that a draft comes to: as the package makes them, and plainly. */
function bothWays(source: string, format: "markdown" | "text" = "text") {
  const silent = { move: "other", confidence: 0, attributes: [], because: [] } as const;
  const { units, meta } = readDraft({ path: "draft", source, format }, (bare) =>
    bare.map(() => silent),
  );
  const votes = votesOn(units, meta);
  const draft = { units, votes, shares: sharesOf(votes), context: meta };
  return { ours: ourWay(draft), plain: plainWay(draft) };
}

function ourWay({ units, votes, context }: PlainDraft) {
  const features = featuresOf(units, votes, context);
  const vectors = new DraftVectors(features, model.vocabulary);
  const scorer = new Scorer(model, vectors);
  return units.map((_, at) => {
    const facts = new Pairs();
    addShape(facts, features, at);
    const terms = vectors.of(at);
    const { own, before, after, shape } = terms;
    return {
      facts: pairsIn(facts),
      terms: [vectors.draft, own, before, after, shape].map(pairsIn),
      scores: [...scorer.scoresOf(terms)],
    };
  });
}

function plainWay(draft: PlainDraft) {
  const { units } = draft;
  const wordsAt = (at: number) => units.slice(Math.max(0, at), at + 1).flatMap(wordsIn);
  const ofDraft = wordTerms(units.flatMap(wordsIn), "draft");
  return units.map((unit, at) => {
    const facts = plainShape(draft, at).map(([name, value]) => [hashOf(name), value]);
    const terms = [
      ofDraft,
      termsOf(runsIn(wordsIn(unit)), blockWeights.own),
      wordTerms(wordsAt(at - 1), "before"),
      wordTerms(wordsAt(at + 1), "after"),
      facts.flatMap(([hash = 0, value = 0]) => {
        const place = model.vocabulary.hashes.indexOf(hash);
        return place < 0 ? [] : [[place, blockWeights.shape * value]];
      }),
    ];
    return {
      facts,
      terms,
      scores: Array.from({ length: labelCount }, (_, label) => plainScore(terms.flat(), label)),
    };
  });
}

describe("features are those of the plain way", () => {
  test.for(["last-chance.txt", "launch-post.md", "shoe-insert.md", "parcel-gift.md"])(
    "examples/%s",
    (name) => {
      const format = name.endsWith("md") ? "markdown" : "text";
      const { ours, plain } = bothWays(readFileSync(`examples/${name}`, "utf8"), format);
      expect(ours).toEqual(plain);
    },
  );

  test("nothing, one word, signs alone, and letters of any kind", () => {
    for (const text of [
      "",
      "Kiln",
      "?",
      "“Really?”",
      "(Why?) ",
      "50% off! £9 @tern #kiln",
      "ÉTÉ À 9½",
      "𝐀nn 𝐛 🎨",
      "日本 kiln",
      "can't won't let's",
      "https://kiln.example and a@kiln.example",
    ]) {
      const { ours, plain } = bothWays(text);
      expect(ours).toEqual(plain);
    }
  });

  test("any text", () => {
    const words = fc.constantFrom(
      ..."Book book a slot now ? ! . , “ ” 9 90% £5 we our You're don't was they [link] É 日 🎨 \u00A0 \uFFFC".split(
        " ",
      ),
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 3 }), fc.constant("\n\n")))
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (source) => {
        const { ours, plain } = bothWays(source);
        expect(ours).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

function pairsIn({ keys, values, length }: Pairs): number[][] {
  return Array.from({ length }, (_, at) => [keys[at] ?? 0, values[at] ?? 0]);
}

function plainScore(terms: readonly (readonly number[])[], label: number): number {
  const sum = terms.reduce(
    (so, [place = 0, value = 0]) => so + value * (model.weights[place * labelCount + label] ?? 0),
    0,
  );
  return sum * (model.scales[label] ?? 0) + (model.biases[label] ?? 0);
}

function wordsIn({ text }: BareUnit): string[] {
  return tokensOf(text).map(({ key }) => (/\d/u.test(key) ? "#" : key));
}

function wordTerms(words: readonly string[], block: "before" | "after" | "draft"): number[][] {
  return termsOf(
    words.map((word) => asNeighbour(block, hashOf(word))),
    blockWeights[block],
  );
}

function runsIn(words: readonly string[]): number[] {
  const framed = ["^", ...words, "^"].map(hashOf);
  return framed.flatMap((_, start) =>
    [1, 2, 3]
      .filter((length) => start + length <= framed.length)
      .map((length) =>
        framed
          .slice(start, start + length)
          .reduce((hash, word, at) => joinHashes(hash + at + 1, word), 0),
      ),
  );
}

function termsOf(hashes: readonly number[], weight: number): number[][] {
  const places = [...new Set(hashes)]
    .map((hash) => model.vocabulary.hashes.indexOf(hash))
    .filter((place) => place >= 0);
  const rarity = (place: number) => model.vocabulary.rarities[place] ?? 0;
  const length = Math.sqrt(places.reduce((sum, place) => sum + rarity(place) ** 2, 0));
  return places.map((place) => [place, (weight * rarity(place)) / length]);
}

function sharesOf(votes: readonly Vote[]): number[] {
  const leaders = votes.map(leaderOf);
  return moves.map(
    (move) => leaders.filter((leader) => leader === move).length / Math.max(1, votes.length),
  );
}

function leaderOf({ score }: Vote): string {
  return moves.reduce((a, b) => (score[b] > score[a] ? b : a));
}

/** A draft while the shapes of its units are read. */
interface PlainDraft {
  readonly units: readonly BareUnit[];
  readonly votes: readonly Vote[];
  readonly shares: readonly number[];
  readonly context: MoveContext;
}

type Named = readonly [name: string, value: number];

/** What can be said of a unit beside its words, each by its name. */
function plainShape(draft: PlainDraft, at: number): readonly Named[] {
  const unit = draft.units[at];
  if (unit === undefined) return [];
  return [
    ...lengths(unit),
    ...placeIn(draft, at),
    ...signs(unit),
    ...cuesOf(draft.votes[at]),
    ...neighbours(draft, at),
    ...moves.map((move, n): Named => [`draft:${move}`, draft.shares[n] ?? 0]),
  ].filter(([, value]) => value !== 0);
}

function lengths({ text }: BareUnit): Named[] {
  const words = tokensOf(text).length;
  return [0, 1, 2, 3, 5, 8, 12, 20, 30].map((least): Named => [
    `words>${least}`,
    Number(words > least),
  ]);
}

function placeIn({ units, context }: PlainDraft, at: number): Named[] {
  const { length } = units;
  const unit = units[at];
  const fifth = Math.min(4, Math.floor((5 * at) / Math.max(1, length - 1)));
  const begins = units[at - 1]?.block !== unit?.block;
  const ends = units[at + 1]?.block !== unit?.block;
  return [
    [`fifth:${fifth}`, 1],
    [`from start:${Math.min(at, 4)}`, 1],
    [`from end:${Math.min(length - 1 - at, 4)}`, 1],
    ...[1, 3, 8, 20, 50].map((least): Named => [`units>${least}`, Number(length > least)]),
    [`zone:${unit?.zone}`, 1],
    [`role:${unit?.block.role}`, 1],
    [`channel:${context.channel}`, 1],
    ["begins", Number(begins)],
    ["ends", Number(ends)],
    ["alone", Number(begins && ends)],
  ];
}

const groups: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["you", "you your yours yourself"],
  ["we", "we us our ours"],
  ["I", "i me my mine"],
  ["others", "they them their he she his her"],
  ["past", "was were had did made said went came got began started"],
].map(([name = "", words = ""]) => [name, new Set(words.split(" "))] as const);

const patterns: readonly (readonly [string, RegExp])[] = [
  ["digit", /\d/u],
  ["money", /[$£€]/u],
  ["percent", /%/u],
  ["quote", /[“"]/u],
  ["tag", /#/u],
  ["at", /@/u],
  ["asks", /\?["”')\]]?\s*$/u],
  ["exclaims", /!\s*$/u],
];

function signs({ text }: BareUnit): Named[] {
  const letters = text.replaceAll(/\P{L}/gu, "");
  const capitals = text.replaceAll(/\P{Lu}/gu, "");
  const words = text.split(" ").filter((word) => word !== "");
  const titled = words.filter((word) => /^\p{Lu}/u.test(word));
  const keys = new Set(tokensOf(text).map(({ key }) => key));
  return [
    ["capitals", Number(capitals.length > 0.6 * letters.length && letters.length > 0)],
    ["title", Number(titled.length > 0.6 * words.length)],
    ...patterns.map(([name, pattern]): Named => [name, Number(pattern.test(text))]),
    ["link", Number(keys.has("[link]"))],
    ["mail", Number(keys.has("[email]"))],
    [`last:${kindOf(text.trimEnd().at(-1))}`, 1],
    [`first:${kindOf(text.trimStart().at(0))}`, 1],
    ...groups.map(([name, group]): Named => [
      name,
      Number([...group].some((word) => keys.has(word))),
    ]),
  ];
}

function kindOf(sign = ""): string {
  if (/\p{Lu}/u.test(sign)) return "A";
  if (/\p{L}/u.test(sign)) return "a";
  return /\p{N}/u.test(sign) ? "0" : sign;
}

/** As large as most scores get. */
const full = 6;

function cuesOf(vote: Vote | undefined): Named[] {
  if (vote === undefined) return [];
  const found = new Map<string, number>();
  for (const { vote: name, weight } of vote.hits) {
    found.set(name, (found.get(name) ?? 0) + Math.min(weight, full) / full);
  }
  return [
    ...[...found].map(([name, value]): Named => [`cue:${name}`, value]),
    ...moves.map((move, at): Named => [`alone:${move}`, (vote.alone[at] ?? 0) / full]),
    ...moves.map((move): Named => [`score:${move}`, vote.score[move] / full]),
    [`asks for:${vote.asks?.level ?? "nothing"}`, 1],
  ];
}

function neighbours({ units, votes }: PlainDraft, at: number): Named[] {
  return [-2, -1, 1, 2].flatMap((by): Named[] => {
    const unit = units[at + by];
    const vote = votes[at + by];
    if (unit === undefined || vote === undefined) return [[`${by}:none`, 1]];
    return [
      [`${by}:move:${leaderOf(vote)}`, 1],
      [`${by}:zone:${unit.zone}`, 1],
      [`${by}:asks`, Number(unit.text.trimEnd().endsWith("?"))],
      ...moves.map((move): Named => [`${by}:score:${move}`, vote.score[move] / 8]),
    ];
  });
}
