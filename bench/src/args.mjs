import { parseArgs } from "node:util";
import { resolve } from "node:path";

const formats = ["md", "txt", "html"];

export const help = `npm run -s bench -- [OPTION…]

  --corpus DIR            drafts to measure on (default: real ones where they are at hand,
                          else examples/ many times over)
  --format md|txt|html    only drafts of this format; may be repeated
  --format json           the table as data
  --quick                 one run over little text, for a look
  --runs N                runs of each tool (5; with --quick 1)
  --no-peers              troth alone
`;

/** Reads the arguments. @throws {Error} saying what to write instead. */
export function readArgs(args, cwd) {
  const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
  const { format = [], quick = false, corpus, runs } = values;
  const unknown = format.find((name) => name !== "json" && !formats.includes(name));
  if (unknown !== undefined) throw new Error(`--format ${unknown}: write md, txt, html or json.`);
  const count = Number(runs ?? (quick ? 1 : 5));
  if (!Number.isInteger(count) || count < 1)
    throw new Error("--runs wants a whole number, 5 for example.");
  const wanted = formats.filter((name) => format.includes(name));
  return {
    help: values.help === true,
    quick,
    runs: count,
    peers: values["no-peers"] !== true,
    json: format.includes("json"),
    formats: wanted.length > 0 ? wanted : formats,
    ...(corpus !== undefined && { corpus: resolve(cwd, corpus) }),
  };
}

const options = {
  corpus: { type: "string" },
  format: { type: "string", multiple: true },
  quick: { type: "boolean" },
  runs: { type: "string" },
  "no-peers": { type: "boolean" },
  help: { type: "boolean", short: "h" },
};
