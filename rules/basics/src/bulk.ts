import type { Draft, Format, Unit } from "@troth/core";

/**
 * Whether the draft is known to go to many at once. Stated, or its channel is stated in a format
 * of mails; else it has to show, and a sign of a message to one person outweighs it.
 */
export function isBulk({ meta, format, units }: Draft): boolean {
  if (meta.bulk !== undefined) return meta.bulk;
  if (written.has(format)) return false;
  if (!meta.inferred.includes("channel")) return true;
  const text = opening(units);
  return bulkSign.test(text) && !personalSign.test(text) && !isPersonal(text);
}

/** Mail and text messages; and no answer to somebody, which quotes what it answers. */
export function travelsToLists({ meta, units }: Draft): boolean {
  if (meta.medium !== "email" && meta.medium !== "sms") return false;
  return !units.some(
    ({ zone, text }) => zone === "quoted" || (zone === "subject" && /^re:/iu.test(text)),
  );
}

/** Somebody writes of themselves: a letter, or an invitation to a friend. */
function isPersonal(text: string): boolean {
  return (text.match(/\bI\b(?!\.)/gu)?.length ?? 0) > 1;
}

/** People write these for posts, scripts and single letters too. */
const written: ReadonlySet<Format> = new Set(["markdown", "mdx", "text"]);

/** What a message is shows by then, and a hostile file stays cheap. */
const reach = 20_000;

function opening(units: readonly Unit[]): string {
  let text = "";
  for (const unit of units) {
    if (text.length > reach) break;
    text += `${unit.text}\n`;
  }
  return text.slice(0, reach);
}

/** A message to a list says so: why you get it, a web version, an offer, an issue. */
const bulkSign =
  /\b(?:view|read|see|open)\b[^.\n]{0,40}\b(?:browser|online)\b|\bweb ?version\b|\bnewsletter\b|\bbecause you (?:signed up|subscribed|opted|asked)\b|\b(?:in )?this (?:issue|edition)\b|\b\d{1,2} ?% off\b|\b(?:discount|coupon|promo|voucher) codes?\b|\bfree shipping\b|\b(?:shop|buy|order) (?:now|today)\b|\b(?:special|exclusive|limited[ -]time) offers?\b|\b(?:summer|winter|spring|autumn|holiday|flash|clearance|big) sale\b|\bsale (?:ends|starts|is on|now on)\b|\bdonate (?:now|today)\b|\bchip in\b/iu;

/** An account, an order, an invitation of one: mail that one reader has set off. */
const personalSign =
  /\byour (?!next\b|first\b)(?:(?!next\b|first\b)\S+ ){0,2}(?:account|order|invoice|receipt|payment|purchase|password|booking|reservation|appointment|delivery|parcel|package|trial|plan|credit card|statement|login|username)\b|\binvited you\b|\b(?:confirm|verify|reset) your\b|\b(?:commented|replied|mentioned you|notification)\b|\bthanks? (?:you )?for (?:signing up|registering|joining|trying|your)\b|\b(?:log|sign) in to\b|\border (?:number|#|no\.?|confirmation|total)|\binvoice\b|\bsubtotal\b/iu;
