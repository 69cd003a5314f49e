import type { LabelledDocument } from "../corpus/labelled-document.ts";
import type { Row, TableName } from "../evaluate/table.ts";
import type { LearnOptions } from "../learn/moves.ts";
import { countData, type DataCounts } from "./data.ts";
import { partsOf, type Measured } from "./find.ts";
import { markdownTable, section } from "./markdown.ts";
import { targetRows } from "./targets.ts";
import type { WeightsFacts } from "./weights-facts.ts";
import * as words from "./words.ts";

/** What a model card is made of. */
export interface CardFacts {
  /** What is judged; of each fold, what is learnt from the others. */
  readonly documents: readonly LabelledDocument[];
  /** Drafts of our own, which are learnt from in each fold and never judged. */
  readonly ours: readonly LabelledDocument[];
  /** Of an evaluation with cross-validation. */
  readonly tables: Measured;
  readonly weights: WeightsFacts;
  readonly options: LearnOptions & { readonly purpose: object };
}

/** The model card as Markdown: the same facts give the same bytes, and no text of a corpus is in it. */
export function modelCard({ documents, ours, tables, weights, options }: CardFacts): string {
  const data = countData(documents);
  return `${[
    words.opening,
    "## The weights",
    weightsTable(weights),
    words.learning,
    markdownTable(optionRows(options)),
    "## The data",
    dataSentence(data),
    ...(ours.length === 0 ? [] : [ourSentence(countData(ours))]),
    words.labelling,
    ...[data.byMove, data.byChannel, data.byCollection, data.byYears].map(markdownTable),
    words.licence,
    "## Aimed at, and reached",
    words.reached,
    markdownTable(targetRows(tables)),
    words.cost,
    ...chapters.flatMap(([title, names]) => [`## ${title}`, ...sections(tables, names)]),
    words.limits,
    words.misuse,
    words.again,
  ].join("\n\n")}\n`;
}

const chapters: readonly (readonly [title: string, tables: readonly TableName[]])[] = [
  ["Moves", ["moves", "learning-curve"]],
  ["Attributes and sentences", ["attributes", "splitter"]],
  ["Messages as a whole", ["documents"]],
  ["What the rules make of it", ["units", "jargon"]],
  [
    "Sets labelled by others",
    [
      "subjects",
      "ec-darkpattern",
      "dark-patterns-by-type",
      "corporate-messages",
      "environmental-claims",
    ],
  ],
];

function sections(tables: Measured, names: readonly TableName[]): string[] {
  return names.flatMap((name) => {
    const parts = partsOf(tables, name);
    if (parts.length > 0) return [`### \`${name}\``, ...parts.map(section)];
    const absent = tables.find((table) => table.table === name);
    if (absent === undefined || !("notMeasured" in absent)) return [];
    return [`### \`${name}\``, `Not measured: no ${absent.notMeasured}.`];
  });
}

function weightsTable({ path, sha256, bytes, packed, features, version }: WeightsFacts): string {
  return markdownTable([
    { fact: "file", value: `\`${path}\`` },
    { fact: "SHA-256 of its bytes", value: `\`${sha256}\`` },
    { fact: "size", value: `${kilobytes(bytes)}; as shipped, with gzip, ${kilobytes(packed)}` },
    {
      fact: "features",
      value: `${features}, each with a weight for each move and learnt attribute`,
    },
    { fact: "version of the features", value: String(version) },
  ]);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

function optionRows({ traits, purpose, ...options }: CardFacts["options"]): Row[] {
  return [
    ...namedRows(options, ""),
    ...namedRows(traits, "attributes: "),
    ...namedRows(purpose, "purpose: "),
  ];
}

function namedRows(of: object, before: string): Row[] {
  return Object.entries(of).map(([key, value]) => ({
    option: before + key,
    value: String(value),
  }));
}

function ourSentence({ documents, units }: DataCounts): string {
  return `Beside them, ${units} sentences of ${documents} drafts that were written for troth, of invented firms (\`training/drafts\`), are learnt from. They are in no table of this page.`;
}

function dataSentence({ documents, units, senders, unnamed }: DataCounts): string {
  return `${units} sentences and fragments of ${documents} real messages: emails, newsletters and posts. ${senders} senders are named; of ${unnamed} messages the sender is unknown, and all of a collection count as one sender.`;
}
