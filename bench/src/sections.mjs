// The four tables: throughput, one draft, flatness, threads.
// Everything runs one after the other: two at once would measure each other.
import { join } from "node:path";

import { sample, write } from "./corpora.mjs";
import { letterOf, thousandWords } from "./drafts.mjs";
import { measure } from "./measure.mjs";
import { spread } from "./statistics.mjs";
import { bareNode, troth } from "./tools.mjs";

/** Bytes of the sample that the peers are measured on: the slowest needs a minute for a megabyte. */
const sampleBytes = 500_000;

/** Tools over the same files, in turns, so that a busy minute strikes them all. */
async function inTurns(tools, files, { runs, folder }) {
  const results = tools.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, tool] of tools.entries()) {
      const result = await measure(tool, files, folder);
      if (result !== undefined) results[at].push(result);
    }
  }
  return results.map((measured) => ({
    cpu: spread(measured.map(({ cpu }) => cpu)),
    mebibytes: spread(measured.map(({ mebibytes }) => mebibytes)),
    wall: spread(measured.map(({ wall }) => wall)),
  }));
}

/** All rules on, beside the parser alone and the peers, on the same files. */
export async function throughput(corpus, { floor, peers, ...bench }) {
  const part = peers.length > 0 ? sample(corpus, sampleBytes) : corpus;
  const tools = [floor, troth(bench.root), ...peers];
  const all = part.files.length < corpus.files.length ? tools.slice(0, 2) : [];
  const whole = await inTurns(all, corpus.files, bench);
  const shared = await inTurns(tools, part.files, bench);
  return {
    title: `Throughput: ${corpus.format}, ${corpus.name}`,
    columns: [
      { name: "tool" },
      { name: "files" },
      { name: "MB" },
      { name: "CPU s", digits: 2 },
      { name: "MB per CPU s", digits: 3 },
      { name: "peak MiB", digits: 0 },
    ],
    rows: [
      ...all.map((tool, at) => throughputRow(tool, whole[at], corpus)),
      ...tools.map((tool, at) => throughputRow(tool, shared[at], part)),
    ],
  };
}

function throughputRow({ name }, { cpu, mebibytes }, { bytes, files }) {
  const rate = cpu && bytes / 1e6 / cpu.median;
  return [name, String(files.length), bytes / 1e6, cpu, rate, mebibytes?.median];
}

/** One draft of a thousand words: what a person waits for. */
export async function oneDraft(format, { floor, peers, paragraphs, ...bench }) {
  const file = write(bench.folder, `one.${format}`, thousandWords(format, paragraphs));
  const tools = [bareNode, floor, troth(bench.root), ...peers];
  const results = await inTurns(tools, [file], bench);
  return {
    title: `One draft of 1,000 words: ${format}`,
    columns: [{ name: "tool" }, { name: "CPU s", digits: 3 }, { name: "peak MiB", digits: 0 }],
    rows: tools.map(({ name }, at) => [name, results[at].cpu, results[at].mebibytes?.median]),
  };
}

/** Cost per MB over drafts of growing size; a quadratic step would show here. */
export async function flatness({ formats, paragraphs, ...bench }) {
  const sizes = bench.quick ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6, 2e7];
  const least = bench.quick ? 2e4 : 1e6;
  const rows = sizes.map((size) => [sizeName(size)]);
  for (const format of formats) {
    const drafts = (size, count) => {
      const text = letterOf(format, paragraphs, size);
      return Array.from({ length: count }, (_, at) =>
        write(join(bench.folder, "flat"), `${size}-${at}.${format}`, text),
      );
    };
    const [start] = await inTurns([troth(bench.root)], drafts(300, 1), bench);
    for (const [at, size] of sizes.entries()) {
      const files = drafts(size, Math.ceil(least / size));
      const [{ cpu, mebibytes }] = await inTurns([troth(bench.root)], files, { ...bench, runs: 1 });
      const seconds = cpu && start.cpu && cpu.median - start.cpu.median;
      rows[at].push(seconds && (seconds / (size * files.length)) * 1e6, mebibytes?.median);
    }
  }
  const columns = formats.flatMap((format) => [
    { name: `${format}: CPU s per MB` },
    { name: "peak MiB", digits: 0 },
  ]);
  return {
    title: "Flatness: CPU seconds per MB, by the size of the drafts",
    notes: [`One run over ${sizeName(least)} or one draft; the cost of a start is taken off.`],
    columns: [{ name: "drafts of" }, ...columns],
    rows,
  };
}

function sizeName(bytes) {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`;
}

/** What a second thread brings. */
export async function threads(corpora, bench) {
  const rows = [];
  for (const { format, files } of corpora) {
    const tools = [1, 2].map((count) => troth(bench.root, ["--workers", String(count)]));
    const [one, two] = await inTurns(tools, files, bench);
    rows.push([format, one.wall, two.wall, one.cpu, two.cpu, two.mebibytes?.median]);
  }
  return {
    title: "Threads: --workers 1 beside --workers 2",
    columns: [
      { name: "format" },
      { name: "wall s, 1" },
      { name: "wall s, 2" },
      { name: "CPU s, 1" },
      { name: "CPU s, 2" },
      { name: "peak MiB, 2", digits: 0 },
    ],
    rows,
  };
}
