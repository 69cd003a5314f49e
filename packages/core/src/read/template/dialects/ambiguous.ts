import type { AmbiguousDialect, MergeTag } from "../../../merge-tag.ts";
import { byPattern, nothing, type Scan, type Syntax } from "../syntax.ts";

/** What looks like ordinary text: read as tags only when a configuration says so. */
export const ambiguous: Readonly<Record<AmbiguousDialect, readonly Syntax[]>> = {
  "single-brace": [
    byPattern({
      opener: "{",
      dialect: "single-brace",
      pattern: /\{(?<name>[A-Za-z_][\w.]{0,40}(?: [A-Za-z]\w{0,20}){0,2})\}/duy,
    }),
  ],
  "single-bracket": [
    byPattern({
      opener: "[",
      dialect: "single-bracket",
      // Not the text of a link.
      pattern: /\[(?<name>[A-Za-z_]\w{0,40}(?: [A-Za-z]\w{0,20}){0,2})\](?![([:])/duy,
    }),
  ],
  dollar: [
    byPattern({
      opener: "$",
      dialect: "dollar",
      pattern: /\$(?<name>[A-Z][A-Z0-9_ ]{1,40})\$/duy,
    }),
  ],
  dash: [
    byPattern({
      opener: "-",
      dialect: "dash",
      pattern: /(?<![\w-])-(?<name>[a-z]{2,20}(?:_[a-z]{1,20}|[A-Z][a-z]{1,20}){0,3})-(?![\w-])/duy,
    }),
  ],
  spintax: [{ opener: "{", read: readSpintax }],
};

const spintax = /\{[^{}|\n]{0,80}(?:\|[^{}|\n]{0,80}){1,10}\}/uy;

/** `{Hi|Hello}` is a conditional of its own: each wording is a branch. */
function readSpintax({ source }: Scan, start: number): readonly MergeTag[] {
  spintax.lastIndex = start;
  const raw = spintax.exec(source)?.[0];
  if (raw === undefined) return nothing;
  return Array.from(raw.matchAll(/[{|}]/gu), ({ 0: sign, index }) => ({
    span: { start: start + index, end: start + index + 1 },
    kind: "control",
    dialect: "spintax",
    parts: [{ role: roles[sign as "{" | "|" | "}"], block: "{|" }],
  }));
}

const roles = { "{": "open", "|": "middle", "}": "close" } as const;
