import type { Note } from "../block.ts";
import type { ValueReading } from "../profile.ts";
import type { Found } from "./finding.ts";

/** What is said of one draft. */
export interface Linted {
  readonly findings: readonly Found[];
  readonly notes: readonly Note[];
  /** How it stands to what the brand declares, where there is a profile. */
  readonly values?: readonly ValueReading[];
}

/**
 * A template shows one reader this branch and another that one; it was read as each of them reads
 * it. What stands in any reading is found once. What is said of the message as a whole must hold for
 * every reader: that one branch lacks a welcome is no fault of the message.
 */
export function mergeReadings(readings: readonly Linted[]): Linted {
  const [first, ...others] = readings;
  if (first === undefined) return { findings: [], notes: [] };
  if (others.length === 0) return first;
  const everywhere = ({ rule }: Found): boolean =>
    others.every(({ findings }) =>
      findings.some((one) => one.rule === rule && one.scope === "document"),
    );
  const findings = new Map<string, Found>();
  for (const finding of readings.flatMap((reading) => reading.findings)) {
    const { rule, scope, span } = finding;
    if (scope === "document" && !everywhere(finding)) continue;
    const key = scope === "document" ? rule : `${rule} ${span.start} ${span.end}`;
    if (!findings.has(key)) findings.set(key, finding);
  }
  const { values } = first;
  return {
    findings: [...findings.values()].toSorted(byPlace),
    notes: mergeNotes(readings),
    ...(values && { values }),
  };
}

function mergeNotes(readings: readonly Linted[]): Note[] {
  const notes = new Map<string, Note>();
  for (const note of readings.flatMap((reading) => reading.notes)) {
    notes.set(`${note.span?.start} ${note.message}`, note);
  }
  return [...notes.values()];
}

/** In reading order; what stands at the same words, by rule. */
export function byPlace(a: Found, b: Found): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
