import { execFile } from "node:child_process";

/** git could not do what it was asked. */
export class GitFault extends Error {
  override readonly name = "GitFault";
  /** As the system calls it, where git was not even started: `ENOENT`. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** What no repository may have git do: start programs of its own, or wait for a lock. */
const careful = ["-c", "core.fsmonitor=false", "-c", "diff.relative=false", "--no-optional-locks"];

/** A larger answer would be a list of more files than fit into the memory. */
const largest = 512 * 1024 * 1024;

/**
 * Runs git in a folder, without a shell.
 *
 * @param timeout in milliseconds; as long as it takes when left out.
 * @returns what it writes.
 * @throws {GitFault}
 */
export function git(
  folder: string,
  args: readonly string[],
  { timeout = 0 } = {},
): Promise<Buffer> {
  return new Promise((settle, refuse) => {
    execFile(
      "git",
      [...careful, ...args],
      {
        cwd: folder,
        encoding: "buffer",
        maxBuffer: largest,
        timeout,
        env: { ...process.env, LC_ALL: "C" },
      },
      (error, stdout, stderr) => {
        if (error === null) settle(stdout);
        else refuse(new GitFault(stderr.toString().trim() || error.message, startCode(error)));
      },
    );
  });
}

/** The same, in words; undefined where git says no. */
export async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(folder, args)).toString().trim();
  } catch (error) {
    if (error instanceof GitFault && error.code === undefined) return undefined;
    throw error;
  }
}

/** An exit code is a number; what keeps a program from starting is a name. */
function startCode({ code }: NodeJS.ErrnoException | { code?: unknown }): string | undefined {
  return typeof code === "string" ? code : undefined;
}
