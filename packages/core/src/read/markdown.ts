import { gfm } from "micromark-extension-gfm";
import type { Reading } from "../block.ts";
import { markdownParser } from "./markdown/events.ts";
import { excessOf, type Excess } from "./markdown/limits.ts";
import { readPlainBlocks } from "./markdown/plain-blocks.ts";
import { shorten } from "./markdown/short.ts";
import { walk } from "./markdown/walk.ts";
import type { Template } from "./template.ts";

const parse = markdownParser([gfm()]);

/** Reads the message that starts at `from`. */
export function readMarkdown(template: Template, from: number): Reading {
  return readMarkdownText(template, template.masked, from);
}

/** As `readMarkdown`, of `masked`: the source with what is no Markdown overwritten. */
export function readMarkdownText(template: Template, masked: string, from: number): Reading {
  const excess = excessOf(masked, from);
  if (excess !== undefined) return readPlainly(template, from, excess);
  const start = shiftOf(masked, from);
  const { text, toSource } = shorten(masked, start);
  const events = parse(masked.slice(from, start) + text);
  return walk(template, { events, html: masked, toSource });
}

/** Micromark drops a byte order mark without counting it. */
export function shiftOf(masked: string, from: number): number {
  return masked.startsWith("\uFEFF", from) ? from + 1 : from;
}

function readPlainly(template: Template, from: number, excess: Excess): Reading {
  const message =
    `${whatItIs[excess]}, so it was read as plain blocks: ` +
    "places are exact, links and emphasis are not known.";
  const blocks = readPlainBlocks(template, from);
  return { blocks, images: [], comments: [], notes: [{ message }] };
}

const whatItIs: Readonly<Record<Excess, string>> = {
  size: "This file is larger than 1 MB",
  marks: "This file holds more Markdown marks than troth can pair in good time",
  depth: "This file nests quotes or lists more than 100 deep",
};
