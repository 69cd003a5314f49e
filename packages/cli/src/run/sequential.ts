import type { Lint, Outcome } from "./lint-file.ts";

/** Lints one file after the other: one source at a time is enough in memory. */
export async function* lintInTurn(files: readonly string[], lint: Lint): AsyncGenerator<Outcome> {
  for (const path of files) yield lint(path);
}
