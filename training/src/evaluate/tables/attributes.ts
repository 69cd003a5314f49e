import type { Attribute } from "@troth/core";

import { attributeNames } from "../../corpus/names.ts";
import { countVerdicts, shareOf } from "../score/counts.ts";
import { scoreRow } from "../score-row.ts";
import type { Setting } from "../setting.ts";
import type { Table } from "../table.ts";
import { guessUnits, type Guessed } from "./guesses.ts";
import { titleOf, whose } from "./moves.ts";

/** How rightly the attributes of gold units are said; of asks also level and who gains. */
export function attributeTables({ documents, ours }: Setting): Table[] {
  return ours.flatMap((contender) => {
    const guessed = guessUnits(documents, contender);
    const title = titleOf(contender);
    const of = whose(contender);
    return [
      { ...eachAttribute(guessed, title), of },
      { ...asks(guessed, title), of },
    ];
  });
}

function eachAttribute(guessed: readonly Guessed[], title: string): Table {
  const rows = attributeNames.map((attribute) => ({
    attribute,
    ...scoreRow(
      countVerdicts(
        guessed.map(({ gold, guess }) => ({
          gold: gold.attributes.includes(attribute),
          found: guess.attributes.includes(attribute),
        })),
      ),
    ),
  }));
  return { table: "attributes", part: "each", title: `${title}, by gold unit`, rows, notes: [] };
}

function asks(guessed: readonly Guessed[], title: string): Table {
  const both = guessed.filter(({ gold, guess }) => gold.move === "ask" && guess.move === "ask");
  const same = (prefix: string): number =>
    both.filter(
      ({ gold, guess }) => oneOf(gold.attributes, prefix) === oneOf(guess.attributes, prefix),
    ).length;
  return {
    table: "attributes",
    part: "asks",
    title: `${title}, of the asks that are said to be asks`,
    rows: [
      { said: "level 0-5", asks: both.length, accuracy: shareOf(same("level:"), both.length) },
      { said: "who gains", asks: both.length, accuracy: shareOf(same("for:"), both.length) },
    ],
    notes: [],
  };
}

function oneOf(attributes: readonly Attribute[], prefix: string): Attribute | undefined {
  return attributes.find((attribute) => attribute.startsWith(prefix));
}
