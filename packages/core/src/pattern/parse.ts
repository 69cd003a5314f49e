/** A part of a pattern, as far as it matters for the words that a match must hold. */
export type Part =
  /** One of these characters, or nothing of the text at all ("" for an assertion). */
  | { readonly kind: "literal"; readonly choices: readonly string[] }
  /** Anything. */
  | { readonly kind: "any" }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly least: number; readonly most: number };

/** Stands in a literal for an edge of a word. */
export const edge = "\b";
/** Stands in a literal for any digit. */
const digit = "0";

const nothing: Part = { kind: "literal", choices: [""] };
const anything: Part = { kind: "any" };

/** Reads the source of a pattern; what it does not understand is `any`. Linear. */
export function parsePattern(source: string): Part {
  return new PatternReader(source).readChoice();
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readChoice(): Part {
    const parts = [this.#readSequence()];
    while (this.#take("|")) parts.push(this.#readSequence());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  #readSequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && this.#peek() !== "|" && this.#peek() !== ")") {
      parts.push(this.#readRepeat(this.#readAtom()));
    }
    return { kind: "sequence", parts };
  }

  #readAtom(): Part {
    const run = this.#skip(plainRun);
    if (run !== "") return { kind: "literal", choices: [run.toLowerCase()] };
    const sign = this.#next();
    if (sign === "(") return this.#readGroup();
    if (sign === "[") return this.#readClass();
    if (sign === "\\") return this.#readEscape();
    if (sign === "^") return { kind: "literal", choices: [edge] };
    if (sign === "$") return nothing;
    return sign === "." ? anything : literal(sign);
  }

  /** What a look-around asks for is left out: a match holds the rest all the same. */
  #readGroup(): Part {
    if (this.#peek() !== "?") return this.#readInside();
    if (this.#skip(noLetterThere) !== "") return { kind: "literal", choices: [edge] };
    const opening = this.#skip(/\?(?::|<?[=!]|<\w+>)/uy);
    const inside = this.#readInside();
    return opening.endsWith("=") || opening.endsWith("!") ? nothing : inside;
  }

  #readInside(): Part {
    const plain = this.#skip(plainChoices);
    if (plain !== "")
      return { kind: "literal", choices: plain.slice(0, -1).toLowerCase().split("|") };
    const inside = this.readChoice();
    this.#take(")");
    return inside;
  }

  #readClass(): Part {
    const body = this.#skip(/(?:[^\\\]]|\\.)*/suy);
    this.#take("]");
    if (body.startsWith("^") || body.includes("\\") || /.-./su.test(body)) return anything;
    const choices = [...body].map(fold);
    const known = choices.filter((choice) => choice !== undefined);
    return known.length === choices.length && known.length <= mostChoices
      ? { kind: "literal", choices: known }
      : anything;
  }

  #readEscape(): Part {
    const sign = this.#next();
    if (sign === "b") return { kind: "literal", choices: [edge] };
    if (sign === "B") return nothing;
    if (sign === "n") return literal("\n");
    if (sign === "d") return literal(digit);
    if (!/[\p{L}\d]/u.test(sign)) return literal(sign);
    const code = this.#skip(codeOf.get(sign) ?? /\d*/uy);
    return sign === "u"
      ? literal(String.fromCodePoint(Number.parseInt(code.replace("{", ""), 16)))
      : anything;
  }

  #readRepeat(part: Part): Part {
    if (!"?*+{".includes(this.#peek()) || this.#at === this.#source.length) return part;
    const sign = this.#skip(/[?*+]|\{\d+(?:,\d*)?\}/uy);
    if (sign === "") return part;
    this.#take("?");
    if (sign === "?") return { kind: "repeat", part, least: 0, most: 1 };
    if (sign === "*") return { kind: "repeat", part, least: 0, most: Infinity };
    if (sign === "+") return { kind: "repeat", part, least: 1, most: Infinity };
    const [least = "0", most = least] = sign.slice(1, -1).split(",");
    return {
      kind: "repeat",
      part,
      least: Number(least),
      most: most === "" ? Infinity : Number(most),
    };
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    const sign = this.#peek();
    this.#at += 1;
    return sign;
  }

  #take(sign: string): boolean {
    const taken = this.#peek() === sign;
    if (taken) this.#at += 1;
    return taken;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

/** Letters and blanks, as far as no quantifier is about the last. Taken at once: it is quicker. */
const plainRun = /[a-z ]+(?![?*+{])/iuy;

/** All of a group that holds only such, up to its end. */
const plainChoices = /[a-z |]+\)/iuy;

/** What belongs to an escape behind its letter. Behind a digit: more digits of a reference. */
const codeOf: ReadonlyMap<string, RegExp> = new Map([
  ["u", /[\dA-F]{4}|\{[\dA-F]+\}/iuy],
  ["x", /[\dA-F]{2}/iuy],
  ["p", /\{[^}]*\}/uy],
  ["P", /\{[^}]*\}/uy],
  ["k", /<\w+>/uy],
  ["c", /[A-Z]/iuy],
]);

/** The rest of a group that wants no letter or digit before it or behind it. */
const noLetterThere = /\?<?!\[\\p\{L\}\\p\{N\}\]\)/uy;

const mostChoices = 6;

function literal(sign: string): Part {
  const folded = fold(sign);
  return folded === undefined ? anything : { kind: "literal", choices: [folded] };
}

/** In lower case, every digit as 0; undefined where another alphabet has cases of its own. */
function fold(sign: string): string | undefined {
  if (sign >= "0" && sign <= "9") return digit;
  if (sign <= "\x7F") return sign.toLowerCase();
  return sign.toLowerCase() === sign.toUpperCase() ? sign : undefined;
}
