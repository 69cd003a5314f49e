// Bundles the command line: one file for what every run needs, a chunk for what only some do.
// Not minified: it starts no faster for it, and a stack trace can be read.
import { builtinModules, createRequire } from "node:module";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { readyLiterals, readyWeights, unmadePatterns } from "./ready.mjs";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
const action = fileURLToPath(new URL("../packages/github-action/", import.meta.url));
const training = fileURLToPath(new URL("../training/", import.meta.url));

/** How TypeScript of this project is bundled, whatever comes of it. */
export const bundling = {
  outdir: "dist",
  bundle: true,
  format: "esm",
  // As for a browser: what `yaml` keeps for Node is one large CommonJS file.
  platform: "neutral",
  mainFields: ["module", "main"],
  external: ["node:*"],
  // What Node 20 knows. For "node20" itself, esbuild makes patterns with \p{…} anew in each call.
  target: "es2023",
  conditions: ["@troth/source"],
  logLevel: "warning",
};

/**
 * The packages of the language server ask for what Node brings by its bare name and by `require`,
 * and show their Node files only to whoever bundles for Node.
 */
export const serverPackages = {
  name: "server-packages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-[a-z-]+\/node$/ }, ({ path, resolveDir }) => ({
      path: createRequire(join(resolveDir, "here")).resolve(path),
    }));
    onResolve({ filter: /^(?:node:)?[a-z_]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/u, "");
      const isBuiltin = kind === "require-call" && builtinModules.includes(name);
      return isBuiltin ? { path: name, namespace: "builtin" } : undefined;
    });
    onLoad({ filter: /^/, namespace: "builtin" }, ({ path }) => ({
      contents: `export * from "node:${path}"; export { default } from "node:${path}";`,
    }));
  },
};

/** Writes `packages/cli/dist/*.js` from the TypeScript sources of all packages. */
export async function bundle() {
  // Only here: the first run imports this file before esbuild is installed.
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...bundling,
    absWorkingDir: cli,
    entryPoints: { bin: "src/bin.ts", index: "src/index.ts", worker: "src/run/worker.ts" },
    plugins: [
      serverPackages,
      readyLiterals({ build, bundling }),
      readyWeights({ folder: join(cli, "dist") }),
      unmadePatterns,
    ],
    splitting: true,
    metafile: true,
  });
  removeOld(new Set(Object.keys(metafile.outputs)));
  writeFileSync(join(cli, "dist/licenses.txt"), licensesOf(Object.keys(metafile.inputs), cli));
}

/** Writes `packages/github-action/dist/index.js`: one file, for nothing is installed where it runs. */
export async function bundleAction() {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...bundling,
    absWorkingDir: action,
    entryPoints: ["src/index.ts"],
    // An action lints: what serves editors, and could speak to a network, stays out of the file.
    external: [...bundling.external, "@troth/language-server/*"],
    metafile: true,
  });
  const licenses = licensesOf(Object.keys(metafile.inputs), action);
  writeFileSync(join(action, "dist/licenses.txt"), licenses);
}

/** Writes `training/dist/NAME.js` from `training/src/NAME/NAME.ts`: a second's work, done anew each time. */
export async function bundleTraining(name) {
  const { build } = await import("esbuild");
  const entryPoints = { [name]: `src/${name}/${name}.ts` };
  await build({ ...bundling, absWorkingDir: training, entryPoints, sourcemap: "inline" });
}

/** What is bundled is passed on, and so must its licences be. */
function licensesOf(inputs, from) {
  const folders = new Set(
    inputs.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []),
  );
  const texts = [...folders].map((folder) => {
    const read = (path) => readFileSync(join(from, folder, path), "utf8");
    const { name, version, license } = JSON.parse(read("package.json"));
    const file = readdirSync(join(from, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? "" : read(file)}`;
  });
  return texts.toSorted().join(`\n${"-".repeat(72)}\n\n`);
}

/** The names of chunks change with what they hold. */
function removeOld(fresh) {
  for (const name of readdirSync(join(cli, "dist"), { recursive: true })) {
    const path = join("dist", name).replaceAll("\\", "/");
    if (/\.js(?:\.map)?$/u.test(name) && !fresh.has(path)) rmSync(join(cli, path));
  }
}
