import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import type { Reading } from "../block.ts";
import { excessOf, type Excess } from "./markdown/limits.ts";
import { readPlainBlocks } from "./markdown/plain-blocks.ts";
import { walk } from "./markdown/walk.ts";
import type { Template } from "./template.ts";

/** Reads the message that starts at `from`. */
export function readMarkdown(template: Template, from: number): Reading {
  const excess = excessOf(template.masked, from);
  if (excess !== undefined) return readPlainly(template, from, excess);
  const text = template.masked.slice(from);
  const chunks = preprocess()(text, undefined, true);
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  );
  // Micromark drops a byte order mark without counting it.
  return walk(template, text.startsWith("\uFEFF") ? from + 1 : from, events);
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
