import type { Dialect, MergeTag } from "../merge-tag.ts";
import { isOfReader } from "./fields.ts";

/**
 * The dialect that the draft is written in, and the tags of others that stand in it. Only tags
 * that a sending tool must fill in count: with the others of a language a build step makes the rest.
 */
export function foreignTags(tags: readonly MergeTag[]): {
  readonly main?: Dialect;
  readonly foreign: ReadonlySet<MergeTag>;
} {
  const own = tags.filter((tag) => isSentTo(tag));
  const families = new Map<Family, MergeTag[]>();
  for (const tag of own) {
    const family = familyOf(tag.dialect);
    if (family === undefined) continue;
    const list = families.get(family) ?? [];
    list.push(tag);
    families.set(family, list);
  }
  const [main, ...others] = [...families.values()].toSorted((a, b) => b.length - a.length);
  if (main === undefined) return { foreign: new Set() };
  const dialects = new Set(main.map(({ dialect }) => dialect));
  const foreign = new Set(others.flat().filter(({ dialect }) => !goWith(dialect, dialects)));
  return { main: mostTelling(main), foreign };
}

function isSentTo({ kind, name, dialect, raw }: MergeTag): boolean {
  if (kind !== "print" || raw === true || name === undefined) return false;
  return !isOfBuilds(dialect) || isOfReader(name);
}

/** Languages that also make pages and layouts; the others speak to a sending tool alone. */
function isOfBuilds(dialect: Dialect): boolean {
  return familyOf(dialect) === "braces" || dialect === "smarty" || dialect === "freemarker";
}

/** Dialects that one tool reads in one message. */
type Family = "braces" | "square" | "percent" | Dialect;

const families: Readonly<Partial<Record<Dialect, Family>>> = {
  curly: "braces",
  liquid: "braces",
  jinja: "braces",
  handlebars: "braces",
  hubspot: "braces",
  marketo: "braces",
  pardot: "braces",
  mailjet: "braces",
  getresponse: "braces",
  "double-bracket": "square",
  omnisend: "square",
  ampscript: "percent",
  "double-percent": "percent",
};

/** A script of a server, an ad, a numbered slot or what a person has opted in to is never foreign. */
const neutral: ReadonlySet<Dialect> = new Set([
  "erb",
  "google-ads",
  "whatsapp",
  "sendgrid",
  "spintax",
  "single-brace",
  "single-bracket",
  "dollar",
  "dash",
]);

function familyOf(dialect: Dialect): Family | undefined {
  return neutral.has(dialect) ? undefined : (families[dialect] ?? dialect);
}

/** Companions across families: Pardot's two generations, tools with a second language. */
function goWith(dialect: Dialect, main: ReadonlySet<Dialect>): boolean {
  const pair = (one: Dialect, other: Dialect): boolean =>
    (dialect === one && main.has(other)) || (dialect === other && main.has(one));
  if (pair("pardot", "double-percent") || pair("mautic", "curly")) return true;
  const square = familyOf(dialect) === "square";
  const mainIsSquare = [...main].some((one) => familyOf(one) === "square");
  const braces = familyOf(dialect) === "braces";
  const mainIsBraces = [...main].some((one) => familyOf(one) === "braces");
  if ((square && mainIsBraces) || (braces && mainIsSquare)) return true;
  return pair("ampscript", "curly") || pair("ampscript", "handlebars");
}

/** `liquid` rather than `curly`, where both stand. */
function mostTelling(tags: readonly MergeTag[]): Dialect {
  const told = tags.find(({ dialect }) => dialect !== "curly") ?? tags[0];
  return told?.dialect ?? "curly";
}
