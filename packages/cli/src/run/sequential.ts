import type { Reporter } from "@troth/reporters";

import type { Session } from "../session.ts";
import { lintFile, type Outcome } from "./lint-file.ts";

/** Lints one file after the other: one source at a time is enough in memory. */
export async function* lintInTurn(
  files: readonly string[],
  session: Session,
  reporters: readonly Reporter[],
): AsyncGenerator<Outcome> {
  for (const path of files) yield lintFile(path, session, reporters);
}
