import vm from "node:vm";

import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";

/** All that a worker has in every browser, and nothing that only Node or only a page has. */
function workerGlobals(post: (message: Message) => void) {
  const globals: Record<string, unknown> = {
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    clearTimeout,
    performance,
    postMessage: post,
    queueMicrotask,
    setTimeout,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  globals["self"] = globals;
  const send = (data: object): void => {
    const receive = globals["onmessage"] as (event: { readonly data: object }) => void;
    receive({ data: { jsonrpc: "2.0", ...data } });
  };
  return { globals, send };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly { readonly code?: string }[] };
}

let worker = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { serveWorker } from "@troth/language-server/browser"; serveWorker(self, "0");',
      resolveDir: "tests",
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023",
    conditions: ["@troth/source", "worker", "browser"],
    logLevel: "error",
  });
  worker = outputFiles[0]?.text ?? "";
});

const letter =
  "Tom &amp; Ann, we leverage a kiln for the twelve potters of the harbour street, and it fires on Friday while the bread is warm.";

test.for([
  ["markdown", "file:///may.md", `# May\n\n${letter}\n`],
  ["html", "file:///may.html", `<p>${letter}</p>\n`],
  ["eml", "file:///may.eml", `Subject: Kiln\r\nFrom: ana@tern.example\r\n\r\n${letter}\r\n`],
  ["yaml", "file:///may.yaml", `- date: 2026-05-01\n  post: "${letter}"\n`],
])(
  "in a browser worker, without Node and without a page, %s is linted",
  async ([languageId, uri, text]) => {
    const said: Message[] = [];
    const { globals, send } = workerGlobals((message) => said.push(message));
    vm.runInNewContext(worker, globals);
    send({
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    await until(() => said.find(({ id }) => id === 1));
    send({ method: "initialized", params: {} });
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId, version: 1, text } },
    });
    const found = await until(() => said.find((one) => one.params?.diagnostics !== undefined));
    expect(found.params?.diagnostics?.map(({ code }) => code)).toContain("jargon/buzzword");
  },
);

async function until<T>(value: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const now = value();
    if (now !== undefined) return now;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error("the worker did not answer in time");
}
