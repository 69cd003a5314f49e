import { channels, formats, media, type Format, type StatedMeta } from "@troth/core";

import { isRecord } from "../is-record.ts";
import type { Line } from "./lines.ts";

/** A draft to lint, as one line of JSON asks for it. */
export interface StreamRequest {
  /** Given back as it is. */
  readonly id: Id;
  readonly content: string;
  /** How `content` spells the bytes of the draft; left out where it is the text itself. */
  readonly encoding: "base64" | undefined;
  readonly format: Format | undefined;
  /** Decides which settings apply. */
  readonly path: string | undefined;
  readonly meta: StatedMeta;
}

type Id = string | number | null;

/** A line that asks for nothing that can be done. */
export interface Refused {
  readonly id: Id;
  readonly message: string;
  readonly remedy: string;
}

/** Reads a line; undefined for a blank one. */
export function readRequest(line: Line): StreamRequest | Refused | undefined {
  if (line === undefined) {
    return refused(null, "This line is too long.", "Send the draft in parts, or as a file.");
  }
  const text = textOf(line);
  if (text === undefined) return refused(null, "This line is not UTF-8.", "Write JSON in UTF-8.");
  if (text.trim() === "") return undefined;
  const value = parsed(text);
  if (!isRecord(value)) {
    return refused(null, "This line is not a JSON object.", `Write one draft a line: ${shape}.`);
  }
  return readObject(value);
}

const shape = '{"id": "a1", "content": "Hi Sam, …", "format": "text"}';

function readObject(value: Readonly<Record<string, unknown>>): StreamRequest | Refused {
  const { id = null, content, format, path, meta = {}, encoding } = value;
  if (!isId(id))
    return refused(null, "`id` is neither a text nor a number.", "Give each line one.");
  if (typeof content !== "string") {
    return refused(id, "`content` is no text.", `Write one draft a line: ${shape}.`);
  }
  if (format !== undefined && !isOneOf(formats, format)) {
    return refused(id, "`format` is none that troth reads.", `Use ${formats.join(", ")}.`);
  }
  if (path !== undefined && typeof path !== "string") {
    return refused(id, "`path` is no text.", "Write it as a path from the folder of the run.");
  }
  if (encoding !== undefined && encoding !== "base64") {
    return refused(id, "`encoding` is not base64.", "Leave it out where `content` is the text.");
  }
  const stated = readMeta(meta);
  if ("message" in stated) return { id, ...stated };
  return { id, content, encoding, format, path, meta: stated };
}

function readMeta(value: unknown): StatedMeta | Omit<Refused, "id"> {
  if (!isRecord(value))
    return fault("`meta` is no object.", `Known there: ${metaKeys.join(", ")}.`);
  const unknown = Object.keys(value).find((key) => !metaKeys.includes(key));
  if (unknown !== undefined) {
    return fault(
      `\`${unknown}\` is not known in \`meta\`.`,
      `Known there: ${metaKeys.join(", ")}.`,
    );
  }
  const { channel, medium, stage, audience, intent, bulk } = value;
  if (channel !== undefined && !isOneOf(channels, channel)) {
    return fault("`meta.channel` is not a channel.", `Use ${channels.join(", ")}.`);
  }
  if (medium !== undefined && !isOneOf(media, medium)) {
    return fault("`meta.medium` is not a medium.", `Use ${media.join(", ")}.`);
  }
  if (stage !== undefined && !isStage(stage)) {
    return fault("`meta.stage` is not a stage.", "Use a whole number from 0 to 5.");
  }
  if (!isTextOrNone(audience) || !isTextOrNone(intent)) {
    return fault("`meta.audience` or `meta.intent` is no text.", "Write a text, or leave it out.");
  }
  if (bulk !== undefined && typeof bulk !== "boolean") {
    return fault("`meta.bulk` is neither true nor false.", "Write true or false.");
  }
  return {
    ...(channel !== undefined && { channel }),
    ...(medium !== undefined && { medium }),
    ...(stage !== undefined && { stage }),
    ...(audience !== undefined && { audience }),
    ...(intent !== undefined && { intent }),
    ...(bulk !== undefined && { bulk }),
  };
}

const metaKeys: readonly string[] = ["channel", "medium", "stage", "audience", "intent", "bulk"];

function textOf(line: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is Id {
  return value === null || typeof value === "string" || typeof value === "number";
}

function isOneOf<const Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}

function isStage(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 5;
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function refused(id: Id, message: string, remedy: string): Refused {
  return { id, message, remedy };
}

function fault(message: string, remedy: string): Omit<Refused, "id"> {
  return { message, remedy };
}
