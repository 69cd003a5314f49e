import { wrap } from "@troth/reporters";

import type { Command } from "./command.ts";

const width = 78;

export function generalHelp(commands: readonly Command[]): string {
  return [
    "troth lints marketing drafts: does this message say why, give before it asks,",
    "and keep its word?",
    "",
    "Usage: troth COMMAND",
    "",
    ...table(
      commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary]),
    ),
    "",
    "Start with: troth lint draft.md",
    "Help for one command: troth lint --help. Version: troth --version.",
    "",
  ].join("\n");
}

export function commandHelp({ name, operands, summary, details, flags }: Command): string {
  const options = Object.entries(flags).map(([long, flag]): [string, string] => [
    `${flag.short === undefined ? "" : `-${flag.short}, `}--${long}${valueOf(flag)}`,
    flag.help,
  ]);
  return [
    `Usage: troth ${name} ${operands}`.trim(),
    "",
    ...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
    ...details.flatMap((paragraph) => ["", ...wrap(paragraph, width)]),
    "",
    "Options",
    ...table(options),
    "",
  ].join("\n");
}

function valueOf({ value, optional = false }: Command["flags"][string]): string {
  if (value === undefined) return "";
  return optional ? `[=${value}]` : ` ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) =>
    wrap(text, width - left).map(
      (line, at) => `  ${(at === 0 ? name : "").padEnd(left - 2)}${line}`,
    ),
  );
}
