import { channels, moves, type Attribute, type Channel, type Move } from "@troth/core";

import type { Entry } from "./entry.ts";

/** The move of a unit. @throws {CorpusError} where there is none of that name. */
export function readMove(entry: Entry): Move {
  return entry.word("move", moves);
}

/** The attributes of a unit in the words of the contract. @throws {CorpusError} as {@link readMove}. */
export function readAttributes(entry: Entry): Attribute[] {
  return entry.texts("attributes").map((written) => {
    const attribute = attributes.get(written);
    return (
      attribute ??
      entry.fail(
        `\`${written}\` is not an attribute.`,
        `Write ${corpusNames.map(([name]) => name).join(", ")}.`,
      )
    );
  });
}

/** The channel in the words of the contract; of `other`, nothing: it is taken from the text. */
export function readChannel(entry: Entry): Channel | undefined {
  const written = entry.word("channel", [...channelNames, ...channels]);
  if (written === "newsletter") return "news";
  if (written === "fundraising") return "promo";
  return written === "other" ? undefined : written;
}

const channelNames = ["newsletter", "fundraising", "other"] as const;

const pressures = ["time", "quantity", "guilt", "fear", "social", "authority"] as const;
const levels = [0, 1, 2, 3, 4, 5] as const;
const gainers = ["reader", "shared", "sender"] as const;
const traits = ["jargon", "hollow", "bait", "benefit", "promise", "concrete"] as const;

const corpusNames: readonly (readonly [string, Attribute])[] = [
  ...pressures.map((kind) => [`p:${kind}`, `pressure:${kind}`] as const),
  ...traits.map((trait) => [trait, trait] as const),
  ["cond", "conditional"],
  ...levels.map((level) => [`L${level}`, `level:${level}`] as const),
  ...gainers.map((gainer) => [`for:${gainer}`, `for:${gainer}`] as const),
];

/** All attributes, in the words of the contract. */
export const attributeNames: readonly Attribute[] = corpusNames.map(([, attribute]) => attribute);

/** Each attribute by the name of the corpus and by that of the contract. */
const attributes: ReadonlyMap<string, Attribute> = new Map([
  ...corpusNames,
  ...corpusNames.map(([, attribute]) => [attribute, attribute] as const),
]);
