import { loadProfile } from "@troth/config/profile";
import { readDraft, type ProfileReader, type ValueStatus } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { profileReader } from "@troth/profile";

import type { LabelledDraft } from "./drafts.ts";

/** The day of these tests. */
export const today = "2026-01-15";

const paths = [
  "examples/profiles/copperpot/values.yaml",
  "examples/profiles/pennywhistle/values.yaml",
  "tests/profile/harrow/values.yaml",
  "tests/profile/tidewell/values.yaml",
];

export const readers: readonly ProfileReader[] = paths.map((path) =>
  profileReader(loadProfile(path, today).profile, today),
);

/** One value of one profile, held to one draft. */
export interface Cell {
  readonly draft: LabelledDraft;
  readonly brand: string;
  readonly value: string;
  readonly wanted: ValueStatus;
  readonly found: ValueStatus;
  readonly because: readonly string[];
}

/** Holds each draft to each profile. */
export function cellsOf(drafts: readonly LabelledDraft[]): readonly Cell[] {
  return drafts.flatMap((draft) => readers.flatMap((reader) => cellsIn(draft, reader)));
}

function cellsIn(draft: LabelledDraft, reader: ProfileReader): Cell[] {
  const { text: source, channel, labels } = draft;
  const file = { path: `${draft.id}.md`, source, format: "markdown", flags: { channel } } as const;
  const { readings } = reader.read(readDraft(file, annotateMoves));
  return readings.map(({ value, status, signs }) => ({
    draft,
    brand: reader.profile.brand.name,
    value: value.id,
    wanted: labels[value.id] ?? "absent",
    found: status,
    because: signs.map(({ because, unit }) => `${because}: ${unit.text}`),
  }));
}

const judged = ["shown", "said", "absent"] as const;

/** Mean of the F1 of shown, said and absent. */
export function macroF1(cells: readonly Cell[]): number {
  const each = judged.map((status) => {
    const right = cells.filter(({ wanted, found }) => wanted === status && found === status).length;
    const wanted = cells.filter((cell) => cell.wanted === status).length;
    const found = cells.filter((cell) => cell.found === status).length;
    return (2 * right) / (wanted + found);
  });
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}
