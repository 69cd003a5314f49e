import { CompletionItemKind, type CompletionItem } from "vscode-languageserver";

import { yamlCaret } from "./yaml-caret.ts";

/** As much of JSON Schema as our schemas use. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** Values that fit among others: what is offered, and not asked for. */
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | readonly Schema[];
}

/** Keys or values that a schema allows at a place of a YAML text. */
export function completeBySchema(source: string, offset: number, schema: Schema): CompletionItem[] {
  const caret = yamlCaret(source, offset);
  if (caret === undefined) return [];
  const { path, key, written } = caret;
  if (key !== undefined) return unique(valuesOf(at([schema], [...path, key])));
  const found = at([schema], path);
  return unique([
    ...keysOf(found, written),
    // An entry of a list is a value.
    ...(path.at(-1) === "-" ? valuesOf(found) : []),
  ]);
}

/** The schemas of what stands at a path. */
function at(schemas: readonly Schema[], path: readonly string[]): readonly Schema[] {
  const open = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? [])]);
  const [key, ...rest] = path;
  if (key === undefined) return open;
  return at(
    open.flatMap((schema) => (key === "-" ? entriesOf(schema) : valueAt(schema, key))),
    rest,
  );
}

function entriesOf({ items = [] }: Schema): readonly Schema[] {
  return Array.isArray(items) ? (items as readonly Schema[]) : [items as Schema];
}

function valueAt(
  { properties, patternProperties = {}, additionalProperties }: Schema,
  key: string,
): readonly Schema[] {
  const named = properties?.[key];
  if (named !== undefined) return [named];
  const shaped = Object.entries(patternProperties)
    .filter(([pattern]) => new RegExp(pattern, "u").test(key))
    .map(([, schema]) => schema);
  if (shaped.length > 0) return shaped;
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
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
  return schemas.flatMap((schema) => {
    const { type, enum: names = type === "boolean" ? [true, false] : [], examples = [] } = schema;
    const only = schema.const === undefined ? [] : [schema.const];
    return [...names, ...only, ...examples].map((value) => ({
      label: String(value),
      kind: CompletionItemKind.Value,
    }));
  });
}

function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && Boolean(seen.add(label)));
}
