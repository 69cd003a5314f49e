import type { Format } from "./draft.ts";

/** A template may print anything; then its content decides. */
const byExtension: Readonly<Record<string, Format | "template">> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".eml": "eml",
  ".mjml": "mjml",
  ".mdx": "mdx",
  ".liquid": "template",
  ".hbs": "template",
  ".handlebars": "template",
  ".twig": "template",
  ".jinja": "template",
  ".jinja2": "template",
  ".j2": "template",
  ".njk": "template",
  ".mustache": "template",
  ".ampscript": "template",
};

/** Data that may be a schedule of posts. */
const schedules = {
  ".csv": "csv",
  ".tsv": "csv",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
} as const;

/** How a file would be read as a schedule; undefined for other files. */
export function scheduleFormatOf(path: string): "csv" | "yaml" | "json" | undefined {
  const extension = endingOf(path);
  return Object.hasOwn(schedules, extension)
    ? schedules[extension as keyof typeof schedules]
    : undefined;
}

/** Whether a file of a folder is linted although nobody named it. */
export function looksLikeDraft(path: string): boolean {
  return Object.hasOwn(byExtension, endingOf(path));
}

/** The format of a file by its name, else by what stands in it. */
export function formatOf(path: string, source: string): Format {
  const extension = endingOf(path);
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (known === "template") return tags.test(source) ? "html" : "text";
  if (known !== undefined && known !== "text") return known;
  if (isMail(source)) return "eml";
  const schedule = scheduleFormatOf(path);
  if (schedule !== undefined) return schedule;
  return known ?? (page.test(source) ? "html" : "text");
}

/** Mail as it is sent, whatever the file is called: drafts have no headers but those people read. */
function isMail(source: string): boolean {
  const head =
    /^(?:From .{0,200}\r?\n)?(?:[A-Z][\w-]{0,60}:.{0,1000}\r?\n(?:[ \t].{0,1000}\r?\n){0,50}){1,100}/iu.exec(
      source.slice(0, headReach),
    );
  return head !== null && machineHeader.test(head[0]);
}

/** `.md`, in small letters; empty where a name has none, as `.md` itself. */
function endingOf(path: string): string {
  return /[^\\/](\.[^.\\/]*)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
}

const headReach = 20_000;
const machineHeader =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|content-transfer-encoding):/imu;

const tags = /<(?:p|td|tr|a|br|div|span|table|html|body|h[1-6]|img|ul|li)\b[^<>]{0,2000}>/iu;
const page = /^\uFEFF?\s{0,1000}<(?:!doctype\s+html|html)\b/iu;
