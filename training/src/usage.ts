import { parseArgs, type ParseArgsConfig } from "node:util";

/** Arguments that ask for nothing that can be done. Its message says what to write instead. */
export class UsageError extends Error {}

/** Reads options and nothing else. @throws {UsageError} */
export function readOptions<Options extends Required<ParseArgsConfig>["options"]>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>["values"] {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
