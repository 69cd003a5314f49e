// What a bundle holds ready, and packages work out anew wherever they are loaded: which texts the
// patterns need, and the weights of the classifier as bytes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A plugin of esbuild that puts the texts of all patterns in place, as a linter asks about them. */
export function readyLiterals({ build, bundling }) {
  return {
    name: "ready-literals",
    async setup({ onLoad }) {
      const known = JSON.stringify(await literalsInUse({ build, bundling }));
      onLoad({ filter: knownLiterals }, () => ({
        // V8 reads JSON sooner than it compiles a literal of that size.
        contents: `export const knownLiterals = new Map(JSON.parse(${JSON.stringify(known)}));`,
      }));
    },
  };
}

// Without flags: it is read by Go.
const knownLiterals = /[\\/]core[\\/]src[\\/]pattern[\\/]known-literals\.ts$/;

/** Lints the examples, and tells of each pattern that was asked about which texts it needs. */
async function literalsInUse({ build, bundling }) {
  const recorder = {
    name: "record-literals",
    setup({ onLoad }) {
      onLoad({ filter: knownLiterals }, () => ({
        contents: `
          export const asked = new Set();
          export const knownLiterals = { get: (source) => void asked.add(source) };`,
      }));
    },
  };
  const { outputFiles } = await build({
    ...bundling,
    absWorkingDir: root,
    stdin: { contents: linter, resolveDir: join(root, "scripts"), loader: "js" },
    plugins: [recorder],
    write: false,
  });
  const encoded = Buffer.from(outputFiles[0].contents).toString("base64");
  const { lint, asked, literalsOf } = await import(`data:text/javascript;base64,${encoded}`);
  const examples = join(root, "examples");
  for (const name of readdirSync(examples).filter((file) => file.endsWith(".md"))) {
    lint(readFileSync(join(examples, name), "utf8"));
  }
  return [...asked].flatMap((source) => {
    const texts = literalsOf({ source });
    return texts === undefined ? [] : [[source, texts]];
  });
}

const linter = `
  import { createLinter, readDrafts } from "../packages/core/src/index.ts";
  import { annotateMoves } from "../packages/moves/src/index.ts";
  import { rules } from "../packages/preset/src/index.ts";
  export { asked } from "../packages/core/src/pattern/known-literals.ts";
  export { literalsOf } from "../packages/core/src/pattern/literals.ts";

  const judge = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });
  export function lint(source) {
    judge(...readDrafts({ path: "example.md", source, format: "markdown" }, annotateMoves));
  }`;

/**
 * A plugin of esbuild that hands patterns over as their source: V8 reads a literal through when its
 * module is loaded, and what it is handed to makes a pattern of its own, if one is ever needed.
 */
export const unmadePatterns = {
  name: "unmade-patterns",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:packages|rules)[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        handedOver,
        (_, name, source, flags) =>
          `${name}({ source: ${JSON.stringify(source)}, flags: ${JSON.stringify(flags)} }`,
      ),
      loader: "ts",
    }));
  },
};

/** A pattern as the first argument of a function that takes its source as well. */
const handedOver =
  /\b(gated|anyCase|exactCase)\(\s*\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([a-z]*)/gu;

/** A plugin of esbuild that puts the weights beside the bundle, as a file of bytes. */
export function readyWeights({ folder }) {
  const file = "moves.weights";
  return {
    name: "ready-weights",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]moves[\\/]src[\\/]weight-bytes\.ts$/ }, ({ path }) => {
        const source = readFileSync(join(path, "../weights.ts"), "utf8");
        const [, base64 = ""] = /"([^"]*)"/u.exec(source) ?? [];
        // A fresh clone has no such folder before its first bundle.
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, file), Buffer.from(base64, "base64"));
        return {
          contents: `
            import { readFileSync } from "node:fs";
            const place = new URL("./${file}", import.meta.url);
            export const weightBytes = () => readFileSync(place);`,
        };
      });
    },
  };
}
