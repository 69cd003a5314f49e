import { resolve } from "node:path";

import type { Draft, Finding, Reason } from "@troth/core";

import { git } from "../git.ts";

/** Changes as a run wants them. Plain data: threads get it too. */
export interface ChangedOptions {
  /** The root of the work tree, absolute. */
  readonly root: string;
  /** As {@link Changes.files}. */
  readonly files: ReadonlyMap<string, string>;
  /** Only findings on changed lines count. */
  readonly lines: boolean;
}

/** Lines from 1, both ends included. */
type Range = readonly [first: number, last: number];

/** What has become of a file since the commit. */
export type Change = "new" | "changed" | "same";

/** What a run has to know about changed files: how they were, and which lines are new. */
export class ChangedFiles {
  readonly #cwd: string;
  readonly #options: ChangedOptions;
  /** Of the files that were looked at; those that are new as a whole are left out. */
  readonly #ranges = new Map<string, readonly Range[]>();

  constructor(cwd: string, options: ChangedOptions) {
    this.#cwd = cwd;
    this.#options = options;
  }

  /** @param file absolute. */
  changeOf(file: string): Change {
    const blob = this.#options.files.get(file);
    if (blob === undefined) return "same";
    return blob === "" ? "new" : "changed";
  }

  /** The former content; undefined for a new file, or one that did not change. @param file absolute. */
  async before(file: string): Promise<Uint8Array | undefined> {
    const blob = this.#options.files.get(file) ?? "";
    return blob === "" ? undefined : git(this.#options.root, ["cat-file", "blob", blob]);
  }

  /** Finds out which lines of a file are new, before it is linted. */
  async look(file: string): Promise<void> {
    const { files, lines } = this.#options;
    const blob = files.get(file);
    if (!lines || blob === "") return;
    // Linted all the same, as the touch of a campaign that has changed elsewhere.
    if (blob === undefined) {
      this.#ranges.set(file, []);
      return;
    }
    const options = "-U0 --no-color --no-ext-diff --no-textconv".split(" ");
    const diff = await git(this.#options.root, ["diff", ...options, blob, "--", file]);
    const ranges = rangesIn(diff.toString());
    // Where git sees no lines, as in UTF-16, all may have changed.
    if (ranges.length > 0 || diff.length === 0) this.#ranges.set(file, ranges);
  }

  /** A finding about the whole draft, or its campaign, counts where that has changed. */
  reasonFor({ scope, span, mark }: Finding, { path, source }: Draft): Reason | undefined {
    const file = resolve(this.#cwd, path);
    const ranges = this.#ranges.get(file);
    if (ranges === undefined || scope === "campaign") return undefined;
    if (scope === "document" && this.#options.files.has(file)) return undefined;
    const unit = mark?.unit.span ?? span;
    const first = lineAt(source, Math.min(span.start, unit.start));
    const last = lineAt(source, Math.max(span.end, unit.end));
    const isNew = ranges.some(([from, to]) => from <= last && first <= to);
    return isNew ? undefined : { by: "unchanged" };
  }
}

/** `@@ -3,2 +3,4 @@`; a line of the file never stands at the start of one of the diff. */
function rangesIn(diff: string): Range[] {
  const heads = diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gmu);
  return Array.from(heads, ([, start = "", count = "1"]): Range => {
    const first = Number(start);
    return [first, first + Number(count) - 1];
  });
}

/** As git counts: line feeds end lines, and nothing else does. */
function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
