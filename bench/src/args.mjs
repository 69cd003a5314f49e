import { parseArgs } from "node:util";
import { resolve } from "node:path";

const formats = ["md", "txt", "html"];
const tables = [
  "throughput",
  "draft",
  "flatness",
  "threads",
  "gate",
  "campaigns",
  "editor",
  "moves",
];

export const help = `npm run -s bench -- [OPTION…]

  --corpus DIR            drafts to measure on (default: real ones where they are at hand,
                          else examples/ many times over)
  --format md|txt|html    only drafts of this format; may be repeated
  --format json           the table as data
  --table NAME            only throughput, draft, flatness, threads, gate, campaigns,
                          editor or moves; may be repeated
  --quick                 one run over little text, for a look
  --runs N                runs of each tool (5; with --quick 1)
  --no-peers              troth alone
`;

/** Reads the arguments. @throws {Error} saying what to write instead. */
export function readArgs(args, cwd) {
  const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
  const { format = [], table = tables, quick = false, corpus, runs } = values;
  refuseUnknown("--format", format, [...formats, "json"]);
  refuseUnknown("--table", table, tables);
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
    tables: table,
    formats: wanted.length > 0 ? wanted : formats,
    ...(corpus !== undefined && { corpus: resolve(cwd, corpus) }),
  };
}

function refuseUnknown(flag, given, known) {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${flag} ${unknown}: write ${known.join(", ")}.`);
}

const options = {
  corpus: { type: "string" },
  table: { type: "string", multiple: true },
  format: { type: "string", multiple: true },
  quick: { type: "boolean" },
  runs: { type: "string" },
  "no-peers": { type: "boolean" },
  help: { type: "boolean", short: "h" },
};
