// What troth costs, and what others cost on the same files in the same run.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { help, readArgs } from "./args.mjs";
import { campaigns } from "./campaigns.mjs";
import { corpusOf, sample } from "./corpora.mjs";
import { paragraphsOf } from "./drafts.mjs";
import { editor } from "./editor.mjs";
import { gate } from "./gate.mjs";
import { moveTables } from "./moves.mjs";
import { bringPeers } from "./peers.mjs";
import { flatness, oneDraft, threads, throughput } from "./sections.mjs";
import { printTable, tableJson } from "./table.mjs";
import { floorOf } from "./tools.mjs";

/** Runs the command line of the bench. @returns the exit code; 2 for what cannot be carried out. */
export async function bench(args, { root, cwd }) {
  const folder = mkdtempSync(join(tmpdir(), "troth-bench-"));
  try {
    const options = readArgs(args, cwd);
    if (options.help) console.log(help);
    else await measureAll({ ...options, root, folder });
    return 0;
  } catch (error) {
    console.error(`bench: ${error.message}`);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(options) {
  const { root, folder, formats, json } = options;
  const { config } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const peers = bringPeers({ root, folder, pnpm: config.pnpm, wanted: options.peers });
  const about = [machine(options), ...peers.notes];
  if (!json) console.log(`${about.join("\n")}\n`);
  const tables = [];
  for await (const table of allTables(options, peers)) {
    tables.push(tableJson(table));
    if (!json) console.log(printTable(table));
  }
  if (json) console.log(JSON.stringify({ version: 1, about, formats, tables }, undefined, 2));
}

function machine({ runs }) {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const of = runs === 1 ? "one run" : `medians of ${runs} runs (least–most)`;
  return `Node ${process.version} on ${availableParallelism()} cores of ${model}; ${of}.`;
}

/** Of each format, for a look. */
const quickBytes = 50_000;

async function* allTables(options, peers) {
  const { root, folder, formats } = options;
  const paragraphs = paragraphsOf(root);
  const corpora = formats
    .flatMap((format) => corpusOf(format, { ...options, folder: join(folder, format) }) ?? [])
    .map((corpus) => (options.quick ? sample(corpus, quickBytes) : corpus));
  if (corpora.length === 0)
    throw new Error(`no ${formats.join(", ")} stands in ${options.corpus}.`);
  const wants = (table) => options.tables.includes(table);
  for (const corpus of wants("throughput") ? corpora : []) {
    const floor = await floorOf(corpus.format, root, folder);
    yield throughput(corpus, { ...options, floor, peers: peers.of(corpus.format) });
  }
  for (const format of wants("draft") ? formats : []) {
    const floor = await floorOf(format, root, folder);
    yield oneDraft(format, { ...options, floor, peers: peers.of(format), paragraphs });
  }
  if (wants("flatness")) yield flatness({ ...options, paragraphs });
  if (wants("threads")) yield threads(corpora, options);
  if (wants("gate")) {
    // The peer reads no HTML.
    const format = formats.find((name) => name !== "html") ?? "md";
    const given = options.corpus && corpora.find((one) => one.format === format);
    yield gate({ ...options, given, format, peers: peers.of(format), paragraphs });
  }
  if (wants("campaigns")) yield await campaigns({ ...options, paragraphs });
  if (wants("editor")) yield editor({ ...options, paragraphs });
  if (wants("moves")) yield* await moveTables(corpora, options);
}
