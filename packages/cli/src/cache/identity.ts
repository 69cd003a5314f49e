import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { findUpwards } from "../gate/find-upwards.ts";
import type { ReportStyle } from "../reports.ts";
import type { SessionOptions } from "../session.ts";
import { version } from "../version.ts";
import { digest } from "./cache.ts";

interface About {
  readonly cwd: string;
  readonly options: SessionOptions;
  readonly styles: readonly ReportStyle[];
  /** Where it is said how drafts are linted, absolute. */
  readonly settingsFiles: readonly string[];
}

/** All that decides about the pages of a run beside the drafts and their own settings. */
export function identityOf({ cwd, options, styles, settingsFiles }: About): string {
  const { changed, gate, ...others } = options;
  const profiles = profilesOf(cwd, settingsFiles);
  const settings = [gate?.baseline, gate?.waivers, ...settingsFiles, ...profiles];
  return digest(
    version(),
    buildOf(),
    cwd,
    JSON.stringify({ others, gate, lines: changed?.lines, isDiff: changed !== undefined, styles }),
    ...settings.map((path) => (path === undefined ? "" : contentOf(path))),
  );
}

function profilesOf(cwd: string, settingsFiles: readonly string[]): (string | undefined)[] {
  const beside = settingsFiles.map((path) => join(dirname(path), "values.yaml"));
  return [...beside, findUpwards("values.yaml", cwd)];
}

function contentOf(path: string): string {
  try {
    return digest(readFileSync(path));
  } catch {
    return "";
  }
}

/** The program itself: a build that is not published has no version of its own. */
function buildOf(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return files.toSorted().join("\n");
}
