import { defineCommand, type Command } from "../command.ts";
import { commonFlags, dayOf } from "../options.ts";
import { UsageError } from "../usage.ts";
import { version } from "../version.ts";

export const lsp: Command = defineCommand({
  name: "lsp",
  operands: "--stdio",
  summary: "lint in your editor: a language server on standard input and output",
  details: [
    "An editor starts it; docs/editors.md says how. It heeds the nearest troth.config of each draft, and loads the plugins that it names, as lint does.",
  ],
  flags: {
    stdio: { type: "boolean", help: "speak on standard input and output" },
    restricted: { type: "boolean", help: "built-in rules only: no configuration, no plugin" },
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    if (values.stdio !== true || paths.length > 0) {
      throw new UsageError("lsp speaks on standard input.", "Write troth lsp --stdio.");
    }
    const { serveStdio } = await import("@troth/language-server/node");
    await serveStdio({
      version: version(),
      restricted: values.restricted ?? false,
      today: values.today === undefined ? undefined : dayOf(values.today, io),
    });
    return 0;
  },
});
