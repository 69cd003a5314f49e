// `npm run -s release -- ARGS`: builds, packs, and publishes what the registry does not have yet.
// ARGS go to `npm publish`: --provenance in the release workflow, --dry-run to see what would happen.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { pack } from "./pack.mjs";
import { publishAll, refusalOf } from "./publish.mjs";
import { build, install, root, types } from "./workspace.mjs";

const args = process.argv.slice(2);
const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const here = { runsIn: process.env["GITHUB_REPOSITORY"], repository: repository.url };
const refusal = refusalOf(args, here);
if (refusal !== undefined) {
  console.error(`troth: ${refusal[0]}\n  ${refusal[1]}`);
  process.exit(2);
}

install();
types();
await build();
const folder = mkdtempSync(join(tmpdir(), "troth-release-"));
process.exitCode = publishAll(pack(folder), args, folder) ? 0 : 1;
rmSync(folder, { recursive: true, force: true });
