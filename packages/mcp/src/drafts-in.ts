import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";

import { decodeText } from "@troth/core";

import { Refused } from "./refused.ts";

/** Bytes. No draft is longer. */
const longest = 1_000_000;

/** A draft on the disk. */
export interface DraftOnDisk {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Reads a file below a folder, and none elsewhere, whatever links lead there. @throws {Refused} */
export function draftIn(root: string, path: string): DraftOnDisk {
  const bytes = readBytes(placeIn(root, path), path);
  if (bytes.includes(0)) {
    throw new Refused(`${path} holds binary data.`, "Send the words of the draft as `text`.");
  }
  return { bytes, source: decodeText(bytes).source };
}

/** The folder as links lead to it. */
export function homeOf(root: string): string {
  return realpathSync(root);
}

/** Where a path leads in the end, so that a link cannot lead out. */
function placeIn(root: string, path: string): string {
  const outside = new Refused(
    `${path} is not in the folder that this server reads.`,
    "Name a file in it, or send the draft as `text`.",
  );
  const home = homeOf(root);
  const asked = resolve(home, path);
  if (path.includes("\0") || !isBelow(home, asked)) throw outside;
  let place: string;
  try {
    place = realpathSync(asked);
  } catch {
    throw new Refused(
      `There is no file ${path}.`,
      "Check the spelling; it counts from the folder.",
    );
  }
  if (!isBelow(home, place)) throw outside;
  return place;
}

function isBelow(home: string, place: string): boolean {
  const way = relative(home, place);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Asks the open file what it is: a name may stand for another file a moment later. */
function readBytes(place: string, path: string): Uint8Array {
  const file = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Refused(`${path} is no file.`, "Name a draft.");
    if (stats.size > longest) {
      throw new Refused(`${path} is larger than a megabyte.`, "Lint its parts.");
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
