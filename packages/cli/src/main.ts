import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { parse } from "./args.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { giveUp } from "./complain.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { unknownName, UsageError } from "./usage.ts";
import { version } from "./version.ts";

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
  if (first === undefined || first === "--help" || first === "-h") return say(await help());
  if (first === "--version" || first === "-v") return say(`${version()}\n`);
  if (first === "help")
    return say(rest[0] === undefined ? await help() : commandHelp(await named(rest[0], io)));
  const command = await named(first, io);
  if (rest.includes("--version")) return say(`${version()}\n`);
  if (asksForHelp(rest)) return say(commandHelp(command));
  return command.run(parse(rest, command.flags), io);
}

async function help(): Promise<string> {
  return generalHelp(await Promise.all(Object.values(commands).map((load) => load())));
}

/** `--help` wins over whatever else is wrong with the call. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const read = end === -1 ? args : args.slice(0, end);
  return read.includes("--help") || read.includes("-h");
}

async function named(name: string, { cwd }: Io): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return load();
  if (name.startsWith("-")) {
    throw new UsageError("The command comes first.", `Write troth lint ${name} …, for example.`);
  }
  if (name !== "" && existsSync(resolve(cwd, name))) {
    throw new UsageError(`“${name}” is not a command.`, `Did you mean “troth lint ${name}”?`);
  }
  throw unknownName("command", name, Object.keys(commands));
}
