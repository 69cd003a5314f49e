import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { main } from "troth";

import { baseOf } from "./base.ts";
import { InputFault, readInputs, type Env, type Inputs } from "./inputs.ts";

interface Log {
  write(text: string): unknown;
}

/** Lints as the workflow asks. Never rejects. @returns the exit code of `troth lint`. */
export async function runAction(env: Env, log: Log): Promise<number> {
  const folder = mkdtempSync(join(env["RUNNER_TEMP"] ?? tmpdir(), "troth-"));
  try {
    return await lint(readInputs(env), { env, log, folder });
  } catch (error) {
    log.write(annotation(error instanceof InputFault ? error.message : String(error)));
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Surroundings {
  readonly env: Env;
  readonly log: Log;
  /** For what is read again and thrown away. */
  readonly folder: string;
}

async function lint(inputs: Inputs, { env, log, folder }: Surroundings): Promise<number> {
  const report = join(folder, "report.json");
  const comment = join(folder, "comment.md");
  let complaints = "";
  const code = await main(argsOf(inputs, { env, report, comment }), {
    // Places are shown in the pull request by their path from the root of the repository.
    cwd: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    stdin: async () => new Uint8Array(),
    // Of a draft, only what is escaped for it may come to the log: the runner reads commands there.
    stdout: { write: (text) => (inputs.annotations ? log.write(text) : undefined) },
    stderr: { write: (text) => (complaints += text) },
    env,
    now: () => new Date(),
  });
  if (complaints !== "") log.write(asLog(complaints));
  if (!existsSync(report)) {
    log.write(annotation(complaints));
    return code;
  }
  setOutputs(readFileSync(report, "utf8"), env);
  if (inputs.summary) append(env["GITHUB_STEP_SUMMARY"], `${readFileSync(comment, "utf8")}\n`);
  return code;
}

interface Places {
  readonly env: Env;
  readonly report: string;
  readonly comment: string;
}

function argsOf(inputs: Inputs, { env, report, comment }: Places): string[] {
  const formats = ["github", `json=${report}`, `markdown=${comment}`, ...inputs.reports];
  const base = baseOf(env);
  const changed = [
    base === undefined ? "--changed" : `--changed=${base}`,
    ...(inputs.changed === "lines" ? ["--changed-lines"] : []),
  ];
  return [
    "lint",
    ...formats.flatMap((format) => ["--format", format]),
    ...inputs.flags.flatMap(([flag, value]) => [`--${flag}`, value]),
    ...(inputs.changed === "false" ? [] : changed),
    // The program is one file: there is none that a thread could start from.
    "--workers",
    "1",
    "--",
    ...inputs.paths,
  ];
}

function setOutputs(report: string, env: Env): void {
  const { summary } = JSON.parse(report) as { readonly summary: Readonly<Record<string, unknown>> };
  const { verdict, files, error, warn, info } = summary;
  const values = { verdict, files, errors: error, warnings: warn, infos: info };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${String(value)}\n`);
  append(env["GITHUB_OUTPUT"], lines.join(""));
}

/** The runner makes these files; outside of it there are none. */
function append(file: string | undefined, text: string): void {
  if (file !== undefined && file !== "") appendFileSync(file, text);
}

/** A line that begins with “::” is a command to the runner, whatever blanks stand before it. */
function asLog(text: string): string {
  return text.replaceAll(/^(\s*)::/gmu, "$1: :");
}

function annotation(text: string): string {
  const escaped = text
    .trim()
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
  return `::error title=troth::${escaped}\n`;
}
