import type { HostFile } from "./host-file.ts";
import { readParameters } from "./structure/parameters.ts";
import { valueOf, type Part } from "./structure/part.ts";
import { transferEncodingOf } from "./transfer/transfer.ts";

/** The parts that a person reads, in order, and those that say the same in plain text. */
export interface Chosen {
  readonly parts: readonly Part[];
  /** The parts of an alternative that are not read. */
  readonly pairs: readonly { readonly read: readonly Part[]; readonly unread: readonly Part[] }[];
}

/** Chooses as mail programs do: of alternatives the HTML, no attachments. */
export function chooseTextParts(mail: MailParts): Chosen {
  const strict = choose(mail, mail.root, false);
  // A mail may name its only text part.
  return strict.parts.length > 0 ? strict : choose(mail, mail.root, true);
}

/** A mail whose parts can be read. */
export interface MailParts {
  readonly file: HostFile;
  readonly root: Part;
  readonly textOf: (part: Part) => string;
}

const none: Chosen = { parts: [], pairs: [] };

function choose(mail: MailParts, part: Part, named: boolean): Chosen {
  if (part.parts.length === 0)
    return isRead(mail.file, part, named) ? { parts: [part], pairs: [] } : none;
  const all = part.parts.map((inner) => choose(mail, inner, named));
  if (part.type === "multipart/alternative") return bestOf(mail, all);
  if (part.type === "multipart/signed") return all[0] ?? none;
  if (part.type === "multipart/related") {
    const root = all[rootIndex(mail.file, part)] ?? none;
    if (root.parts.length > 0) return root;
  }
  return { parts: all.flatMap(({ parts }) => parts), pairs: all.flatMap(({ pairs }) => pairs) };
}

/** The last one with HTML that says anything; else the last one that says anything. */
function bestOf(mail: MailParts, all: readonly Chosen[]): Chosen {
  const full = all.filter(({ parts }) => parts.some((part) => !isEmpty(part, mail.textOf(part))));
  const html = full.filter(({ parts }) => parts.some(({ type }) => type === "text/html"));
  const best = html.at(-1) ?? full.at(-1) ?? all.find(({ parts }) => parts.length > 0);
  if (best === undefined) return none;
  const unread = full.filter((one) => one !== best).flatMap(({ parts }) => parts);
  const pairs = unread.length === 0 ? [] : [{ read: best.parts, unread }];
  return { parts: best.parts, pairs: [...best.pairs, ...pairs] };
}

/** By `start`, else the first. */
function rootIndex(file: HostFile, { parts, parameters }: Part): number {
  const id = parameters.get("start");
  const index = parts.findIndex(
    ({ header }) => id !== undefined && valueOf(file.binary, header, "content-id")?.trim() === id,
  );
  return Math.max(index, 0);
}

function isRead(file: HostFile, part: Part, named: boolean): boolean {
  if (part.type !== "text/html" && part.type !== "text/plain") return false;
  const transfer = valueOf(file.binary, part.header, "content-transfer-encoding");
  if (transferEncodingOf(transfer).name === "unreadable") return false;
  if (part.number === "") return true;
  const written = valueOf(file.binary, part.header, "content-disposition") ?? "";
  const { value, parameters } = readParameters(written);
  if (value === "attachment") return false;
  return named || !(parameters.has("filename") || part.parameters.has("name"));
}

function isEmpty({ type }: Part, text: string): boolean {
  return !/\S/u.test(type === "text/html" ? text.replaceAll(/<[^<>]*>|&nbsp;/giu, "") : text);
}
