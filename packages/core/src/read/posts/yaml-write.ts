import { isCollection, isScalar } from "yaml";
import { applyEdits, type Edit, type Refusal } from "../../edit.ts";
import type { Prose } from "../../prose.ts";
import type { Span } from "../../span.ts";
import { parseYaml } from "../yaml-document.ts";
import { trimLineEnds } from "../yaml-scalar.ts";
import { edited } from "./value.ts";
import type { PlacedScalar } from "./yaml-value.ts";

/** Longer ones would be parsed once for each edit. */
const longest = 50_000;

/** Writes an edit in the style of the scalar, reads it back with the parser, else says why not. */
export function writeYaml(
  placed: PlacedScalar,
  places: Prose,
  edit: Edit,
): readonly Edit[] | Refusal {
  if (placed.broken) return { refused: "YAML cannot read this value: put it in quotes first" };
  if (places.text.length > longest) return { refused: "a text this long is not rewritten in YAML" };
  const wanted = edited(places.text, edit);
  const span = places.toSource(edit.start, edit.end);
  for (const written of spellings(placed, span, edit.text, wanted)) {
    if (readBack(placed, written) === wanted) return [written];
  }
  return { refused: whyNot(placed.scalar.type) };
}

function* spellings(
  { source, scalar }: PlacedScalar,
  span: Span,
  text: string,
  wanted: string,
): Generator<Edit> {
  const [start = 0, end = 0] = scalar.range ?? [];
  if (scalar.type === "QUOTE_DOUBLE") yield { ...span, text: JSON.stringify(text).slice(1, -1) };
  else if (scalar.type === "QUOTE_SINGLE") yield { ...span, text: text.replaceAll("'", "''") };
  else if (scalar.type === "BLOCK_LITERAL") yield { ...span, text: indented(source, start, text) };
  else yield { ...span, text };
  const oneLine = !/[\r\n]/u.test(source.slice(start, end));
  const widens = scalar.type === "PLAIN" || scalar.type === "QUOTE_SINGLE";
  if (widens && oneLine) yield { start, end, text: JSON.stringify(wanted) };
}

/** Of the header of a block and the blank lines below it. */
const reach = 2000;

/** With the line ends and the indent of the first line below the `|`. */
function indented(source: string, start: number, text: string): string {
  if (!text.includes("\n")) return text;
  const first = /(\r\n|[\r\n])( +)\S/u.exec(source.slice(start, start + reach));
  const [, lineEnd = "\n", indent = ""] = first ?? [];
  return text.replaceAll(/\r\n|[\r\n]/gu, lineEnd + indent);
}

/** What the parser reads in the scalar once it is edited; undefined when it reads anything else. */
function readBack({ source, scalar, flow }: PlacedScalar, edit: Edit): string | undefined {
  const [start = 0, end = 0] = scalar.range ?? [];
  const local = { start: edit.start - start, end: edit.end - start, text: edit.text };
  const yaml = applyEdits(source.slice(start, end), [local]);
  const [document, ...more] = parseYaml(flow ? `[${yaml}]` : `text: ${yaml}`) ?? [];
  if (document === undefined || more.length > 0) return undefined;
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const { contents } = document;
  if (document.comment || !isCollection(contents) || contents.items.length !== 1) return undefined;
  const read = contents.get(flow ? 0 : "text", true);
  if (!isScalar(read) || read.comment) return undefined;
  return trimLineEnds(String(read.value));
}

function whyNot(type: PlacedScalar["scalar"]["type"]): string {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") {
    return "it would change the lines of this YAML block";
  }
  if (type === "PLAIN") return "it needs quotes, and this YAML text has several lines";
  return "YAML would read it differently between these quotes";
}
