import type { Block, Comment, Note, Role, Syntax } from "../block.ts";
import type { Disabled } from "../draft.ts";
import { ProseBuilder } from "../prose.ts";
import type { Span } from "../span.ts";
import { readBroken } from "./front-matter/broken.ts";
import { readDisabled } from "./front-matter/disabled.ts";
import { findFences, type Fences } from "./front-matter/fences.ts";
import { canonicalKey, looksLikeFrontMatter } from "./front-matter/keys.ts";
import { noFrontMatter } from "./front-matter/none.ts";
import { commentsOf, parseMapping, type Pair } from "./front-matter/yaml.ts";
import { placeholder } from "../merge-tag.ts";
import type { Template } from "./template.ts";
import { partsOfScalar, syntaxOf, type ScalarPart } from "./yaml-scalar.ts";

/** A value of the front matter with its place. */
export interface FrontMatterValue {
  /** A scalar as text: `1` is "1", `true` is "true". */
  readonly text: string;
  /** Without the quotes. */
  readonly span: Span;
}

/** What stands between the `---` lines at the top of a file. */
export interface FrontMatter {
  /** Where the message itself starts; 0 without front matter (1 behind a byte order mark). */
  readonly end: number;
  /** Scalars by key, at the top level. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** subject, preheader, from, reply-to. */
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly disabled: readonly Disabled[];
  /** Broken YAML: the message says what, where and how to mend it. */
  readonly notes: readonly Note[];
}

/** Reads what stands between `---` lines at the top. Never throws: what is broken becomes a note. */
export function readFrontMatter(template: Template): FrontMatter {
  const fences = findFences(template.source);
  if (fences === undefined) return noFrontMatter(template);
  // From the masked text: an unquoted `{{ name }}` would be a broken flow mapping to YAML.
  const mapping = parseMapping(template.masked, fences.inner);
  if (!looksLikeFrontMatter(template.masked, fences.inner, mapping !== undefined)) {
    return noFrontMatter(template);
  }
  if (mapping !== undefined) return gather(template, fences, mapping, []);
  const { pairs, notes } = readBroken(template, fences.inner);
  return gather(template, fences, pairs, notes);
}

function gather(
  template: Template,
  { inner, end }: Fences,
  pairs: readonly Pair[],
  faults: readonly Note[],
): FrontMatter {
  const values = new Map<string, FrontMatterValue>();
  const blocks: Block[] = [];
  const notes = [...faults];
  for (const { key, keySpan, parts, syntax } of pairs.flatMap((pair) => scalarOf(template, pair))) {
    if (values.has(key)) {
      notes.push({ message: twice(key), span: keySpan });
      continue;
    }
    values.set(key, { text: textOf(template, parts), span: spanOfParts(parts) });
    const role = roles.get(key);
    const block = role && blockOf(template, role, parts);
    if (block) blocks.push({ ...block, syntax });
  }
  const ignores = readDisabled(template.masked, pairs);
  const comments = commentsOf(template, inner);
  notes.push(...ignores.notes);
  return { end, values, blocks, comments, disabled: ignores.disabled, notes };
}

function twice(key: string): string {
  return `The key \`${key}\` stands twice in the front matter; the first one is used. Keep one of them.`;
}

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["subject", "subject"],
  ["preheader", "preheader"],
  ["from", "from"],
  ["reply-to", "reply-to"],
]);

interface ScalarEntry {
  readonly syntax: Syntax;
  readonly key: string;
  readonly keySpan: Span;
  readonly parts: readonly ScalarPart[];
}

/** Nothing for a list or a mapping, and nothing for a key without a value. */
function scalarOf(template: Template, pair: Pair): ScalarEntry[] {
  const key = canonicalKey(pair.key);
  if (pair.line) return [{ key, keySpan: pair.keySpan, parts: [pair.line], syntax: "yaml" }];
  const { scalar } = pair;
  if (!scalar) return [];
  if (scalar.type === "PLAIN" && /^(?:|~|null)$/iu.test(String(scalar.value ?? ""))) return [];
  const parts = partsOfScalar(template.masked, scalar, pair.shift);
  const syntax = syntaxOf(scalar.type);
  return [
    { key, keySpan: pair.keySpan, parts: parts.length > 0 ? parts : [emptyPart(pair)], syntax },
  ];
}

function emptyPart({ scalar, shift }: Pair): ScalarPart {
  const at = shift + (scalar?.range?.[1] ?? 1) - 1;
  return { start: at, end: at };
}

function spanOfParts(parts: readonly ScalarPart[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

function textOf(template: Template, parts: readonly ScalarPart[]): string {
  const texts = parts.map(({ start, end, text }) => {
    const opaque = text !== undefined && /[\uE000\uE001]/u.test(template.masked.slice(start, end));
    return text === undefined || opaque ? template.written(start, end) : text;
  });
  return texts.join("");
}

function blockOf(template: Template, role: Role, parts: readonly ScalarPart[]): Block | undefined {
  const prose = new ProseBuilder(template.source);
  for (const { start, end, text } of parts) {
    if (text === undefined) template.copy(prose, start, end);
    else prose.atom(text.replaceAll(/\uE000+/gu, placeholder).replaceAll("\uE001", ""), start, end);
  }
  const places = prose.build();
  if (places.text.trim() === "") return undefined;
  return { role, text: places.text, places, links: [] };
}
