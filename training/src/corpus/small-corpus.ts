import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A draft of our own with its labels: of each unit the words, the move and attributes. */
export interface SmallDocument {
  readonly doc: string;
  readonly text: string;
  readonly units: readonly (readonly [text: string, move: string, ...attributes: string[]])[];
  readonly sender?: string;
  readonly source?: string;
  readonly truncated?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Lines of JSONL by the name of their file without its ending. */
export type SmallSets = Readonly<Record<string, readonly object[]>>;

interface SmallCorpus {
  readonly documents?: readonly SmallDocument[];
  readonly labelled?: SmallSets;
  /** Unlabelled drafts by their id. */
  readonly pool?: Readonly<Record<string, string>>;
}

/** Writes a corpus for a test into a folder, in the shape that `--corpus` wants. */
export function writeCorpus(folder: string, { documents, labelled, pool }: SmallCorpus): void {
  if (documents !== undefined) writeMoves(join(folder, "moves"), documents);
  if (pool !== undefined) {
    mkdirSync(join(folder, "pool"), { recursive: true });
    const lines = Object.entries(pool).map(([id, text]) => ({ doc_id: id, text }));
    writeFileSync(join(folder, "pool/docs.jsonl"), jsonLines(lines));
  }
  if (labelled === undefined) return;
  mkdirSync(join(folder, "labelled"), { recursive: true });
  for (const [name, lines] of Object.entries(labelled)) {
    writeFileSync(join(folder, "labelled", `${name}.jsonl`), jsonLines(lines));
  }
}

export function jsonLines(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function writeMoves(folder: string, documents: readonly SmallDocument[]): void {
  mkdirSync(join(folder, "docs"), { recursive: true });
  for (const { doc, text } of documents) writeFileSync(join(folder, "docs", `${doc}.txt`), text);
  writeFileSync(join(folder, "docs.jsonl"), jsonLines(documents.map(documentLine)));
  writeFileSync(join(folder, "units.jsonl"), jsonLines(documents.flatMap(unitLines)));
}

const noLabels = {
  channel: "newsletter",
  missing_purpose: "no",
  ask_before_give: "na",
  self_serving: "none",
  pressure: "none",
  jargon: "none",
};

function documentLine(document: SmallDocument): object {
  const { doc, sender, source = "our-own-drafts", truncated = false, labels } = document;
  return { doc, source, truncated, labels: { ...noLabels, ...labels }, ...(sender && { sender }) };
}

function unitLines({ doc, text, units }: SmallDocument): object[] {
  let from = 0;
  return units.map(([words, move, ...attributes], unit) => {
    const start = text.indexOf(words, from);
    if (start === -1) throw new Error(`${doc} does not say “${words}” after ${from}`);
    const zone = text.startsWith("---") && unit === 0 ? "subject" : "body";
    from = start + words.length;
    return { doc, unit, start, end: from, text: words, zone, move, attributes };
  });
}
