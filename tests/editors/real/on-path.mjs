import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The full path of the first of these programs that there is. */
export function onPath(...names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
