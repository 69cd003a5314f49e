import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { parse } from "./args.ts";
import type { Command } from "./command.ts";
import { explain } from "./commands/explain.ts";
import { lint } from "./commands/lint.ts";
import { moves } from "./commands/moves.ts";
import { rules } from "./commands/rules.ts";
import { giveUp } from "./complain.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { unknownName, UsageError } from "./usage.ts";
import { version } from "./version.ts";

const commands: readonly Command[] = [lint, moves, rules, explain];

/** Runs one command line. Never throws. @returns the exit code: 0, 1 blocked, 2 not usable. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return giveUp(error, io);
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<number> {
  const say = (text: string): number => {
    io.stdout.write(text);
    return 0;
  };
  if (first === undefined || first === "--help" || first === "-h")
    return say(generalHelp(commands));
  if (first === "--version" || first === "-v") return say(`${version()}\n`);
  if (first === "help")
    return say(rest[0] === undefined ? generalHelp(commands) : commandHelp(named(rest[0], io)));
  const command = named(first, io);
  if (rest.includes("--version")) return say(`${version()}\n`);
  if (asksForHelp(rest)) return say(commandHelp(command));
  return command.run(parse(rest, command.flags), io);
}

/** `--help` wins over whatever else is wrong with the call. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const read = end === -1 ? args : args.slice(0, end);
  return read.includes("--help") || read.includes("-h");
}

function named(name: string, { cwd }: Io): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  if (name.startsWith("-")) {
    throw new UsageError("The command comes first.", `Write troth lint ${name} …, for example.`);
  }
  if (name !== "" && existsSync(resolve(cwd, name))) {
    throw new UsageError(`“${name}” is not a command.`, `Did you mean “troth lint ${name}”?`);
  }
  throw unknownName(
    "command",
    name,
    commands.map((command) => command.name),
  );
}
