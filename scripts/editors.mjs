// `npm run -s editors`: troth in real editors. What is not here is skipped, and said.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { driveEmacs } from "../tests/editors/real/emacs.mjs";
import { driveNeovim } from "../tests/editors/real/neovim.mjs";
import { driveCode, driveWebHost, whyNoCode } from "../tests/editors/real/vscode.mjs";
import { installTools, toolsFolder } from "./editor-tools.mjs";
import { build, install, root } from "./workspace.mjs";

install();
await build();
const folder = mkdtempSync(join(tmpdir(), "troth-editors-"));
const shots = process.env["TROTH_SHOTS"] ?? join(tmpdir(), "troth-shots");
const wanted = process.argv.slice(2);
const drivers = { neovim, emacs, vscode, "vscode-web": vscodeWeb };
try {
  for (const [name, drive] of Object.entries(drivers)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { skipped, failed } = await drive();
    if (skipped !== undefined) console.log(`SKIPPED ${name}: ${skipped}`);
    else if (failed === undefined) console.log(`passed ${name}`);
    else {
      console.error(`FAILED ${name}: ${failed}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function neovim() {
  return driveNeovim({ bin: join(root, "packages/cli/dist/bin.js"), folder });
}

function emacs() {
  return driveEmacs({ bin: join(root, "packages/cli/dist/bin.js"), folder });
}

function vscode() {
  return inCode(async (playwright) => {
    const vsix = join(root, "packages/vscode/dist/troth.vsix");
    await driveCode({ vsix, folder, shots, playwright });
    console.log(`pictures in ${shots}`);
  });
}

function vscodeWeb() {
  const extension = join(root, "packages/vscode/dist/extension");
  return inCode((playwright) => driveWebHost({ extension, folder, playwright }));
}

async function inCode(drive) {
  const skipped = whyNoCode();
  if (skipped !== undefined) return { skipped };
  installTools();
  const packed = spawnSync(process.execPath, [join(root, "scripts/vsix.mjs")], {
    encoding: "utf8",
  });
  if (packed.status !== 0) return { failed: packed.stderr };
  try {
    await drive(createRequire(join(toolsFolder, "package.json"))("playwright-core"));
    return {};
  } catch (error) {
    return { failed: error.stack };
  }
}
