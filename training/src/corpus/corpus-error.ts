/** Where something is wrong in a labelled corpus, and what to do about it. */
export interface Wrong {
  readonly path: string;
  /** From 1. Absent: the file as a whole, or its absence. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
}

/** A labelled corpus that cannot be used as it is. Its text names the file, the line and the remedy. */
export class CorpusError extends Error {
  readonly path: string;
  readonly line: number | undefined;
  readonly remedy: string;

  constructor({ path, line, message, remedy }: Wrong) {
    super(message);
    this.name = "CorpusError";
    this.path = path;
    this.line = line;
    this.remedy = remedy;
  }

  override toString(): string {
    const place = this.line === undefined ? this.path : `${this.path}:${this.line}`;
    return `${place}: ${this.message} ${this.remedy}`;
  }
}
