import type { Flags, Parsed } from "./args.ts";
import type { Io } from "./io.ts";

/** One command of troth. */
export interface Command<F extends Flags = Flags> {
  readonly name: string;
  /** What stands behind the name: `FILE…`. */
  readonly operands: string;
  readonly summary: string;
  /** More help, in paragraphs. */
  readonly details: readonly string[];
  readonly flags: F;
  /** @returns the exit code. */
  readonly run: (parsed: Parsed<F>, io: Io) => Promise<number>;
}

/** Types the values of a command by its flags, then forgets them: all commands are called alike. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command;
}
