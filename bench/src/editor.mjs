// What a person waits for in an editor: from a keystroke to fresh diagnostics, without the pause that the server makes on purpose.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { letterOf, thousandWords } from "./drafts.mjs";

const endings = { md: "markdown", txt: "plaintext", html: "html" };

/** Keystrokes in drafts of 1,000 and 10,000 words, one at a time, each waited for. */
export async function editor({ root, formats, quick, runs, paragraphs }) {
  const keystrokes = quick ? 20 : 100;
  const rows = [];
  for (const words of quick ? [1000] : [1000, 10_000]) {
    for (const format of formats) {
      const draft = thousandWords(format, paragraphs);
      const text =
        words === 1000 ? draft : letterOf(format, paragraphs, draft.length * (words / 1000));
      const first = [];
      for (let run = 1; run < runs; run += 1)
        first.push((await session(root, format, text, 0)).first);
      const typed = await session(root, format, text, keystrokes);
      rows.push(row(`${format}, ${words} words`, { ...typed, first: [...first, typed.first] }));
    }
  }
  return {
    title: "In the editor: milliseconds from a keystroke to fresh diagnostics",
    notes: [
      `${keystrokes} keystrokes, one after the other, in the middle of the draft; the pause before a run is set to 0.`,
      "CPU: of the server, for each keystroke, on a machine of any load. First: from the start of the process to the first diagnostics.",
    ],
    columns: [
      { name: "draft" },
      { name: "median", digits: 0 },
      { name: "p95", digits: 0 },
      { name: "CPU ms", digits: 0 },
      { name: "first", digits: 0 },
      { name: "its CPU", digits: 0 },
      { name: "MiB, begin", digits: 0 },
      { name: "MiB, end", digits: 0 },
    ],
    rows,
  };
}

function row(name, { waits, cpu, first, firstCpu, begin, end }) {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [
    name,
    at(0.5),
    at(0.95),
    cpu,
    first.toSorted((a, b) => a - b)[first.length >> 1],
    firstCpu,
    begin,
    end,
  ];
}

/** One editor session: open the draft, type so many characters, leave. */
async function session(root, format, text, keystrokes) {
  const started = performance.now();
  const server = start(root);
  const uri = `file:///bench/draft.${format}`;
  await server.ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { settings: { delay: 0 } },
  });
  server.tell("initialized", {});
  server.tell("textDocument/didOpen", {
    textDocument: { uri, languageId: endings[format], version: 1, text },
  });
  await server.diagnosed(1);
  const first = performance.now() - started;
  const before = usageOf(server.pid);
  const middle = { line: text.slice(0, text.length >> 1).split("\n").length - 1, character: 0 };
  const waits = [];
  for (let version = 2; version < keystrokes + 2; version += 1) {
    const from = performance.now();
    server.tell("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: middle, end: middle }, text: version % 7 === 0 ? " " : "e" },
      ],
    });
    await server.diagnosed(version);
    waits.push(performance.now() - from);
  }
  const after = usageOf(server.pid);
  await server.ask("shutdown");
  server.tell("exit");
  const cpu = keystrokes === 0 ? undefined : (after.cpu - before.cpu) / keystrokes;
  return { first, firstCpu: before.cpu, waits, cpu, begin: before.mebibytes, end: after.mebibytes };
}

/** A client of a few lines: it knows answers, and the version of the last diagnostics. */
function start(root) {
  const bin = join(root, "packages/cli/dist/bin.js");
  const child = spawn(process.execPath, [bin, "lsp", "--stdio", "--today", "2026-01-15"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Map();
  let asked = 0;
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const wait = (key) => new Promise((resolve) => waiting.set(key, resolve));
  readMessages(child.stdout, ({ id, method, params }) => {
    const key = method === "textDocument/publishDiagnostics" ? `v${params.version}` : id;
    waiting.get(key)?.();
    waiting.delete(key);
  });
  return {
    pid: child.pid,
    tell: (method, params) => send({ method, params }),
    ask: (method, params) => {
      asked += 1;
      const answered = wait(asked);
      send({ id: asked, method, params });
      return answered;
    },
    diagnosed: (version) => wait(`v${version}`),
  };
}

function readMessages(stream, onMessage) {
  let held = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const head = held.indexOf("\r\n\r\n");
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(held.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (held.length < end) return;
      onMessage(JSON.parse(held.subarray(head + 4, end).toString()));
      held = held.subarray(end);
    }
  });
}

/** CPU milliseconds and resident memory of a process; none where the system does not tell. */
function usageOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const mebibytes = Number(/^VmRSS:\s*(\d+)/mu.exec(status)?.[1]) / 1024;
    return { cpu: (Number(fields[11]) + Number(fields[12])) * 10, mebibytes };
  } catch {
    return {};
  }
}
