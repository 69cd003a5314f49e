import type { Span } from "@troth/core";

import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { placesOf } from "../evaluate/tables/jargon.ts";
import { nearestTo, sharedBy } from "../evaluate/score/overlap.ts";

/** What readers marked in a document that a rule speaks about. */
export interface Marks {
  readonly isRight: (finding: Span) => boolean;
  /** Each thing that a rule could reach, with the places where it stands. */
  readonly things: readonly (readonly Span[])[];
}

/** Labels of `moves/` that a rule can be held against. */
export interface LabelSource {
  /** What readers marked, in a few words. */
  readonly against: string;
  /** Whether readers marked all there is. Else a finding on nothing marked may be right. */
  readonly complete: boolean;
  /** Undefined where the document has no such label. */
  readonly marksOf: (document: LabelledDocument) => Marks | undefined;
}

/** The labels that speak to a rule; undefined for most. */
export function labelSourceOf(rule: string): LabelSource | undefined {
  return sources[rule];
}

type Units = LabelledDocument["units"];

function ofUnits(
  against: string,
  right: (unit: Units[number], document: LabelledDocument) => boolean,
  reachable = right,
): LabelSource {
  return {
    against,
    complete: true,
    marksOf: (document) => {
      const { units } = document;
      return {
        isRight: (finding) => {
          const unit = units[nearestTo(finding, units)];
          return unit !== undefined && right(unit, document);
        },
        things: units.filter((unit) => reachable(unit, document)).map((unit) => [unit]),
      };
    },
  };
}

type Kind = "time" | "quantity" | "guilt" | "fear" | "social" | "authority";

/** A pressing sentence of any kind is right; of those of its own kinds, the rule should find all. */
function pressing(...kinds: readonly Kind[]): LabelSource {
  return ofUnits(
    `sentences that press by ${kinds.join(" or ")}`,
    ({ unit }, { labels }) => labels.pressure.has(unit),
    ({ unit, attributes }, { labels }) =>
      labels.pressure.has(unit) && kinds.some((kind) => attributes.includes(`pressure:${kind}`)),
  );
}

/** Of a truncated document nobody has judged the whole. */
function ofDocuments(
  against: string,
  isSo: (labels: LabelledDocument["labels"]) => boolean,
): LabelSource {
  return {
    against,
    complete: true,
    marksOf: ({ source, end, labels }) => {
      if (end < source.length) return undefined;
      const marked = isSo(labels);
      return { isRight: () => marked, things: marked ? [[{ start: 0, end }]] : [] };
    },
  };
}

const jargon: LabelSource = {
  against: "words that a plain speaker would cut",
  complete: false,
  marksOf: ({ source, end, labels }) => {
    const labelled = source.slice(0, end);
    const things = labels.jargon
      .map((phrase) => placesOf(phrase, labelled))
      .filter(({ length }) => length > 0);
    const places = things.flat();
    return { isRight: (finding) => places.some((place) => sharedBy(finding, place) > 0), things };
  },
};

const sources: Readonly<Record<string, LabelSource>> = {
  "ask/before-give": ofDocuments(
    "asks before it gives",
    ({ askBeforeGive }) => askBeforeGive === "yes",
  ),
  "ask/self-serving": ofUnits("self-serving asks", ({ unit }, { labels }) =>
    labels.selfServing.has(unit),
  ),
  "jargon/buzzword": jargon,
  "jargon/cliche": jargon,
  "pressure/confirmshaming": pressing("guilt"),
  "pressure/false-urgency": pressing("time"),
  "pressure/guilt": pressing("guilt"),
  "pressure/unbacked-scarcity": pressing("quantity", "social"),
  "values/missing-purpose": ofDocuments("has no purpose", ({ missingPurpose }) => missingPurpose),
};
