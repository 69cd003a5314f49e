import { channels, moves } from "@troth/core";

import type { LabelledDocument } from "../corpus/labelled-document.ts";
import type { Row } from "../evaluate/table.ts";

/** Counts of a corpus: none of its words. */
export interface DataCounts {
  readonly documents: number;
  readonly units: number;
  /** Who is named as sender, each once. */
  readonly senders: number;
  /** Documents of which the sender is unknown: they are held together by their collection. */
  readonly unnamed: number;
  readonly byCollection: readonly Row[];
  readonly byYears: readonly Row[];
  readonly byChannel: readonly Row[];
  readonly byMove: readonly Row[];
}

export function countData(documents: readonly LabelledDocument[]): DataCounts {
  const units = documents.flatMap((document) => document.units);
  const documentRows = (key: string, names: readonly string[]): Row[] =>
    countsOf(names).map(([name, count]) => ({
      [key]: name,
      documents: count,
      share: share(count, documents.length),
    }));
  return {
    documents: documents.length,
    units: units.length,
    senders: new Set(documents.filter(isNamed).map(({ group }) => group)).size,
    unnamed: documents.filter((document) => !isNamed(document)).length,
    byCollection: documentRows(
      "collection",
      documents.map(({ collection }) => collection),
    ),
    byYears: documentRows("years", documents.map(yearsOf)).toSorted((a, b) =>
      String(a["years"]) < String(b["years"]) ? -1 : 1,
    ),
    byChannel: documentRows(
      "channel",
      documents.map(({ channel }) => channel ?? "not stated"),
    ).toSorted((a, b) => placeOf(a["channel"]) - placeOf(b["channel"])),
    byMove: moves.map((move) => {
      const count = units.filter((unit) => unit.move === move).length;
      return { move, units: count, share: share(count, units.length) };
    }),
  };
}

function isNamed({ group }: LabelledDocument): boolean {
  return group.startsWith("sender ");
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))} %`;
}

/** By count, the largest first; then by name. */
function countsOf(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function yearsOf({ year }: LabelledDocument): string {
  if (year === undefined) return "unknown";
  const from = year - (year % 5);
  return `${from}–${from + 4}`;
}

function placeOf(channel: unknown): number {
  const place = channels.findIndex((name) => name === channel);
  return place < 0 ? channels.length : place;
}
