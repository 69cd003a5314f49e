import { buffer } from "node:stream/consumers";

/** Where text goes, and what is known about who reads it. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything of the world that a command may touch, beside the file system. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

export function processIo(): Io {
  // A reader that has seen enough (`troth lint | head`) closes the pipe: no reason to complain.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    cwd: process.cwd(),
    stdin: () => buffer(process.stdin),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
  };
}

/** Whether a report to `terminal` is coloured; what the user says wins over what is detected. */
export function wantsColor(terminal: Terminal, env: Io["env"], noColor: boolean): boolean {
  if (noColor || isSet(env["NO_COLOR"])) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return terminal.isTTY === true && env["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
