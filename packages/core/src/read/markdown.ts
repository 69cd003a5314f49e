import { gfm } from "micromark-extension-gfm";
import type { Reading } from "../block.ts";
import { eventsOf } from "./markdown/events.ts";
import { excessOf, type Excess } from "./markdown/limits.ts";
import { readPlainBlocks } from "./markdown/plain-blocks.ts";
import { walk } from "./markdown/walk.ts";
import type { Template } from "./template.ts";

/** Reads the message that starts at `from`. */
export function readMarkdown(template: Template, from: number): Reading {
  return readMarkdownText(template, template.masked, from);
}

/** As `readMarkdown`, of `masked`: the source with what is no Markdown overwritten. */
export function readMarkdownText(template: Template, masked: string, from: number): Reading {
  const excess = excessOf(masked, from);
  if (excess !== undefined) return readPlainly(template, from, excess);
  const events = eventsOf(masked.slice(from), [gfm()]);
  return walk(template, shiftOf(masked, from), { events, html: masked });
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
