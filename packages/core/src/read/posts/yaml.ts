import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type YAMLMap,
} from "yaml";
import type { Note } from "../../block.ts";
import type { Span } from "../../span.ts";
import { isBodyName } from "./names.ts";
import { describeFault } from "../front-matter/faults.ts";
import { parseYaml } from "../yaml-document.ts";
import type { Tree, TreeEntry } from "./tree.ts";
import { mendYaml, type Mended } from "./yaml-mend.ts";
import { YamlValue } from "./yaml-value.ts";

/** Reads YAML. A value that breaks it is noted and read to the end of its line. */
export function readYaml(source: string): { roots: Tree[]; notes: Note[] } {
  const whole = parseYaml(source);
  if (whole === undefined) return { roots: [], notes: [{ message: tooDeep }] };
  if (whole.every(({ errors }) => errors.length === 0)) {
    return new YamlReader(source, { yaml: source, values: new Map() }).read(whole);
  }
  const mended = mendYaml(source);
  return new YamlReader(source, mended).read(parseYaml(mended.yaml) ?? whole);
}

const tooDeep =
  "This YAML nests more than 400 levels deep, so it was not read. Put each post into one list.";

class YamlReader {
  readonly #source: string;
  readonly #mended: Mended;
  readonly #notes: Note[] = [];
  #alias: Span | undefined;

  constructor(source: string, mended: Mended) {
    this.#source = source;
    this.#mended = mended;
  }

  read(documents: readonly Document.Parsed[]): { roots: Tree[]; notes: Note[] } {
    const roots = documents.flatMap(({ contents }) => this.#treeOf(contents, false) ?? []);
    for (const { errors } of documents) {
      const [error] = errors;
      if (error !== undefined) this.#notes.push(this.#faultNote(error.pos[0]));
    }
    if (this.#alias !== undefined) this.#notes.push({ message: aliased, span: this.#alias });
    return { roots, notes: this.#notes };
  }

  #treeOf(node: Node | null, flow: boolean): Tree | undefined {
    if (isScalar(node)) return this.#leafOf(node, flow);
    if (isAlias(node)) this.#alias ??= this.#spanOf(node);
    if (isSeq<Node | null>(node)) {
      const inFlow = node.flow === true;
      const texts = !inFlow && node.items.some((item) => isScalar(item));
      const items = node.items.map((item) =>
        texts && isMap<Scalar, Scalar>(item) && readsAsText(item)
          ? this.#textOf(item)
          : this.#treeOf(item, inFlow),
      );
      return { kind: "list", span: this.#spanOf(node), items };
    }
    if (!isMap<Node, Node | null>(node)) return undefined;
    return { kind: "map", span: this.#spanOf(node), entries: this.#entriesOf(node) };
  }

  #entriesOf({ items, flow }: YAMLMap<Node, Node | null>): TreeEntry[] {
    return items.flatMap(({ key, value }) => {
      const tree = this.#treeOf(value, flow === true);
      return isScalar(key) && tree !== undefined ? { key: String(key.value), tree } : [];
    });
  }

  #leafOf(scalar: Scalar, flow: boolean): Tree | undefined {
    if (scalar.type === "PLAIN" && /^(?:|~|null)$/iu.test(String(scalar.value))) return undefined;
    const source = this.#source;
    const broken = this.#isMended(scalar);
    const value = new YamlValue({ source, scalar, flow, broken });
    return { kind: "value", span: value.span, value };
  }

  /** `- We open: today` among texts is one of them to its writer. */
  #textOf(item: YAMLMap<Scalar, Scalar>): Tree {
    const { start, end } = this.#spanOf(item);
    const scalar = new Scalar("");
    scalar.type = "PLAIN";
    scalar.range = [start, end, end];
    this.#noteFault(this.#source.slice(start, end), { start, end });
    const value = new YamlValue({ source: this.#source, scalar, flow: false, broken: true });
    return { kind: "value", span: value.span, value };
  }

  #isMended({ type, range }: Scalar): boolean {
    const mended = this.#mended.values.get(range?.[0] ?? -1);
    if (type !== "PLAIN" || mended === undefined) return false;
    this.#noteFault(mended.line, mended);
    return true;
  }

  #noteFault(line: string, { start, end }: Span): void {
    this.#notes.push({
      message: `In this YAML, ${describeFault(line, this.#source.slice(start, end))}.`,
      span: { start, end },
    });
  }

  /** Without the line ends that YAML counts to a nested mapping. */
  #spanOf({ range }: Node): Span {
    const [start = 0, end = 0] = range ?? [];
    let last = end;
    while (last > start && /\s/u.test(this.#source[last - 1] ?? "")) last -= 1;
    return { start, end: last };
  }

  #faultNote(at: number): Note {
    const start = Math.min(at, this.#source.length);
    return { message: fault, span: { start, end: Math.min(start + 1, this.#source.length) } };
  }
}

/** A mapping of one plain key with blanks in it and a plain value: words with a colon. */
function readsAsText({ items }: YAMLMap<Scalar, Scalar>): boolean {
  const [pair] = items;
  if (items.length !== 1 || !isScalar(pair?.key) || !isScalar(pair.value)) return false;
  return (
    pair.key.type === "PLAIN" && pair.value.type === "PLAIN" && !isBodyName(String(pair.key.value))
  );
}

const fault =
  "The YAML has a fault here, so not all of it may have been read. " +
  "Look for a quotation mark that is not closed, a tab at the start of a line or a wrong indent.";

const aliased =
  "This YAML repeats a value by its name (`*name`). It is read only where it is written out.";
