import { sizeOfLetterOrDigit } from "../../language/letters.ts";
import { gated } from "../../pattern/gated.ts";

const unsubscribe = gated(
  /\bunsubscrib|\bopt(?:ing)?[- ]out\b|\b(?:manage|update|change|edit|set) (?:your )?(?:e-?mail |mail |mailing )?(?:preferences|subscriptions?|settings)\b|\b(?:no longer|don['’]t) (?:wish|want) to (?:receive|hear|get)\b|\bstop receiving\b|\bto be removed\b|\bremoved? (?:me )?from (?:this|our|the) (?:mailing )?list\b|\be-?mail preferences\b/iu,
);
const reason = gated(
  /\byou(?:['’]re| are)(?: only)? (?:receiving|getting) (?:this|our|these)\b|\byou(?:['’]ve| have)? (?:received|got|get) this\b|\bthis (?:e-?mail|message|newsletter) (?:was|is|has been) sent\b/iu,
);
const ownership = gated(
  /©|\(c\) ?\d{4}|\bcopyright (?:©|\(c\)|\d{4})|\ball rights reserved\b|\bregistered (?:in (?:england|scotland|wales|ireland)|charity|office|company|number)\b|\b(?:company|charity|VAT) (?:no|number|reg)\b|\b501\(c\)\(?3|\bpaid for by\b/iu,
);
const street = gated(
  /\bP\.? ?O\.? Box \d|\b\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}?,? (?:St|Street|Ave|Avenue|Rd|Road|Lane|Ln|Blvd|Boulevard|Drive|Dr|Way|Square|Court|Place|Terrace|Row|Yard|Quay|Wharf|Parkway|Highway)\b/u,
);
const postcode = /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u;
const policy = gated(
  /\bprivacy (?:policy|notice)\b|\bterms (?:of (?:use|service)|& conditions)\b/iu,
);
const online = gated(
  /\bview (?:(?:this|it|the) )?(?:e-?mail |message |newsletter )?(?:in|on|as) (?:your |a |the )?(?:web|browser)|\b(?:view|read|see) (?:(?:this|it|the) )?(?:e-?mail |message |newsletter )?online\b|\bweb ?version\b|\btrouble (?:viewing|reading|seeing)\b|\bcan['’]t (?:see|read|view) (?:this|the) (?:e-?mail|message|images)/iu,
);
const terms = gated(
  /\b(?:terms|conditions|exclusions|restrictions)(?: and conditions)? (?:may )?apply\b|\bT&Cs?\b|\boffer (?:is )?(?:valid|ends|excludes|cannot)\b|\bcannot be (?:combined|used with)\b|\bintended (?:(?:solely|only) for|recipient)\b|\bconfidential(?:ity)?\b|\bno purchase necessary\b|\bsubject to (?:availability|terms|change|status)\b/iu,
);

const longestSmallPrint = 400;

/** Unsubscribing, why you get this, who sends it: small print of a mailing. */
export function isFooter(text: string): boolean {
  if (isAddress(text)) return true;
  const head = text.length > longestSmallPrint ? text.slice(0, 80) : text;
  if (unsubscribe.test(head) || reason.test(head) || ownership.test(head)) return true;
  return isShortPolicy(text);
}

/** The place where a sender has its office, and nothing else. */
export function isAddress(text: string): boolean {
  if (text.length > 160 || /[.!?]$/u.test(text)) return false;
  return street.test(text) || (text.includes(",") && postcode.test(text));
}

const note = /^(?:\*{1,3}|[†‡]) ?[\p{L}\p{N}$£€]/u;

/** Conditions of an offer, or a note to an asterisk. */
export function isLegal(text: string): boolean {
  if (note.test(text) && !/^\*[^*]{1,80}\*/u.test(text)) return true;
  return text.length <= longestSmallPrint * 2 && terms.test(text.slice(0, 100));
}

/** "View in your browser". */
export function isOnlineLink(text: string): boolean {
  return text.length <= 140 && online.test(text);
}

/** "P.S." and "PPS:", not "PS5". */
export function isPostscript(text: string): boolean {
  const first = text.charAt(0);
  if (first !== "P" && first !== "p" && sizeOfLetterOrDigit(text, 0) > 0) return false;
  return /^\p{P}{0,2}P\.? ?(?:P\.? ?)?S\b(?!-)/iu.test(text);
}

const name = "(?:\uFFFC|\\p{Lu}[\\p{L}.'’-]{0,24})";
const names = new RegExp(
  `^[-–—~]? ?${name}(?:(?:, | & | and | \\+ | )(?:${name}|the|at|of|from|team)){0,6}$`,
  "u",
);

/** A person, a team, a title, a firm: a line of capitalised words. */
export function isNameLine(text: string): boolean {
  return text.length <= 70 && names.test(text);
}

function isShortPolicy(text: string): boolean {
  return text.length <= 80 && policy.test(text);
}
