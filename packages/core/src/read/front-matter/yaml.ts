import { isAlias, isMap, isScalar, type Node, type Scalar, type YAMLMap } from "yaml";
import type { Comment } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { parseYaml, yamlComments } from "../yaml-document.ts";
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
  const documents = parseYaml(text.slice(inner.start, inner.end));
  if (documents === undefined || documents.length > 1) return undefined;
  const { contents = null, errors = [] } = documents[0] ?? {};
  if (errors.length > 0) return undefined;
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

export function commentsOf({ masked, source }: Template, { start, end }: Span): Comment[] {
  return yamlComments(masked.slice(start, end), start).map((comment) => ({
    ...comment,
    text: source.slice(comment.span.start + 1, comment.span.end),
  }));
}
