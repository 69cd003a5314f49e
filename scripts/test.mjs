// `npm test`: every test; arguments go to vitest.
import { spawnSync } from "node:child_process";

import { build, install, root } from "./workspace.mjs";

install();
await build();
const vitest = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, vitest, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
