// The packages that go to the registry, and their tarballs: what a release publishes is what the tests install.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root, run } from "./workspace.mjs";

/** Every package that is not private, each behind those that it needs. */
export function publicPackages() {
  const packages = new Map(
    ["packages", "rules"]
      .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
      .map((folder) => ({ folder, manifest: manifestIn(folder) }))
      .filter(({ manifest }) => manifest.private !== true)
      .map((one) => [one.manifest.name, one]),
  );
  const sorted = new Set();
  const add = (one) => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      if (packages.has(name)) add(packages.get(name));
    }
    sorted.add(one);
  };
  for (const one of packages.values()) add(one);
  return [...sorted];
}

/** Packs what is built, in the same order. pnpm writes versions where the workspace has links. */
export function pack(destination) {
  mkdirSync(destination, { recursive: true });
  const packages = publicPackages();
  const { config } = manifestIn(".");
  const filters = packages.map(({ folder }) => `--filter=./${folder}`);
  const command = ["--yes", `pnpm@${config.pnpm}`, ...filters, "-r", "pack"];
  run("npx", [...command, "--pack-destination", destination, "--reporter=silent"]);
  return packages.map(({ folder, manifest: { name, version } }) => ({
    name,
    version,
    folder,
    tarball: join(destination, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`),
  }));
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}
