import type { Dialect, MergeTag, Part } from "../../../merge-tag.ts";
import { closeOutsideQuotes, type Reach } from "../quotes.ts";
import { nothing, type Scan, type Syntax } from "../syntax.ts";
import { fallbackIn, nameIn } from "./expression.ts";

/** `{{ … }}`: Liquid, Jinja, Handlebars, Marketo and the many tools that speak them. */
export const braces: readonly Syntax[] = [
  { opener: "{{!--", read: (scan, start) => comment(scan, start, "--}}") },
  { opener: "{{~!--", read: (scan, start) => comment(scan, start, "--}}") },
  { opener: "{{~!", read: (scan, start) => comment(scan, start, "}}") },
  { opener: "{{!", read: (scan, start) => comment(scan, start, "}}") },
  { opener: "{{{", read: (scan, start) => tag(scan, start, triple) },
  { opener: "{{", read: (scan, start) => tag(scan, start, double) },
];

// No tag spans a blank line or the end of an element: its closer belongs to something else.
const stops = ["{{", "{%", "</", "\n\n", "\n\r\n"];
const double: Reach = { close: "}}", stops, nests: true };
const triple: Reach = { close: "}}}", stops, nests: true };

function comment({ closers }: Scan, start: number, closer: string): readonly MergeTag[] {
  const end = closers.after(closer, start + 3);
  if (end === -1) return nothing;
  return [{ span: { start, end }, kind: "comment", dialect: "handlebars" }];
}

function tag({ source }: Scan, start: number, reach: Reach): readonly MergeTag[] {
  const { length } = reach.close;
  const end = closeOutsideQuotes(source, start + length, reach);
  if (end === -1 || end - start < 2 * length + 1) return nothing;
  const written = source.slice(start + length, end - length);
  const inner = written.replace(/^[~-]?\s*|\s*[~-]?$/gu, "");
  if (inner === "") return nothing;
  const span = { start, end };
  const dialect = dialectOf(inner, length);
  const parts = partsOf(inner);
  if (parts !== undefined) return [{ span, kind: "control", dialect, parts }];
  if (/^(?:[>*]|#>|\/|#)/u.test(inner) && !isDefaultBlock.test(inner)) {
    return [{ span, kind: "control", dialect }];
  }
  const fallback = fallbackIn(source, { start: start + length, end: end - length });
  const name = nameIn(inner);
  return [
    {
      span,
      kind: "print",
      dialect,
      ...(name !== undefined && { name }),
      ...(fallback !== undefined && { fallback }),
    },
  ];
}

/** Iterable's `{{#defaultIfEmpty name "Friend"}}` prints, though it looks like a block. */
const isDefaultBlock = /^#defaultIfEmpty\b/u;

/** Statements, the first that fits: the pattern's groups are the block's name and its test. */
const statements: readonly (readonly [RegExp, (block: string, test: string) => Part])[] = [
  [/^#?(else|elseif|elsif|elif)\b\s*(?:if\b)?(.*)$/isu, (_, test) => middle(test)],
  [/^(\^)()$/u, () => middle("")],
  [/^(?:#?end(if|each|for|unless|with)|\/([\w.-]+))\s*$/iu, (block) => close(block)],
  [/^(end)()(?:\s+\w+)?$/u, () => ({ role: "close", block: "{{" })],
  [/^#\s*(unless)\s+(.+)$/isu, (block, test) => open(block, test, true)],
  [/^[#^]\*?\s*(if|each|for|with|unless)\s+(.+)$/isu, (block, test) => open(block, test)],
  [/^\^\s*([\w.-]+)()$/u, (block) => open(block, block, true)],
  [
    /^#(?!>|defaultIfEmpty\b)\*?\s*([\w.-]+)\s*(.*)$/su,
    (block, test) => open(block, test || block),
  ],
  [/^(if|unless|each|for|range|with)\s+(.+)$/isu, (block, test) => open(block, test)],
];

function partsOf(inner: string): readonly Part[] | undefined {
  for (const [pattern, part] of statements) {
    const found = pattern.exec(inner);
    if (found !== null) return [part(found[1] ?? found[2] ?? "", found[2] ?? "")];
  }
  return undefined;
}

function open(block: string, test: string, inverted = false): Part {
  const opened = { role: "open", block: `{{${block.toLowerCase()}`, test: test.trim() } as const;
  return inverted ? { ...opened, inverted } : opened;
}

function middle(test: string): Part {
  return { role: "middle", block: "{{", ...(test.trim() !== "" && { test: test.trim() }) };
}

function close(block: string): Part {
  return { role: "close", block: `{{${block.toLowerCase()}` };
}

const signs: readonly (readonly [RegExp, Dialect])[] = [
  [/^\d+$/u, "whatsapp"],
  [
    /^(?:lead|my|system|company|trigger|program|member)\.[^|]*:default=|^(?:lead|my)\.\w/u,
    "marketo",
  ],
  [
    /^(?:Recipient|Sender|Organization|HML|View_Online|Unsubscribe|EmailPreferenceCenter)\b/u,
    "pardot",
  ],
  [/^personalization_token\(/u, "hubspot"],
  [/^(?:var|data):/u, "mailjet"],
  [/^(?:IF|ELSIF)\s+"|^(?:ELSE|ENDIF)$/u, "getresponse"],
  [/\$\{|\|\s*(?:default|fallback)\s*:/u, "liquid"],
  [/\|\s*default(?:_if_none)?\s*\(/u, "jinja"],
  [/^[#/^>&]|^(?:else|insert|defaultIfEmpty|default)\b|\bor\s+["']|^@/u, "handlebars"],
];

function dialectOf(inner: string, braceCount: number): Dialect {
  if (braceCount === 3 && !inner.startsWith("$")) return "handlebars";
  return signs.find(([pattern]) => pattern.test(inner))?.[1] ?? "curly";
}
