// Emacs without a screen, as a client of `troth lsp --stdio` by way of eglot.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { draft } from "./draft.mjs";
import { onPath } from "./on-path.mjs";

/** @returns what went wrong, or why nothing was tried. */
export function driveEmacs({ bin, folder }) {
  const emacs = onPath("emacs");
  if (emacs === undefined) return { skipped: "no emacs is on the PATH" };
  const env = {
    ...process.env,
    HOME: folder,
    LANG: "C.UTF-8",
    TROTH_BIN: bin,
    TROTH_NODE: process.execPath,
    TROTH_DRAFT: join(folder, "emacs.txt"),
  };
  const asked = spawnSync(emacs, ["--batch", "--eval", hasEglot], { env });
  if (asked.status !== 0) return { skipped: "this emacs has no eglot" };
  writeFileSync(env.TROTH_DRAFT, draft);
  const script = fileURLToPath(new URL("emacs.el", import.meta.url));
  const run = { env, encoding: "utf8", timeout: 120_000 };
  const { status, stderr } = spawnSync(emacs, ["--batch", "-l", script], run);
  const said = stderr.split("\n").filter((line) => /^(?:found|offered|ok|FAILED) /u.test(line));
  process.stdout.write(`${said.join("\n")}\n`);
  if (status !== 0) return { failed: `emacs ended with ${status}: ${stderr}` };
  const saved = readFileSync(env.TROTH_DRAFT, "utf8");
  return saved === draft.replace("Re: ", "") ? {} : { failed: `it saved\n${saved}` };
}

const hasEglot =
  "(progn (require 'package) (package-initialize) (unless (require 'eglot nil t) (kill-emacs 1)))";
