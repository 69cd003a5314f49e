import type { Span } from "../../span.ts";
import type { Value } from "./value.ts";

/** YAML or JSON as it nests; null and what could not be read are left out. */
export type Tree = Leaf | List | Mapping;

interface Leaf {
  readonly kind: "value";
  readonly span: Span;
  readonly value: Value;
}

export interface List {
  readonly kind: "list";
  readonly span: Span;
  /** Undefined: nothing to be read, but counted. */
  readonly items: readonly (Tree | undefined)[];
}

export interface Mapping {
  readonly kind: "map";
  readonly span: Span;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly key: string;
  readonly tree: Tree;
}
