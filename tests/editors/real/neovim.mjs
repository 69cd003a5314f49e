// Neovim without a screen, as a client of `troth lsp --stdio`.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { draft } from "./draft.mjs";
import { onPath } from "./on-path.mjs";

/** @returns what went wrong, or why nothing was tried. */
export function driveNeovim({ bin, folder }) {
  const nvim = onPath("nvim");
  if (nvim === undefined) return { skipped: "no nvim is on the PATH" };
  const file = join(folder, "neovim.md");
  writeFileSync(file, draft);
  const script = fileURLToPath(new URL("neovim.lua", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    nvim,
    ["--headless", "-u", "NONE", "-n", "-i", "NONE", "-c", `luafile ${script}`, "-c", "cquit 2"],
    {
      encoding: "utf8",
      timeout: 120_000,
      env: {
        ...process.env,
        TROTH_BIN: bin,
        TROTH_NODE: process.execPath,
        TROTH_DRAFT: file,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
      },
    },
  );
  process.stdout.write(stdout);
  if (status !== 0) return { failed: `nvim ended with ${status}: ${stderr}` };
  const saved = readFileSync(file, "utf8");
  return saved === draft.replace("Re: ", "") ? {} : { failed: `it saved\n${saved}` };
}
