#!/usr/bin/env node
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { ConfigError, loadConfig } from "@troth/config";
import { rules } from "@troth/preset";

import { Desk } from "./desk.ts";
import { createServer } from "./server.ts";

const help = `troth-mcp [--root DIR] [--config FILE] [--today YYYY-MM-DD]

  --root DIR     the only folder whose drafts are read (this one)
  --config FILE  a troth.config to lint by, and its profile; without one, the built-in rules as they
                 ship and the values.yaml of DIR
  --today DATE   the day to judge dates by (the system's)
`;

try {
  process.exitCode = await main();
} catch (error) {
  const remedy = error instanceof ConfigError ? `\n  ${error.remedy}` : "";
  process.stderr.write(
    `troth-mcp: ${error instanceof Error ? error.message : String(error)}${remedy}\n`,
  );
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "." },
      config: { type: "string" },
      today: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const root = resolve(values.root);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`--root ${values.root} is no folder.`);
  }
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const config = await configFrom(values.config);
  const today = (): string => values.today ?? new Date().toISOString().slice(0, 10);
  const desk = new Desk({ version, root, config, today });
  serveStdio(() => createServer(desk));
  return 0;
}

/** Only what the person names: a configuration may load programs, and what lies in a folder must not. */
function configFrom(file: string | undefined): ReturnType<typeof loadConfig> {
  if (file !== undefined) return loadConfig({ cwd: process.cwd(), file, rules });
  return Promise.resolve({
    rules,
    own: [],
    settingsFor: () => builtIn,
    ignores: () => false,
    profilePath: () => undefined,
    loadProfile: () => Promise.resolve(undefined),
  });
}

const builtIn = { configured: {}, rules: rules.map((rule) => ({ rule })) };
