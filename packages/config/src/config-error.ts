/** A configuration that cannot be used: where, what is wrong, how to mend it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  readonly remedy: string;

  constructor(problem: {
    readonly path: string;
    readonly line?: number | undefined;
    readonly message: string;
    readonly remedy: string;
  }) {
    super(problem.message);
    this.path = problem.path;
    if (problem.line !== undefined) this.line = problem.line;
    this.remedy = problem.remedy;
  }
}
