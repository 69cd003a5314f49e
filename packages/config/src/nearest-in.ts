import { readdirSync } from "node:fs";

import { nearest } from "./nearest.ts";

/** The name in a folder that a person most likely meant; undefined where none is near, or no folder there. */
export function nearestIn(folder: string, name: string): string | undefined {
  return nearest(name, namesIn(folder));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
