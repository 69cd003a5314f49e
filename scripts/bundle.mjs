// Bundles the command line: one file for what every run needs, a chunk for what only some do.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));

/** Writes `packages/cli/dist/*.js` from the TypeScript sources of all packages. */
export async function bundle() {
  // Only here: the first run imports this file before esbuild is installed.
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: cli,
    entryPoints: ["src/bin.ts", "src/index.ts"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    // As for a browser: what `yaml` keeps for Node is one large CommonJS file.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    target: "node20",
    conditions: ["@troth/source"],
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: "warning",
  });
  removeOld(new Set(Object.keys(metafile.outputs)));
}

/** The names of chunks change with what they hold. */
function removeOld(fresh) {
  for (const name of readdirSync(join(cli, "dist"), { recursive: true })) {
    const path = join("dist", name).replaceAll("\\", "/");
    if (/\.js(?:\.map)?$/u.test(name) && !fresh.has(path)) rmSync(join(cli, path));
  }
}
