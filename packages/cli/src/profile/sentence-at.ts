import { resolve } from "node:path";

import { joinDrafts, type Unit } from "@troth/core";
import { lineSpan, plain, type ReportError } from "@troth/reporters";

import type { Io } from "../io.ts";
import { isError, Session } from "../session.ts";
import { UsageError } from "../usage.ts";

/** A place as it was asked for; lines and columns count from 1. */
export interface AskedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

interface Reading {
  readonly today: string;
  readonly configFile: string | undefined;
}

/** The one sentence at a place, or why its file cannot be read. @throws {UsageError} */
export async function sentenceAt(
  { file, line, column }: AskedPlace,
  { today, configFile }: Reading,
  io: Io,
): Promise<Unit | ReportError> {
  const session = await Session.open(io, { flags: {}, settings: { today }, configFile });
  const drafts = await session.read(resolve(io.cwd, file));
  if (isError(drafts)) return drafts;
  const { source, units } = joinDrafts(drafts);
  const span = lineSpan(source, line);
  if (span === undefined) {
    throw new UsageError(`There is no line ${line} in ${file}.`, "Lines count from 1.");
  }
  const at = column === undefined ? undefined : span.start + column - 1;
  const [unit, ...others] = units.filter((one) =>
    at === undefined
      ? one.span.start <= span.end && span.start < one.span.end
      : one.span.start <= at && at < one.span.end,
  );
  if (unit === undefined) {
    throw new UsageError(
      `No sentence of the message stands at ${file}:${line}${column === undefined ? "" : `:${column}`}.`,
      `troth moves ${file} shows on which lines they stand.`,
    );
  }
  if (others.length > 0) throw severalAt(`${file}:${line}`, [unit, ...others], span.start);
  return unit;
}

/** Several sentences on one line, each with the place that means it alone. */
function severalAt(place: string, units: readonly Unit[], start: number): UsageError {
  const places = units.map(
    ({ span, text }) => `${place}:${Math.max(0, span.start - start) + 1} “${shortened(text)}”`,
  );
  return new UsageError(
    `${units.length} sentences stand at ${place}.`,
    `Choose one by its column: ${plain(places.join(", "))}.`,
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
