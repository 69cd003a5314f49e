import { extname } from "node:path";

import type { Format } from "@troth/core";

/** A template may print anything; then its content decides. */
const byExtension: Readonly<Record<string, Format | "template">> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".liquid": "template",
  ".hbs": "template",
  ".handlebars": "template",
  ".twig": "template",
  ".jinja": "template",
  ".jinja2": "template",
  ".j2": "template",
  ".njk": "template",
  ".mustache": "template",
};

/** Whether a file of a folder is linted although nobody named it. */
export function looksLikeDraft(path: string): boolean {
  return Object.hasOwn(byExtension, extname(path).toLowerCase());
}

export function formatOf(path: string, source: string): Format {
  const extension = extname(path).toLowerCase();
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (known === "template") return tags.test(source) ? "html" : "text";
  return known ?? (page.test(source) ? "html" : "text");
}

const tags = /<(?:p|td|tr|a|br|div|span|table|html|body|h[1-6]|img|ul|li)\b[^<>]{0,2000}>/iu;
const page = /^\uFEFF?\s{0,1000}<(?:!doctype\s+html|html)\b/iu;
