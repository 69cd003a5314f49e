import type { Vocabulary } from "./vocabulary.ts";

const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  listing main menu nav ol p plaintext pre search section summary table tbody td textarea tfoot th
  thead tr ul`.split(/\s+/u),
);

const voids: ReadonlySet<string> = new Set(
  `area base basefont bgsound br col embed frame hr img input keygen link meta param source track
  wbr`.split(/\s+/u),
);

/** Code, drawings, form choices, and markup that no mail program shows. */
const skipped: ReadonlySet<string> = new Set(
  `script style template svg xml title noscript noembed noframes iframe select datalist
  xmp`.split(/\s+/u),
);

export const preformattedElements: ReadonlySet<string> = new Set([
  "pre",
  "listing",
  "textarea",
  "plaintext",
]);

const cells = new Set(["td", "th", "caption"]);
const tableParts = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"]);
const rowGroups = new Set(["tbody", "thead", "tfoot"]);
const scope = new Set(["table", "td", "th", "caption", "button", "object"]);
const listScope = new Set([...scope, "ul", "ol", "dl", "menu", "dir"]);
const tableScope = new Set(["table"]);

/** A search up the stack: the nearest of `names` that stands in front of all `barriers`. */
export interface Search {
  readonly names: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
}

export const openParagraph: Search = { names: new Set(["p"]), barriers: scope };

const list: Search = { names: new Set(["li"]), barriers: listScope };
const description: Search = { names: new Set(["dd", "dt"]), barriers: listScope };
const cell: Search = { names: cells, barriers: tableScope };
const row: Search = { names: new Set(["tr", "caption"]), barriers: tableScope };
const rowGroup: Search = { names: rowGroups, barriers: tableScope };

const impliedEnds: ReadonlyMap<string, Search> = new Map([
  ["a", { names: new Set(["a"]), barriers: scope }],
  ["li", list],
  ["dd", description],
  ["dt", description],
  ["td", cell],
  ["th", cell],
  ["tr", row],
  ["tbody", rowGroup],
  ["thead", rowGroup],
  ["tfoot", rowGroup],
]);

function endOf(name: string): Search {
  return { names: new Set([name]), barriers: tableParts.has(name) ? tableScope : scope };
}

/** Of the names that most end tags have; in a mail there are thousands. */
const ends: ReadonlyMap<string, Search> = new Map(
  [...blocks, "a", "b", "em", "font", "i", "span", "strong", "u"].map((name) => [
    name,
    endOf(name),
  ]),
);

export const htmlVocabulary: Vocabulary = {
  blocks,
  voids,
  skipped,
  styles: new Set(["style"]),
  wholeDocument: new Set(["html", "head", "body"]),
  images: new Set(["img"]),
  links: new Set(["a", "v:roundrect"]),
  buttons: new Set(["button", "v:roundrect"]),
  includes: new Set(),
  roles: new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { role: "heading", level }])),
  zones: new Map([
    ["footer", "footer"],
    ["nav", "nav"],
  ]),
  impliedEnds,
  declarations: [],
  endedBy: (name) => ends.get(name) ?? endOf(name),
  // In a mail, `<o:p/>` is Outlook's; in HTML itself a slash means nothing.
  closesItself: (name) => name.includes(":") || name === "svg" || name === "xml",
};
