/** Where a caret stands in YAML, whatever is still half typed around it. */
export interface YamlCaret {
  /** The keys that it stands under, outermost first; an entry of a list is `-`. */
  readonly path: readonly string[];
  /** Behind this key and its colon, where it does: a value is begun. Else a key is, or an entry. */
  readonly key?: string;
  /** Keys that stand beside it already. */
  readonly written: ReadonlySet<string>;
}

/**
 * By the indentation of the lines above, and by the brackets of its own line: no parser reads a line
 * that ends in the middle of a word. Undefined where words of a person are begun, not a key or a name.
 */
export function yamlCaret(source: string, offset: number): YamlCaret | undefined {
  const lines = source.slice(0, offset).split(/\r\n|[\r\n]/u);
  const line = lines.at(-1) ?? "";
  const above = lines.slice(0, -1);
  const [outer, ...inner] = openBrackets(line);
  if (outer === undefined) return inBlock(above, line);
  const block = inBlock(above, line.slice(0, outer.at));
  return block && inFlow(line, [outer, ...inner], block);
}

/** `key: wo`, `wo`, `- wo` on a line without brackets. */
function inBlock(above: readonly string[], line: string): YamlCaret | undefined {
  const [, indent = "", dash = "", key, begun] =
    /^(\s{0,80})((?:- )?)(?:["']?([\w/-]{1,80})["']?:\s)?\s{0,20}["']?([\w/$-]{0,80})$/u.exec(
      line,
    ) ?? [];
  if (begun === undefined) return undefined;
  const depth = indent.length + dash.length;
  const path = pathAbove(above, depth, dash !== "");
  return {
    path,
    ...(key !== undefined && { key }),
    written: dash === "" ? keysBeside(above, depth) : new Set(),
  };
}

/** `- {id: first, ch` or `markets: [u`: inside brackets that are open on this line. */
function inFlow(
  line: string,
  open: readonly Bracket[],
  { path: above, key: before }: YamlCaret,
): YamlCaret | undefined {
  const path = [...above, ...(before === undefined ? [] : [before])];
  for (const [depth, { kind, at }] of open.entries()) {
    if (kind === "[") path.push("-");
    const next = open[depth + 1];
    const key = next && /([\w/-]+)["']?:\s*$/u.exec(line.slice(at + 1, next.at))?.[1];
    if (key !== undefined) path.push(key);
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const inside = line.slice(last.at + 1);
  const begun = /(?:^|,)\s{0,20}(?:["']?([\w/-]{1,80})["']?:\s)?\s{0,20}["']?[\w/$-]{0,80}$/u.exec(
    inside,
  );
  if (begun === null) return undefined;
  const [, key] = begun;
  const written = new Set(
    Array.from(inside.matchAll(/([\w/-]+)["']?:\s/gu), ([, one = ""]) => one),
  );
  return { path, ...(key !== undefined && { key }), written };
}

interface Bracket {
  readonly kind: "{" | "[";
  readonly at: number;
}

/** The brackets that a line opens and does not close, outermost first; none inside quotes. */
function openBrackets(line: string): Bracket[] {
  const open: Bracket[] = [];
  let quote: string | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (quote !== undefined) quote = letter === quote ? undefined : quote;
    else if (letter === "{" || letter === "[") open.push({ kind: letter, at });
    else if (letter === "}" || letter === "]") open.pop();
    else if ((letter === '"' || letter === "'") && /[\s,:[{]/u.test(line.charAt(at - 1))) {
      quote = letter;
    }
  }
  return open;
}

/** The keys that a place stands under, outermost first. An entry of a list is `-`. */
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

/** Keys beside the place: up to where the lines stand further left. */
function keysBeside(lines: readonly string[], depth: number): ReadonlySet<string> {
  const written = new Set<string>();
  for (const line of lines.toReversed()) {
    const [, indent = "", key] = /^(\s*(?:- )?)["']?([\w/-]+)["']?:/u.exec(line) ?? [];
    if (key === undefined || indent.length > depth) continue;
    if (indent.length < depth) break;
    written.add(key);
    // The first key of an entry stands behind its dash.
    if (indent.endsWith("- ")) break;
  }
  return written;
}
