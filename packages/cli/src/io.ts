import { buffer } from "node:stream/consumers";
import { isatty } from "node:tty";

/** Where text goes, and what is known about who reads it. */
export interface Terminal {
  /** `false`: it takes more only once it has passed on what it holds. */
  write(text: string): unknown;
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A person who answers questions, one line each. */
export interface Dialogue {
  /** The answer without its line feed; undefined once the person has ended it (Ctrl-D, Ctrl-C). */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Everything of the world that a command may touch, beside the file system. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: () => Promise<Uint8Array>;
  /** Standard input as it comes; whole when left out. */
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Absent where nobody sits at a terminal. */
  readonly dialogue?: () => Promise<Dialogue>;
  /** Settles when the person wants an end: Ctrl+C. Whoever asks has to see to it. */
  readonly interrupted?: () => Promise<void>;
}

export function processIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(exitOnFault(error, process.stderr));
  });
  // Whoever closes standard error wants no complaints; the exit code still tells.
  process.stderr.on("error", () => undefined);
  return {
    cwd: currentFolder(),
    stdin: () => buffer(process.stdin),
    stdinChunks: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    // Asked of its number: a stream takes long to make, and most runs read none.
    ...(isatty(0) && process.stdout.isTTY && { dialogue }),
    interrupted: () =>
      new Promise((settle) => {
        for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => settle());
      }),
  };
}

async function dialogue(): Promise<Dialogue> {
  const { openDialogue } = await import("./init/dialogue.ts");
  return openDialogue(process.stdin, process.stdout);
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write(
      "troth: The folder that you are in is gone.\n  Change to another and run it again.\n",
    );
    return process.exit(2);
  }
}

/** The exit code where standard output can take no more. */
export function exitOnFault({ code, message }: NodeJS.ErrnoException, stderr: Terminal): number {
  // A reader that has seen enough (`troth lint | head`) closes the pipe: no reason to complain.
  if (code === "EPIPE") return 0;
  const reason = code === "ENOSPC" ? "the disk is full" : message;
  stderr.write(`troth: The report cannot be written: ${reason}.\n  Write it elsewhere.\n`);
  return 2;
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
