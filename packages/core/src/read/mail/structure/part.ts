import type { Span } from "../../../span.ts";
import { cutAtBoundary, guessBoundary, type Cut } from "./boundary.ts";
import { readHeader, type Field, type Header } from "./fields.ts";
import { readParameters, type Parameterised } from "./parameters.ts";

/** A mail, or a part of one. */
export interface Part {
  /** `1.2` is the second part of the first; "" is the mail itself. */
  readonly number: string;
  readonly header: Header;
  /** `text/html`, in lower case. */
  readonly type: string;
  readonly parameters: Parameterised["parameters"];
  readonly body: Span;
  readonly parts: readonly Part[];
  readonly fault?: Fault;
}

/** What is wrong with the structure, and where. */
export interface Fault extends Span {
  readonly kind: "unclosed" | "no-boundary" | "too-deep" | "too-many" | "no-type";
}

/** Mails are forwarded within mails, but not endlessly. */
const deepest = 30;
/** Of one file. */
const mostParts = 1000;

/** Reads the structure of a file. */
export function readParts(binary: string): Part {
  const whole = { start: 0, end: binary.length };
  const room = { parts: mostParts };
  return readPart(binary, whole, { number: "", type: "text/plain", depth: 0, room });
}

/** What a part has from where it stands. */
interface Outside {
  readonly number: string;
  /** When it states none. */
  readonly type: string;
  readonly depth: number;
  /** How many parts more are read; all parts of a file share it. */
  readonly room: { parts: number };
}

function readPart(binary: string, span: Span, outside: Outside): Part {
  const header = readHeader(binary, span, outside.depth === 0);
  const written = valueOf(binary, header, "content-type");
  const { value, parameters } = readParameters(written ?? outside.type);
  const body = { start: Math.min(header.bodyStart, span.end), end: span.end };
  const known = /^[^\s/]+\/[^\s/]+$/u.test(value);
  const html = !known || written === undefined ? looksLikeHtml(binary, body) : false;
  const type = html ? "text/html" : known ? value : outside.type;
  const part = { number: outside.number, header, type, parameters, body, parts: [] };
  if (type.startsWith("multipart/")) return withParts(binary, part, outside);
  return html ? { ...part, fault: { kind: "no-type", ...body } } : part;
}

function withParts(binary: string, part: Part, { depth, room }: Outside): Part {
  const { body, parameters, type, number } = part;
  if (depth >= deepest) return { ...part, fault: { kind: "too-deep", ...body } };
  const found = cut(binary, body, parameters.get("boundary")?.trimEnd());
  if (found.parts.length === 0) return withoutParts(binary, part);
  const read = found.parts.slice(0, room.parts);
  room.parts -= read.length;
  const parts = read.map((span, at) =>
    readPart(binary, span, {
      number: number === "" ? `${at + 1}` : `${number}.${at + 1}`,
      type: type === "multipart/digest" ? "message/rfc822" : "text/plain",
      depth: depth + 1,
      room,
    }),
  );
  const fault = faultOf(found, read.length, body);
  return { ...part, parts, ...(fault && { fault }) };
}

function faultOf(found: Found, read: number, body: Span): Fault | undefined {
  const behind = found.parts[read];
  if (behind !== undefined) return { kind: "too-many", ...behind };
  if (found.guessed) return { kind: "no-boundary", ...body };
  return found.closed ? undefined : { kind: "unclosed", start: body.end, end: body.end };
}

interface Found extends Cut {
  /** By another boundary than the header names. */
  readonly guessed: boolean;
}

/** By the boundary that is stated, else by the one that is used. */
function cut(binary: string, body: Span, stated: string | undefined): Found {
  if (stated !== undefined && stated !== "") {
    const found = cutAtBoundary(binary, body, stated);
    if (found.parts.length > 0) return { ...found, guessed: false };
  }
  const guess = guessBoundary(binary, body);
  if (guess === undefined) return { parts: [], closed: true, guessed: true };
  return { ...cutAtBoundary(binary, body, guess), guessed: true };
}

/** No boundary line stands in the body: it is read as one text. */
function withoutParts(binary: string, part: Part): Part {
  const type = looksLikeHtml(binary, part.body) ? "text/html" : "text/plain";
  return { ...part, type, fault: { kind: "no-boundary", ...part.body } };
}

function looksLikeHtml(binary: string, { start, end }: Span): boolean {
  return /^\s{0,200}<(?:!doctype html|html)\b/iu.test(
    binary.slice(start, Math.min(end, start + 300)),
  );
}

/** The first field of that name. */
export function fieldOf({ fields }: Header, name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

/** The value of a field as it is written. */
export function valueOf(binary: string, header: Header, name: string): string | undefined {
  const field = fieldOf(header, name);
  return field && binary.slice(field.value.start, field.value.end);
}
