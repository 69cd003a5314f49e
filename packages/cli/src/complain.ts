import { ConfigError } from "@troth/config";
import { plain, type ReportError } from "@troth/reporters";

import { shownPath } from "./files/found.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage.ts";

/** Tells the person what could not be used and what to do, one block each, on standard error. */
export function complain(errors: readonly ReportError[], io: Io): void {
  for (const { path, line, message, remedy } of errors) {
    const place = line === undefined ? path : `${path}:${line}`;
    io.stderr.write(`troth: ${plain(place)}: ${plain(message)}\n  ${plain(remedy)}\n`);
  }
}

export function configTrouble(
  { path, line, message, remedy }: ConfigError,
  io: Pick<Io, "cwd">,
): ReportError {
  return { path: shownPath(path, io.cwd), ...(line !== undefined && { line }), message, remedy };
}

/** Ends a command that could not start. Exit code 2: 1 would read as a blocked draft. */
export function giveUp(error: unknown, io: Io): number {
  if (error instanceof ConfigError) complain([configTrouble(error, io)], io);
  else if (error instanceof UsageError) {
    io.stderr.write(`troth: ${plain(error.message)}\n  ${plain(error.remedy)}\n`);
  } else {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`troth: an unforeseen fault. Please report it with these lines:\n${trace}\n`);
  }
  return 2;
}
