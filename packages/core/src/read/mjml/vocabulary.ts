import { htmlVocabulary, type Search } from "../html/elements.ts";
import type { Vocabulary } from "../html/vocabulary.ts";

/** Hold text or HTML; none of them stands in another. */
const contents = namesOf(
  "preview text button table raw navbar-link social-element accordion-title accordion-text",
);

const structure = namesOf(
  "section wrapper column group hero navbar social accordion accordion-element carousel",
);

const media = namesOf("image carousel-image");

const openContent: Search = { names: contents, barriers: new Set() };

/** The names of MJML 4, beside those of HTML. */
export const mjmlVocabulary: Vocabulary = {
  ...htmlVocabulary,
  blocks: join(htmlVocabulary.blocks, structure, contents, media, namesOf("divider spacer")),
  voids: join(htmlVocabulary.voids, media, namesOf("divider spacer include")),
  skipped: join(
    htmlVocabulary.skipped,
    namesOf("title style attributes html-attributes font breakpoint"),
  ),
  styles: join(htmlVocabulary.styles, namesOf("style")),
  wholeDocument: join(htmlVocabulary.wholeDocument, namesOf("head body"), new Set(["mjml"])),
  images: join(htmlVocabulary.images, media),
  links: join(
    htmlVocabulary.links,
    namesOf("button navbar-link social-element image carousel-image"),
  ),
  buttons: join(htmlVocabulary.buttons, namesOf("button")),
  includes: namesOf("include"),
  roles: new Map([
    ...htmlVocabulary.roles,
    ["mj-preview", { role: "preheader" }],
    ["mj-text", { role: "paragraph" }],
    ["mj-accordion-title", { role: "heading", level: 3 }],
    ["mj-accordion-text", { role: "paragraph" }],
  ]),
  zones: new Map([...htmlVocabulary.zones, ["mj-navbar", "nav"]]),
  impliedEnds: new Map([
    ...htmlVocabulary.impliedEnds,
    ...[...contents, ...structure, ...media].map((name) => [name, openContent] as const),
  ]),
  declarations: ["font-size"],
  endedBy: (name) =>
    isOfMjml(name) ? { names: new Set([name]), barriers: new Set() } : htmlVocabulary.endedBy(name),
  closesItself: (name) => isOfMjml(name) || htmlVocabulary.closesItself(name),
};

function isOfMjml(name: string): boolean {
  return name.startsWith("mj-");
}

function namesOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" ").map((name) => `mj-${name}`));
}

function join(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((names) => [...names]));
}
