// `npm run -s vsix`: packages/vscode/dist/troth.vsix. Its packager is installed on first use.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

import { installTools, toolsFolder } from "./editor-tools.mjs";
import { stageExtension } from "./extension.mjs";
import { install, root } from "./workspace.mjs";

install();
installTools();
const folder = await stageExtension();
const vsix = join(root, "packages/vscode/dist/troth.vsix");
const vsce = join(toolsFolder, "node_modules/@vscode/vsce/vsce");
const { status } = spawnSync(
  process.execPath,
  [vsce, "package", "--no-dependencies", "--out", vsix],
  { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
);
if (status !== 0) process.exit(status ?? 1);
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);
