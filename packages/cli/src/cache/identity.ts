import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
  const settings = [gate?.baseline, gate?.waivers, ...settingsFiles];
  return digest(
    version(),
    buildOf(),
    cwd,
    JSON.stringify({ others, gate, lines: changed?.lines, isDiff: changed !== undefined, styles }),
    ...settings.map((path) => (path === undefined ? "" : contentOf(path))),
  );
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
