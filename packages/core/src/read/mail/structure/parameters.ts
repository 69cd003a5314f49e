/** A value such as `text/plain; charset="utf-8"`. */
export interface Parameterised {
  /** The first word, in lower case. */
  readonly value: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The first word, behind comments; some mailers forget the `;` behind it. */
const kind = /^\s{0,200}(?:\([^()]*\)\s{0,200}){0,3}([^\s;()]+)/u;
const parameter =
  /;?\s{0,50}([^\s=;"]{1,100})\s{0,50}=\s{0,50}(?:"((?:[^"\\]|\\[^])*)"?|([^;]*))/gu;
/** No header needs more; a longer one is an attack. */
const longest = 20_000;

/** Reads a parameterised value as written, folded or not; what is broken is read as far as it goes. */
export function readParameters(written: string): Parameterised {
  const text = written.slice(0, longest).replaceAll(/\r?\n/gu, " ");
  const [before = "", value = ""] = kind.exec(text) ?? [];
  const parameters = new Map<string, string>();
  const rest = text.slice(before.length);
  for (const [, name = "", quoted, bare = ""] of rest.matchAll(parameter)) {
    const plain =
      quoted === undefined
        ? bare.replace(/\([^()]*\)\s*$/u, "").trim()
        : quoted.replaceAll(/\\([^])/gu, "$1");
    add(parameters, name.toLowerCase(), plain);
  }
  return { value: value.toLowerCase(), parameters };
}

/** Joins `name*0`, `name*1*`; takes the charset off `name*`. The first of two equals wins. */
function add(parameters: Map<string, string>, written: string, value: string): void {
  const [, name = written, part, coded] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/u.exec(written) ?? [];
  const first = part === undefined || part === "0";
  const plain =
    coded === undefined ? value : uncoded(first ? value.replace(/^.*?'.*?'/u, "") : value);
  const before = parameters.get(name);
  if (before === undefined) parameters.set(name, plain);
  else if (!first) parameters.set(name, before + plain);
}

function uncoded(value: string): string {
  return value.replaceAll(/%([\dA-Fa-f]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
