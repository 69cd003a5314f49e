import { loadConfig } from "@troth/config";
import { rules as builtIn } from "@troth/preset";
import { printRules, rulesJson } from "@troth/reporters";

import { defineCommand, type Command } from "../command.ts";
import { commonFlags, draftFlags, oneOf } from "../options.ts";
import { lookOf } from "../reports.ts";
import { UsageError } from "../usage.ts";

export const rules: Command = defineCommand({
  name: "rules",
  operands: "",
  summary: "list the rules: how serious each is by channel, how often it was right",
  details: ["With those that the configuration of this folder brings along."],
  flags: {
    format: { type: "string", value: "NAME", help: "pretty (default) or json" },
    config: draftFlags.config,
    ...commonFlags,
  },
  run: async ({ values, paths }, io) => {
    if (paths.length > 0) {
      throw new UsageError(
        "rules takes no paths.",
        `Write troth explain ${paths[0] ?? "RULE"} for one rule.`,
      );
    }
    const format = oneOf("format", values.format ?? "pretty", ["pretty", "json"]);
    const { rules: all } = await loadConfig({ cwd: io.cwd, file: values.config, rules: builtIn });
    io.stdout.write(
      format === "json" ? rulesJson(all) : printRules(all, lookOf(io, values["no-color"] ?? false)),
    );
    return 0;
  },
});
