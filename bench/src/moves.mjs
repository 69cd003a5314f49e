// The classifier of moves: the size of its weights, how soon it is ready, what a sentence costs.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { bundling } from "../../scripts/bundle.mjs";
import { sample } from "./corpora.mjs";
import { spread } from "./statistics.mjs";

const here = fileURLToPath(new URL("moves/", import.meta.url));

/** What the weights and the annotator may cost at most. */
const budgets = { kilobytes: 300, milliseconds: 30, microseconds: 40 };

/** The two tables about moves, of which the second has a row for each corpus. */
export async function moveTables(corpora, options) {
  const folder = await bundleMoves(options);
  return [weightsTable(folder, options), speedTable(folder, corpora, options)];
}

/** Core in a file of its own, as both programs here want it without and with the weights. */
async function bundleMoves({ root, folder }) {
  const outdir = join(folder, "moves");
  await build({
    entryPoints: {
      core: join(root, "packages/core/src/index.ts"),
      annotator: join(root, "packages/moves/src/index.ts"),
      weights: join(root, "packages/moves/src/weights.ts"),
    },
    ...bundling,
    outdir,
    splitting: true,
  });
  for (const name of ["load.mjs", "speed.mjs"]) copyFileSync(join(here, name), join(outdir, name));
  return outdir;
}

/** Processes that are started to see how soon the weights are ready. */
const starts = 9;

function weightsTable(folder, { root, quick }) {
  const module = readFileSync(join(root, "packages/moves/src/weights.ts"));
  const bytes = Buffer.from(/"([A-Za-z0-9+/=]+)"/u.exec(module)?.[1] ?? "", "base64");
  const times = Array.from({ length: quick ? 3 : starts }, () =>
    Number(runNode(join(folder, "load.mjs"))),
  );
  return {
    title: "Moves: the weights",
    notes: [
      `Ready: a fresh process loads and unpacks them; median of ${times.length} (least–most).`,
      `Budget: ${budgets.kilobytes} KB with gzip as shipped, ${budgets.milliseconds} ms.`,
    ],
    columns: [
      { name: "weights" },
      { name: "KB", digits: 1 },
      { name: "KB with gzip", digits: 1 },
      { name: "ready, ms", digits: 1 },
    ],
    rows: [
      ["as shipped, a module in base64", ...sizes(module), spread(times)],
      ["as bytes", ...sizes(bytes), undefined],
    ],
  };
}

function sizes(bytes) {
  return [bytes.length / 1000, gzipSync(bytes).length / 1000];
}

/** Bytes of drafts for each format: enough sentences that single ones do not count. */
const sampleBytes = 500_000;

function speedTable(folder, corpora, { runs }) {
  const rows = corpora.map((corpus) => {
    const { format, name, files } = sample(corpus, Math.min(corpus.bytes, sampleBytes));
    const input = JSON.stringify({ files, format: formats[format], runs });
    const found = JSON.parse(runNode(join(folder, "speed.mjs"), input));
    const { drafts, sentences, whole, cues, purpose } = found;
    return [
      `${format}, ${name}`,
      String(drafts),
      String(sentences),
      ...[whole, cues, purpose].map(spread),
    ];
  });
  return {
    title: "Moves: microseconds of one core for each sentence, warm",
    notes: [
      "Purpose: whether the draft leaves it out, judged once for all its sentences.",
      `Budget: ${budgets.microseconds} µs for the annotator.`,
    ],
    columns: [
      { name: "drafts" },
      { name: "number" },
      { name: "sentences" },
      { name: "annotator", digits: 1 },
      { name: "cues alone", digits: 1 },
      { name: "purpose", digits: 1 },
    ],
    rows,
  };
}

const formats = { md: "markdown", txt: "text", html: "html" };

/** What a program prints, in a process of its own. */
function runNode(file, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  return stdout;
}
