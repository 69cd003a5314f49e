/** Tokens of micromark and its GFM extensions, by what the walk makes of them. */
export type Container = "blockQuote" | "listOrdered" | "listUnordered" | "gfmFootnoteDefinition";

/** Holds other blocks. */
export function isContainer(type: string): type is Container {
  return containers.has(type);
}

const containers: ReadonlySet<string> = new Set<Container>([
  "blockQuote",
  "listOrdered",
  "listUnordered",
  "gfmFootnoteDefinition",
]);

/** Each makes a block of text. */
export const openers: ReadonlySet<string> = new Set([
  "paragraph",
  "atxHeadingText",
  "setextHeadingText",
  "tableHeader",
  "tableData",
]);

/** What the reader never sees as text, or what is read as HTML. */
export const skipped: ReadonlySet<string> = new Set([
  "definition",
  "resource",
  "reference",
  "codeFencedFence",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "taskListCheck",
  "tableDelimiterRow",
  "htmlFlow",
  "htmlText",
  "mdxJsxFlowTag",
  "mdxJsxTextTag",
  "mdxFlowExpression",
  "mdxTextExpression",
]);

/** Addresses that are their own text. */
export const autolinks: ReadonlySet<string> = new Set([
  "autolinkProtocol",
  "autolinkEmail",
  "literalAutolinkHttp",
  "literalAutolinkWww",
  "literalAutolinkEmail",
]);

/** Inline tags behind which a browser starts a new line. */
export const breaksLine = /^<\/?(?:br|p|div|center|h[1-6r]|[ou]l|li|table|t[dhr])\b/iu;
