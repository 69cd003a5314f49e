import { relative, sep } from "node:path";

import type { ReportError } from "@troth/reporters";

/** What one path stands for. */
export interface Found {
  readonly files: readonly string[];
  readonly skipped?: readonly string[];
  /** Absolute: where drafts were looked for. */
  readonly folders?: readonly string[];
  readonly errors?: readonly ReportError[];
}

/** From where paths count, and which files of folders are left out. */
export interface Where {
  readonly cwd: string;
  readonly ignores: (path: string) => boolean;
}

/** How a path is shown: from the caller's folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path).split(sep).join("/");
  return shown === "" ? "." : shown;
}

/** Both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
