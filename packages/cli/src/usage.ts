import { nearest } from "@troth/config";

/** A call that cannot be carried out as written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** `“prom” is not a channel.`, with the nearest name, else all of them. */
export function unknownName(kind: string, given: string, known: readonly string[]): UsageError {
  const near = nearest(given, known);
  return new UsageError(
    `“${given}” is not a ${kind}.`,
    near === undefined ? `Choose one of ${known.join(", ")}.` : `Did you mean “${near}”?`,
  );
}
