import type { BareUnit } from "../draft.ts";
import { gated } from "../pattern/gated.ts";
import { personalField } from "./fields.ts";

/** What was meant to be replaced before sending. Offsets into the text. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly kind: "placeholder" | "broken tag";
}

/** Placeholders and broken merge tags in the text of one unit, in reading order. */
export function placeholdersIn({ text, zone }: Pick<BareUnit, "text" | "zone">): Placeholder[] {
  const headline = zone === "subject" || zone === "preheader";
  const hinted = hints.test(text);
  if (!hinted && !headline) return [];
  const asked = [...(hinted ? sorts : []), ...(headline ? headlineSorts : [])];
  const found: Placeholder[] = [];
  for (const { sign, pattern, kind, holds } of asked) {
    if (!text.includes(sign)) continue;
    for (const { 0: raw, 1: inner = "", index } of text.matchAll(pattern)) {
      if (holds?.(inner) ?? true) found.push({ start: index, end: index + raw.length, kind });
    }
  }
  return withoutOverlaps(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** Most units hold nothing of the kind, and are looked at once. */
const hints = gated(/[[{|<}]|%%|XX|lorem|(?:FIRST|LAST)_?NAME|[FL]NAME/iu);

interface Sort {
  /** Every match holds it. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly kind: Placeholder["kind"];
  /** Of the first group. */
  readonly holds?: (inner: string) => boolean;
}

const field = String.raw`[A-Za-z_][\w.]{0,40}`;

const sorts: readonly Sort[] = [
  {
    sign: "[",
    pattern:
      /(?<!\[)\[[ ]?([A-Za-z][\p{L}\p{N} _’'/-]{1,40})(?:, (?:LLC|Inc|Ltd|GmbH)\.?)?[ ]?\](?![(\]])/gu,
    kind: "placeholder",
    holds: isSlot,
  },
  {
    sign: "<",
    pattern: /<[ ]?([A-Za-z][\p{L} _’'-]{1,40})[ ]?>/gu,
    kind: "placeholder",
    holds: (inner) => /^insert |^your /iu.test(inner) || isPersonal(inner),
  },
  {
    sign: "{",
    pattern: /(?<![{$#%])\{[ ]?([A-Za-z][\w .]{1,40}?)[ ]?\}(?!\})/gu,
    kind: "placeholder",
    holds: isPersonal,
  },
  {
    sign: "NAME",
    pattern: /\b(?:FIRST_?NAME|LAST_?NAME|FNAME|LNAME)\b(?![%|}\]*@$])/gu,
    kind: "placeholder",
  },
  { sign: "X", pattern: /(?<!\w)X{2,4}[ ]?%(?!\w)|[$€£]X{2,5}\b/gu, kind: "placeholder" },
  { sign: "", pattern: /\blorem ipsum\b/giu, kind: "placeholder" },
  { sign: "{{", pattern: new RegExp(`\\{\\{[ ]?${field}[ ]?\\}(?!\\})`, "gu"), kind: "broken tag" },
  {
    sign: "}}",
    pattern: new RegExp(`(?<!\\{)\\{[ ]?${field}[ ]?\\}\\}`, "gu"),
    kind: "broken tag",
  },
  {
    sign: "{{",
    pattern: new RegExp(`\\{\\{[ ]?(${field})(?![\\w.]|[ ]?\\})`, "gu"),
    kind: "broken tag",
    holds: isPersonal,
  },
  { sign: "\uFFFC", pattern: /\{\uFFFC(?!\})|(?<!\{)\uFFFC\}/gu, kind: "broken tag" },
  { sign: "|", pattern: /\*?\|[A-Z][A-Z0-9_:]{1,30}(?:\|(?!\*)|\*(?!\|))/gu, kind: "broken tag" },
  { sign: "|", pattern: /(?<![|\w*])[|*][A-Z][A-Z0-9_:]{1,30}\|\*/gu, kind: "broken tag" },
  {
    sign: "%%",
    pattern: /%%[A-Za-z_]\w{1,40}%(?!%)|(?<![%\d])%[A-Za-z_]\w{1,40}%%/gu,
    kind: "broken tag",
  },
];

/** Notes of an editor, which a sentence of the body may speak of. Not the initials of somebody. */
const headlineSorts: readonly Sort[] = [
  { sign: "", pattern: /\b(?:TKTK|TODO|FIXME|TK(?![ &]?\p{Lu}))\b/gu, kind: "placeholder" },
];

/** `[First Name]`, `[insert date]`, `[your company]`; not `[sic]`, `[PDF]` or `[1]`. */
function isSlot(inner: string): boolean {
  const words = inner.replaceAll(/[\s_-]+/gu, " ").trim();
  if (/^(?:insert|your) /iu.test(words)) return true;
  return isPersonal(words) || slots.has(words.toLowerCase());
}

function isPersonal(inner: string): boolean {
  return personalField(inner) !== undefined || slots.has(inner.replaceAll("_", " ").toLowerCase());
}

const slots: ReadonlySet<string> = new Set([
  "company",
  "company name",
  "companyname",
  "client name",
  "prospect name",
  "friend name",
  "sender name",
  "rep name",
  "agent name",
  "brand name",
  "business name",
  "organization name",
  "organisation name",
  "product name",
  "service name",
  "event name",
  "store name",
  "shop name",
  "school name",
  "job title",
  "date here",
  "link here",
  "text here",
  "mutual connection",
  "pain point",
  "tbd",
  "tbc",
  "placeholder",
]);

function withoutOverlaps(found: readonly Placeholder[]): Placeholder[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
