import type { Block, Role } from "../../block.ts";
import type { Zone } from "../../words.ts";
import { isClosing, isGreeting } from "../../language/letter-lines.ts";
import {
  isAddress,
  isFooter,
  isLegal,
  isNameLine,
  isOnlineLink,
  isPostscript,
} from "./zone-cues.ts";

/** Where in the message each block stands, in the order of `blocks`. */
export function findZones(blocks: readonly Block[]): Zone[] {
  const zones = blocks.map(zoneOfBlock);
  const open = openBlocks(blocks);
  const mark = (part: readonly OpenBlock[], zone: Zone): void => {
    for (const { at } of part) zones[at] = zone;
  };
  mark(findNavigation(open), "nav");
  const letter = open.filter(({ at }) => zones[at] !== "nav");
  const footer = footerStart(letter);
  mark(letter.slice(footer), "footer");
  const upper = letter.slice(0, footer);
  mark(upper.slice(0, 4).filter(isGreetingBlock).slice(0, 1), "greeting");
  mark(findSignature(upper), "signature");
  mark(
    upper.filter(({ text }) => isPostscript(text)),
    "ps",
  );
  mark(upper.slice(Math.ceil(upper.length * 0.6)).filter(isSmallPrint), "legal");
  mark(letter.slice(footer).filter(isSmallPrint), "legal");
  return zones;
}

interface OpenBlock {
  readonly block: Block;
  readonly at: number;
  readonly text: string;
}

const roleZones: Readonly<Partial<Record<Role, Zone>>> = {
  subject: "subject",
  preheader: "preheader",
  from: "header",
  "reply-to": "header",
  button: "button",
  "list-item": "list",
};

function zoneOfBlock({ role, zone }: Block): Zone {
  return zone ?? roleZones[role] ?? "body";
}

/** The blocks whose words decide their zone: neither the format nor their role does. */
function openBlocks(blocks: readonly Block[]): OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const { role, zone, hidden } = block;
    if (zone !== undefined || hidden !== undefined || role === "code") continue;
    if (headerRoles.has(role)) continue;
    const text = block.text.trim();
    if (text !== "") open.push({ block, at, text });
  }
  return open;
}

const headerRoles: ReadonlySet<Role> = new Set(["subject", "preheader", "from", "reply-to"]);

function isGreetingBlock({ block, text }: OpenBlock): boolean {
  return (block.role === "paragraph" || block.role === "heading") && isGreeting(text);
}

function isSmallPrint({ block, text }: OpenBlock): boolean {
  return block.role !== "button" && block.role !== "heading" && isLegal(text) && !isFooter(text);
}

/** "View in your browser" and menus, both at the top. */
function findNavigation(open: readonly OpenBlock[]): OpenBlock[] {
  const top = open.slice(0, 5).filter(({ text }) => isOnlineLink(text));
  const rest = open
    .slice(0, 5 + 12)
    .filter((block) => !top.includes(block))
    .slice(0, 12);
  const bars = rest.slice(0, 3).filter(isLinkBar);
  const first = rest.slice(0, 3).findIndex(isMenuItem);
  if (first === -1) return [...top, ...bars];
  const run = rest.slice(first);
  const length = run.findIndex((block) => !isMenuItem(block));
  const menu = length === -1 ? run : run.slice(0, length);
  return menu.length < 3 ? [...top, ...bars] : [...top, ...bars, ...menu];
}

/** A short text that is a link and nothing else. */
function isMenuItem({ block, text }: OpenBlock): boolean {
  if (text.length > 25 || block.role === "button" || block.role === "heading") return false;
  return block.links.length > 0 && !block.links[0]?.auto && textOutsideLinks(block) === "";
}

/** "Shop | Classes | About" */
function isLinkBar({ block, text }: OpenBlock): boolean {
  return (
    block.links.length > 2 && text.length <= 100 && /^[\s|·•/]*$/u.test(textOutsideLinks(block))
  );
}

function textOutsideLinks({ text, links }: Block): string {
  let outside = "";
  let from = 0;
  for (const { start, end } of links) {
    outside += text.slice(from, start);
    from = end;
  }
  return (outside + text.slice(from)).trim();
}

const short = 80;
const longestGap = 4;

/** Index of the first block of the small print at the end; the number of blocks when there is none. */
function footerStart(letter: readonly OpenBlock[]): number {
  let start = letter.length;
  let gap = 0;
  let addressOnly = true;
  for (let at = letter.length - 1; at > 0; at -= 1) {
    const { block, text } = letter[at] ?? { text: "" };
    if (block?.role === "button" || isPostscript(text) || isClosing(text)) break;
    if (isFooter(text) || isOnlineLink(text)) {
      start = at;
      gap = 0;
      addressOnly &&= isAddress(text);
    } else if (!isSmallText(text) || (gap += 1) > longestGap) {
      break;
    }
  }
  return addressOnly && start < letter.length - 1 ? letter.length : start;
}

function isSmallText(text: string): boolean {
  return text.length <= short || isLegal(text);
}

const longestSignature = 4;

/** A closing and the short lines under it, near the end. */
function findSignature(letter: readonly OpenBlock[]): OpenBlock[] {
  const postscript = letter.findIndex(({ text }, at) => at > 0 && isPostscript(text));
  const end = postscript === -1 ? letter.length : postscript;
  const earliest = Math.max(1, Math.min(Math.floor((end * 2) / 3) - 1, end - 2));
  for (let at = end - 1; at >= earliest; at -= 1) {
    const block = letter[at];
    if (block === undefined) break;
    if (isSigned(block.text, at === end - 1))
      return [block, ...signatureLines(letter, at + 1, end)];
    if (!isClosing(block.text) && !leadsToName(block.text, letter[at + 1], at + 2 >= end)) continue;
    const lines = signatureLines(letter, at + 1, end);
    if (lines.length > 0) return [block, ...lines];
  }
  return [];
}

function signatureLines(letter: readonly OpenBlock[], from: number, end: number): OpenBlock[] {
  const part = letter.slice(from, Math.min(end, from + longestSignature));
  const stop = part.findIndex(
    ({ block: { role }, text }) =>
      text.length > 60 || role === "button" || role === "heading" || /[.!?:]$/u.test(text),
  );
  return stop === -1 ? part : part.slice(0, stop);
}

/** "Best, Mara" in one block, or "– Mara" as the last. */
function isSigned(text: string, last: boolean): boolean {
  if (text.length > 100) return false;
  if (last && /^[-–—~] ?\p{Lu}/u.test(text) && isNameLine(text)) return true;
  const comma = /^[^,\n]{2,40}(?:,|!|\n)\s*/u.exec(text)?.[0];
  if (comma === undefined || !isClosing(comma)) return false;
  return text
    .slice(comma.length)
    .split("\n")
    .every((line) => isNameLine(line.trim()));
}

/** "See you on the towpath," before a name. */
function leadsToName(text: string, next: OpenBlock | undefined, last: boolean): boolean {
  if (next === undefined || !last || text.length > 45 || !text.endsWith(",")) return false;
  return isNameLine(next.text) && !isGreeting(text);
}
