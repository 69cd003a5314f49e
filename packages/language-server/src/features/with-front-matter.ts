import type { Format } from "@troth/core";

/** Formats that may begin with front matter: there a finding can be set aside. */
export const withFrontMatter: ReadonlySet<Format> = new Set([
  "markdown",
  "text",
  "html",
  "mdx",
  "mjml",
]);
