import {
  isAlias,
  isMap,
  isScalar,
  Lexer,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Comment } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { isKnownKey } from "./keys.ts";

/** A key of the top level with what YAML, or the line alone, says about it. */
export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  /** Added to the ranges of the nodes to make offsets into the source. */
  readonly shift: number;
  readonly node?: Node;
  readonly scalar?: Scalar;
  /** The value when YAML could not read it: the rest of the line. */
  readonly line?: Span;
}

/** The pairs of a faultless mapping; an empty one counts. Nothing when the YAML is anything else. */
export function parseMapping(text: string, inner: Span): Pair[] | undefined {
  const document = parse(text.slice(inner.start, inner.end));
  if (document === undefined || document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === "")) return [];
  if (!isMap<Node, Node>(contents)) return undefined;
  const pairs = pairsOf(contents, inner.start);
  return pairs.some(isMisread) ? undefined : pairs;
}

/** `subject: *Big* news` and `subject: !Now open` are copy to their writer, not YAML's marks. */
function isMisread({ key, node }: Pair): boolean {
  if (node === undefined || !isKnownKey(key)) return false;
  return isAlias(node) || (isScalar(node) && (node.anchor ?? node.tag) !== undefined);
}

/** Undefined when the nesting is too deep for the parser, which then throws. */
export function parse(yaml: string): Document.Parsed | undefined {
  try {
    return parseDocument(lineFeeds(yaml), {
      schema: "failsafe",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
  } catch {
    return undefined;
  }
}

/** To the parser a lone carriage return ends no line. No offset moves. */
function lineFeeds(yaml: string): string {
  return yaml.replaceAll(/\r(?!\n)/gu, "\n");
}

function pairsOf(map: YAMLMap<Node, Node | null>, shift: number): Pair[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const [start = 0, end = 0] = key.range ?? [];
    const keySpan = { start: shift + start, end: shift + end };
    return {
      key: String(key.value),
      keySpan,
      shift,
      ...(value && { node: value }),
      ...(isScalar(value) && { scalar: value }),
    };
  });
}

/** The comments of the YAML, which nobody but its writers reads. */
export function commentsOf({ masked, source }: Template, inner: Span): Comment[] {
  const comments: Comment[] = [];
  let at = inner.start;
  let scalar = false;
  for (const lexeme of new Lexer().lex(lineFeeds(masked.slice(inner.start, inner.end)))) {
    // The lexer's own marks stand for nothing in the source; one says that a scalar follows.
    if (lexerMarks.has(lexeme)) {
      scalar = lexeme === scalarMark;
      continue;
    }
    const span = { start: at, end: at + lexeme.length };
    at = span.end;
    if (!scalar && lexeme.startsWith("#")) {
      comments.push({ span, text: source.slice(span.start + 1, span.end), sent: false });
    }
    scalar = false;
  }
  return comments;
}

const scalarMark = "\u001F";
const lexerMarks: ReadonlySet<string> = new Set(["\u0002", "\u0018", scalarMark]);
