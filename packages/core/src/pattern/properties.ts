/**
 * The same pattern, its letters, capitals and numbers written out. V8 goes through all of Unicode
 * for each `\p{L}` of each pattern, which takes up to twenty times as long as the rest of it. What
 * is written out is the same in the alphabets of Europe; beyond them a stretch that holds letters
 * counts as letters altogether, and letters have no case.
 */
export function withShortProperties(source: string): string {
  let isInClass = false;
  return source.replaceAll(parts, (part, sign: string | undefined, name: string | undefined) => {
    if (part === "[") isInClass = true;
    if (part === "]") isInClass = false;
    const characters = name === undefined ? undefined : charactersOf(name);
    if (characters === undefined) return part;
    if (isInClass) return sign === "p" ? characters : part;
    return sign === "p" ? `[${characters}]` : `[^${characters}]`;
  });
}

/** A property, a border of a class, or another escape to pass over it. */
const parts = /\\([pP])\{(\w+)\}|\\.|[[\]]/gu;

/** As they stand in a class; undefined for a property that is left as it is. */
function charactersOf(name: string): string | undefined {
  let characters = known.get(name);
  const property = properties.get(name);
  if (characters === undefined && property !== undefined) {
    characters = near.map((range) => rangesOf(property.pattern, range)).join("") + property.far;
    known.set(name, characters);
  }
  return characters;
}

const known = new Map<string, string>();

/** Latin, Greek, Cyrillic and Armenian, and the Latin letters of Vietnam. */
const near: readonly (readonly [from: number, end: number])[] = [
  [0, 0x590],
  [0x1e00, 0x1f00],
];

interface Property {
  /** Says of one character whether it has it. */
  readonly pattern: RegExp;
  /** What is taken to have it beyond {@link near}. */
  readonly far: string;
}

const farLetters = String.raw`\u05d0-\u065f\u066e-\u06ef\u06fa-\u0965\u0970-\u167f\u1681-\u1dff\u1f00-\u1ffe\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2dff\u2e2f\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ud7ff\uf900-\ufb4f\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1eeff}\u{20000}-\u{3ffff}`;
const farNumbers = String.raw`\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\uff10-\uff19\u{1d7ce}-\u{1d7ff}`;

const properties: ReadonlyMap<string, Property> = new Map([
  ["L", { pattern: /\p{L}/u, far: farLetters }],
  ["Lu", { pattern: /\p{Lu}/u, far: "" }],
  ["Ll", { pattern: /\p{Ll}/u, far: "" }],
  ["N", { pattern: /\p{N}/u, far: farNumbers }],
]);

function rangesOf(pattern: RegExp, [from, end]: readonly [from: number, end: number]): string {
  let ranges = "";
  for (let code = from; code < end; code += 1) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const first = code;
    while (code + 1 < end && pattern.test(String.fromCharCode(code + 1))) code += 1;
    ranges += String.fromCharCode(first);
    if (code > first) ranges += `-${String.fromCharCode(code)}`;
  }
  return ranges;
}
