import { CompletionItemKind, type CompletionItem } from "vscode-languageserver";

/** As much of JSON Schema as the schema of a configuration uses. */
interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | readonly Schema[];
}

/**
 * Keys or values that the schema of a YAML configuration allows at a place. By the indentation of the
 * lines above, so that half a line does not stand in the way.
 */
export function completeConfig(source: string, offset: number, schema: object): CompletionItem[] {
  const before = source.slice(0, offset).split(/\r\n|[\r\n]/u);
  const line = before.at(-1) ?? "";
  const [, indent = "", dash = "", key, value] =
    /^(\s{0,80})((?:- )?)(?:["']?([\w/-]{1,80})["']?:\s)?\s{0,20}["']?([\w/-]{0,80})$/u.exec(
      line,
    ) ?? [];
  if (value === undefined) return [];
  const depth = indent.length + dash.length;
  const path = pathAbove(before.slice(0, -1), depth, dash !== "");
  const found = at([schema], key === undefined ? path : [...path, key]);
  const written = key === undefined ? siblings(before, depth) : new Set<string>();
  return unique([
    ...(key === undefined ? keysOf(found, written) : []),
    ...valuesOf(key === undefined && dash === "" ? [] : found),
  ]);
}

/** The keys that the place stands under, outermost first. An entry of a list is `-`. */
function pathAbove(lines: readonly string[], depth: number, isEntry: boolean): string[] {
  const path: string[] = isEntry ? ["-"] : [];
  let left = isEntry ? depth - 2 : depth;
  for (const line of lines.toReversed()) {
    const [, indent = "", dash = "", key] = /^(\s*)((?:- )?)["']?([\w/-]+)["']?:/u.exec(line) ?? [];
    if (key === undefined) continue;
    const column = indent.length + dash.length;
    if (column < left || (isList(path) && column <= left && dash === "")) {
      path.unshift(key);
      left = column;
    }
    if (dash !== "" && indent.length < left) {
      path.unshift("-");
      left = indent.length;
    }
    if (left === 0 && !isList(path)) break;
  }
  return path;
}

/** A list may stand as far left as its key. */
function isList(path: readonly string[]): boolean {
  return path[0] === "-";
}

function at(schemas: readonly Schema[], path: readonly string[]): readonly Schema[] {
  const open = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? [])]);
  const [key, ...rest] = path;
  if (key === undefined) return open;
  const inside = open.flatMap(({ properties, items }) => {
    if (key === "-") return items ?? [];
    const found = properties?.[key];
    return found === undefined ? [] : [found];
  });
  return inside.length === 0 ? [] : at(inside.flat(), rest);
}

function keysOf(schemas: readonly Schema[], written: ReadonlySet<string>): CompletionItem[] {
  return schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([key]) => !written.has(key))
      .map(([label, { description }]) => ({
        label,
        kind: CompletionItemKind.Property,
        insertText: `${label}: `,
        ...(description !== undefined && { documentation: description }),
      })),
  );
}

function valuesOf(schemas: readonly Schema[]): CompletionItem[] {
  return schemas.flatMap((schema) =>
    (schema.enum ?? (schema.type === "boolean" ? [true, false] : [])).map((value) => ({
      label: String(value),
      kind: CompletionItemKind.Value,
    })),
  );
}

/** Keys beside the place, which need not be offered again: up to where the lines stand further left. */
function siblings(lines: readonly string[], depth: number): ReadonlySet<string> {
  const written = new Set<string>();
  for (const line of lines.slice(0, -1).toReversed()) {
    const [, indent = "", key] = /^(\s*(?:- )?)["']?([\w/-]+)["']?:/u.exec(line) ?? [];
    if (key === undefined || indent.length > depth) continue;
    if (indent.length < depth) break;
    written.add(key);
  }
  return written;
}

function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && Boolean(seen.add(label)));
}
