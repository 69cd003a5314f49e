import { formatOf, isSchedule, scheduleFormatOf, type Format } from "@troth/core";

import { nameOf, pathOf } from "../project/uri.ts";

/** What is known of an open document beside its text. */
export interface DocumentKind {
  readonly uri: string;
  readonly languageId: string;
}

/**
 * How an open document is read; undefined where it is no draft. The name of a file decides, as on
 * the command line; of one that has no ending yet, what the editor takes it for. Data is a draft
 * only where it clearly holds posts.
 */
export async function formatOfDocument(
  { uri, languageId }: DocumentKind,
  text: string,
): Promise<Format | undefined> {
  const path = pathOf(uri);
  const ending = endings[languageId];
  const name = nameOf(path).includes(".") || ending === undefined ? path : `${path}${ending}`;
  const format = formatOf(name, text);
  const schedule = scheduleFormatOf(name);
  if (schedule === undefined || format !== schedule) return format;
  return (await isSchedule(text, schedule)) ? format : undefined;
}

/** Languages as editors call them. */
const endings: Readonly<Record<string, string>> = {
  markdown: ".md",
  mdx: ".mdx",
  plaintext: ".txt",
  text: ".txt",
  html: ".html",
  mjml: ".mjml",
  eml: ".eml",
  email: ".eml",
  mail: ".eml",
  csv: ".csv",
  yaml: ".yaml",
  json: ".json",
  liquid: ".liquid",
  handlebars: ".hbs",
  twig: ".twig",
  jinja: ".jinja",
};
