// What is measured: how each program is called, and for which formats.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

export function troth(root, extra = []) {
  const args = [join(root, "packages/cli/dist/bin.js"), "lint", "--today", "2026-01-15", ...extra];
  return { name: "troth, every rule", node: true, args };
}

/** Node itself, which takes no file. */
export const bareNode = { name: "bare node", node: true, args: ["-e", "0", "--"] };

/** The parser of a format alone, bundled as troth is. */
export async function floorOf(format, root, folder) {
  const { name, file } = floors[format];
  const outfile = join(folder, "floors", file);
  await build({
    entryPoints: [join(here, "floors", file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    nodePaths: [join(root, "packages/core/node_modules")],
  });
  return { name, node: true, args: [outfile] };
}

const floors = {
  md: { name: "floor: micromark with GFM", file: "markdown.mjs" },
  txt: { name: "floor: reading the files", file: "text.mjs" },
  html: { name: "floor: htmlparser2's tokenizer", file: "html.mjs" },
};

/** The peers that read a format; their package is installed in `bench`. */
export function peersOf(format, bench) {
  return peers(bench).filter((peer) => peer.formats.includes(format));
}

function peers(bench) {
  const installed = (path) => join(bench, "node_modules", path);
  const textlint = ["--no-textlintrc", "--rule", "write-good"];
  return [
    {
      name: "write-good",
      formats: ["txt", "md"],
      args: [installed("write-good/bin/write-good.js")],
      // Its exit code is the number of findings.
      ok: "any",
    },
    {
      name: "textlint + write-good",
      formats: ["txt", "md"],
      args: [installed("textlint/bin/textlint.js"), ...textlint],
    },
    { name: "alex", formats: ["txt"], args: [installed("alex/cli.js"), "--quiet", "--text"] },
    { name: "alex", formats: ["md"], args: [installed("alex/cli.js"), "--quiet"] },
    { name: "alex", formats: ["html"], args: [installed("alex/cli.js"), "--quiet", "--html"] },
    { name: "retext, six plugins", formats: ["txt", "md"], args: [join(here, "peers/retext.mjs")] },
  ].map((peer) => ({ ...peer, node: true, cwd: bench }));
}
