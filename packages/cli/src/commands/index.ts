import type { Command } from "../command.ts";

/** The commands by name, in the order of the help. Each is loaded only when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.ts")).init,
  lint: async () => (await import("./lint.ts")).lint,
  moves: async () => (await import("./moves.ts")).moves,
  rules: async () => (await import("./rules.ts")).rules,
  "test-rules": async () => (await import("./test-rules.ts")).testRules,
  accept: async () => (await import("./accept.ts")).accept,
  baseline: async () => (await import("./baseline.ts")).baseline,
  stream: async () => (await import("./stream.ts")).stream,
  lsp: async () => (await import("./lsp.ts")).lsp,
  explain: async () => (await import("./explain.ts")).explain,
};
