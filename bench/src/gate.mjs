// What a gate over a whole folder of drafts costs: the first time, with a cache, and beside a peer.
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { poolTexts, sample, write } from "./corpora.mjs";
import { measure } from "./measure.mjs";
import { spread } from "./statistics.mjs";
import { troth } from "./tools.mjs";

/** The drafts of the folder, and characters of each. */
const whole = { drafts: 5000, size: 5000 };
const quickDrafts = 500;

/** Of all drafts, those that the peer is measured on: with all it would need many minutes. */
const peerShare = 1 / 12;

/**
 * Cold and warm runs on two threads over the same drafts, and the peer over a sample of them.
 *
 * @param given drafts to measure on; written for it when left out.
 */
export async function gate({ given, peers, format, paragraphs, quick, runs, root, folder }) {
  const count = quick ? quickDrafts : whole.drafts;
  const made = () => writeDrafts(join(folder, "gate"), { root, format, paragraphs, count });
  const corpus = given ?? made();
  const part = sample(corpus, corpus.bytes * peerShare);
  const cache = join(folder, "gate-cache");
  const tool = troth(root, ["--workers", "2", "--cache", "--cache-location", cache]);
  const others = peers.filter(({ name }) => name === "textlint + write-good");
  const results = { cold: [], warm: [], peer: [] };
  for (let run = 0; run < runs; run += 1) {
    rmSync(cache, { recursive: true, force: true });
    // oxlint-disable no-await-in-loop -- two at once would measure each other
    results.cold.push(await measure(tool, corpus.files, folder));
    results.warm.push(await measure(tool, corpus.files, folder));
    for (const peer of others) results.peer.push(await measure(peer, part.files, folder));
    // oxlint-enable no-await-in-loop
  }
  const cold = figuresOf("troth, cold", corpus, results.cold);
  const warm = figuresOf("troth, warm cache", corpus, results.warm);
  const peer = others.map(({ name }) => figuresOf(name, part, results.peer));
  return {
    title: `A gate: ${corpus.files.length} ${format} drafts of ${corpus.name}, two threads`,
    notes: notesOn(cold, warm, peer),
    columns: [
      { name: "tool" },
      { name: "files" },
      { name: "MB" },
      { name: "CPU s", digits: 2 },
      { name: "MB per CPU s", digits: 3 },
      { name: "wall s", digits: 2 },
      { name: "peak MiB", digits: 0 },
    ],
    rows: [cold, warm, ...peer].map(({ name, files, bytes, cpu, rate, wall, mebibytes }) => [
      name,
      String(files.length),
      bytes / 1e6,
      cpu,
      rate,
      wall,
      mebibytes?.median,
    ]),
  };
}

function figuresOf(name, { files, bytes }, results) {
  const measured = results.filter((one) => one !== undefined);
  const cpu = spread(measured.map((one) => one.cpu));
  const wall = spread(measured.map((one) => one.wall));
  const mebibytes = spread(measured.map((one) => one.mebibytes));
  return { name, files, bytes, cpu, rate: cpu && bytes / 1e6 / cpu.median, wall, mebibytes };
}

function ratio(a, b) {
  return a === undefined || b === undefined ? "–" : (a / b).toFixed(1);
}

function notesOn(cold, warm, peers) {
  return [
    ...peers.map(
      ({ name, rate }) => `Cold: ${ratio(cold.rate, rate)} times ${name} per CPU second.`,
    ),
    `Warm: ${ratio(cold.wall?.median, warm.wall?.median)} times as soon done as cold, ${ratio(cold.cpu?.median, warm.cpu?.median)} times in CPU.`,
  ];
}

/** Letters of real drafts one behind the other, no two alike; of the examples where there are none. */
function writeDrafts(folder, { root, format, paragraphs, count }) {
  const real = poolTexts(root);
  const texts = real ?? paragraphs;
  const next = numbersFrom(8);
  const letter = () => {
    let text = "";
    while (text.length < whole.size) text += `${texts[next() % texts.length]}\n\n`;
    return text.slice(0, whole.size);
  };
  const files = Array.from({ length: count }, (_, at) =>
    write(folder, `${at}.${format}`, letter()),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { name: real === undefined ? "examples/" : "the pool", format, files, bytes };
}

/** The same numbers each time (mulberry32), whatever the machine. @param seed a whole number. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
