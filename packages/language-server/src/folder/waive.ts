import { dirname, join, relative, sep } from "node:path";

import { findUpwards } from "@troth/config";
import { insertItem, scalarOf } from "@troth/config/profile-insert";
import { parseWaivers } from "@troth/config/waivers";
import type { Finding } from "@troth/core";

import type { FolderWorld, WrittenText } from "./disk-folder-actions.ts";

/** What is to be waived. */
interface Wanted {
  /** Of the draft, absolute. */
  readonly path: string;
  readonly finding: Finding;
  /** "" where the person is to write it: until then the waiver does not hold, and troth says so. */
  readonly reason: string;
}

/** Days. Then somebody looks again. */
const holdsFor = 90;

/** `waivers.yaml` with an entry for a finding, in the nearest file or a new one. */
export async function waiversWith(
  { path, finding, reason }: Wanted,
  { textOf, folder, creates, today }: FolderWorld,
): Promise<WrittenText | undefined> {
  const there = findUpwards("waivers.yaml", dirname(path));
  if (there === undefined && !creates) return undefined;
  const file = there ?? join(folder ?? dirname(path), "waivers.yaml");
  const before = there === undefined ? undefined : textOf(file);
  const entry = {
    rule: finding.rule,
    path: relative(dirname(file), path).split(sep).join("/"),
    fingerprint: finding.fingerprint,
    reason,
    owner: "@name",
    until: dayAfter(today(), holdsFor),
  };
  const isBegun = before !== undefined && before.trim() !== "";
  const after = isBegun ? insertItem(before, ["waivers"], entry) : newFile(entry);
  if (after === undefined || !isRight(file, after)) return undefined;
  return { path: file, before, after };
}

function newFile(entry: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entry).map(([key, text]) => `${key}: ${scalarOf(text)}`);
  return [
    "# Findings that somebody answers for: why, who, and until when.",
    "waivers:",
    ...lines.map((line, at) => `${at === 0 ? "  - " : "    "}${line}`),
    "",
  ].join("\n");
}

/** What is written must be read back. */
function isRight(path: string, source: string): boolean {
  try {
    return parseWaivers(path, source).waivers.length > 0;
  } catch {
    return false;
  }
}

function dayAfter(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
