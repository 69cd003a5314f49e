import type { Span } from "@troth/core";

import { draftOf } from "../../corpus/gold-draft.ts";
import type { LabelledDocument } from "../../corpus/labelled-document.ts";
import { findingsIn, isOf, strictnesses } from "../findings.ts";
import { shareOf } from "../score/counts.ts";
import { sharedBy } from "../score/overlap.ts";
import type { Setting } from "../setting.ts";
import type { Row, Table } from "../table.ts";

/** Jargon: the phrases that people mark in a document, against the words that the rules flag. */
export function jargonTables({ documents, ours }: Setting): Table[] {
  const rows = strictnesses.flatMap((strictness) =>
    ours.map(({ name, learnt, annotatorFor }): Row => {
      const judged = documents.map(({ document }) =>
        judgePhrases(
          document,
          findingsIn(draftOf(document, annotatorFor(document)), strictness)
            .filter((finding) => finding.scope === "span" && isOf(finding, ["jargon/"]))
            .map(({ span }) => span),
        ),
      );
      return { annotator: name, learnt, rules: strictness, ...sumUp(judged) };
    }),
  );
  return [
    {
      table: "jargon",
      part: "phrases",
      title: "findings of jargon/*",
      rows,
      notes: [
        "A finding is right where it overlaps a place of a marked phrase; a phrase is found where a finding overlaps one of its places, letter case aside.",
        "`absent`: marked phrases that do not stand in the labelled part of their document; they are left out.",
      ],
    },
  ];
}

interface Phrases {
  /** Marked by people, and those of them that a finding touches. */
  readonly gold: number;
  readonly reached: number;
  /** Findings, and those of them that touch a marked phrase. */
  readonly found: number;
  readonly right: number;
  /** Marked, but not in the text. */
  readonly absent: number;
}

function judgePhrases(document: LabelledDocument, flagged: readonly Span[]): Phrases {
  const { source, end, labels } = document;
  const found = flagged.filter(({ start }) => start < end);
  const placed = labels.jargon.map((phrase) => placesOf(phrase, source.slice(0, end)));
  const gold = placed.filter(({ length }) => length > 0);
  const places = gold.flat();
  return {
    gold: gold.length,
    reached: gold.filter((phrase) => phrase.some((place) => touches(place, found))).length,
    found: found.length,
    right: found.filter((span) => touches(span, places)).length,
    absent: placed.length - gold.length,
  };
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => sharedBy(span, other) > 0);
}

/** Where a phrase stands as words of its own, letter case and white space aside. */
export function placesOf(phrase: string, text: string): Span[] {
  const words = phrase
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  const alone = `(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`;
  const places = text.matchAll(new RegExp(alone, "giu"));
  return Array.from(places, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function sumUp(judged: readonly Phrases[]): Row {
  const sum = (key: keyof Phrases): number => judged.reduce((total, one) => total + one[key], 0);
  const precision = shareOf(sum("right"), sum("found"));
  const recall = shareOf(sum("reached"), sum("gold"));
  const both = (precision ?? 0) + (recall ?? 0);
  return {
    gold: sum("gold"),
    found: sum("found"),
    precision,
    recall,
    f1: shareOf(2 * (precision ?? 0) * (recall ?? 0), both),
    absent: sum("absent"),
  };
}
