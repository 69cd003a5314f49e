import type { Draft, Mark } from "@troth/core";

/** Who a header says the message is from: "Priya Shah <priya@northfield.example>". */
interface Sender {
  readonly name: string;
  /** Before and behind the @; both empty without an address. */
  readonly local: string;
  readonly domain: string;
}

/** The address of a sender who cannot be answered, where no other address is given for answers. */
export function deafAddress(draft: Draft): Mark | undefined {
  const headers = draft.units.filter(({ block }) => addressRoles.has(block.role));
  const marks = headers.map((unit) => {
    const found = unit.text.length <= longestHeader ? noReply.exec(unit.text) : null;
    return found ? { unit, start: found.index, end: found.index + found[0].length } : undefined;
  });
  return marks.includes(undefined) ? undefined : marks.at(-1);
}

/** "no-reply@northfield.example", "donotreply@…" */
const noReply =
  /\b(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|no[-_.]?response|unattended)[\w.+-]{0,40}@[\w.\uFFFC-]{1,120}/iu;

const addressRoles: ReadonlySet<string> = new Set(["from", "reply-to"]);
const longestHeader = 300;

/** Whether a header names a person, or may: only what is surely a firm, a desk or a robot is none. */
export function namesPerson(header: string, isFirm: (name: string) => boolean): boolean {
  const sender = readSender(header.slice(0, longestHeader));
  const { name, local, domain } = sender;
  if (/\uFFFC|\[name\]/u.test(name)) return true;
  if (personAtFirm.test(name) && !desk.test(name)) return true;
  if (local !== "" && !isRole(local) && !shares(local, domain)) return true;
  if (name === "" || desk.test(name) || isFirm(name)) return false;
  return !words(name).some((word) => shares(word, domain));
}

function readSender(header: string): Sender {
  const address = /([\w.+-]{1,80})@([\w.\uFFFC-]{1,120})/u.exec(header);
  const name = header.replace(/<[^<>]*>/u, "").replace(/\S{1,80}@\S{1,120}/u, "");
  return {
    name: name.replaceAll(/["“”]/gu, "").trim(),
    local: address?.[1]?.toLowerCase() ?? "",
    domain: address?.[2]?.toLowerCase() ?? "",
  };
}

/** "Priya from Northfield", "Priya at Northfield", "Priya, Northfield" */
const personAtFirm = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}(?:,| (?:at|from|of|@|\|)) /u;

/** A part of a firm, or a list, however it is called. */
export const desk =
  /\b(?:team|crew|staff|support|service|services|sales|marketing|newsletter|news|weekly|daily|digest|updates?|info|office|help ?desk|desk|customer care|accounts?|billing|orders?|shop|store|club|committee|society|association|foundation|party|inc|llc|ltd|limited|plc|gmbh|corp|co|company|group|studios?|university|council|no-?reply)\b\.?/iu;

function isRole(local: string): boolean {
  return roles.test(local);
}

const roles =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|no[-_.]?response|unattended|mailer|bounce|hello|hallo|hi|hey|info|news|newsletters?|letters?|team|support|contact|marketing|sales|office|e?-?mail|mailing|service|orders?|shop|store|help|care|updates?|notifications?|notify|alerts?|admin|accounts?|billing|press|media|events?|members?|membership|community|editors?|editorial|offers?|deals|promo|promotions?|reply|welcome|customers?|customer[-_.]?(?:service|care|support)|enquiries|inquiries|hq|mail)(?:[-_.+\d].*)?$/iu;

/** "fernhill" and "mail.fernhill-ceramics.example" */
function shares(word: string, domain: string): boolean {
  return word.length >= 4 && domain.replaceAll(/[-.]/gu, "").includes(word.toLowerCase());
}

function words(name: string): string[] {
  return name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
}
