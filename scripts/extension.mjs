// The VS Code extension: bundled and laid out as it is packaged.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundling, serverPackages } from "./bundle.mjs";
import { root } from "./workspace.mjs";

const source = join(root, "packages/vscode");
const staged = join(source, "dist/extension");

/** Lays the extension out in `packages/vscode/dist/extension`. @returns that folder. */
export async function stageExtension() {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(join(staged, "dist"), { recursive: true });
  await bundleAll();
  for (const name of ["README.md", "LICENSE", "media"]) {
    cpSync(join(source, name), join(staged, name), { recursive: true });
  }
  cpSync(join(root, "packages/cli/schema"), join(staged, "schema"), { recursive: true });
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  return staged;
}

/** VS Code loads CommonJS, and what is bundled is no dependency any more. */
function manifest() {
  const {
    type: _,
    devDependencies: __,
    ...rest
  } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  return { ...rest, files: ["dist", "media", "schema"] };
}

async function bundleAll() {
  // Only here: the first run imports this file before esbuild is installed.
  const { build } = await import("esbuild");
  const shared = {
    ...bundling,
    absWorkingDir: source,
    outdir: join(staged, "dist"),
    external: ["vscode"],
    minify: true,
  };
  const forNode = { ...shared, platform: "node", format: "cjs", external: ["vscode", "node:*"] };
  // In a worker there is no document: some packages have files of their own for that.
  const forBrowser = { ...shared, conditions: [...bundling.conditions, "worker", "browser"] };
  await Promise.all([
    build({ ...forNode, entryPoints: ["src/extension.ts"], mainFields: ["module", "main"] }),
    build({ ...forNode, entryPoints: ["src/server.ts"], plugins: [serverPackages] }),
    build({ ...forBrowser, entryPoints: ["src/web.ts"], format: "cjs" }),
    build({ ...forBrowser, entryPoints: ["src/web-server.ts"], format: "iife" }),
  ]);
}
