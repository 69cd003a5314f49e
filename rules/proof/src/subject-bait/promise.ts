import type { Span } from "@troth/core";

/** What a subject offers, and what must stand in the body for the offer to be there. */
interface Offered {
  readonly span: Span;
  readonly kept: (body: string) => boolean;
}

/** "20% off", "save $150", "free delivery". */
export function promisesOf(subject: string): readonly Offered[] {
  return [...amounts(subject), ...gifts(subject)];
}

function amounts(subject: string): Offered[] {
  return Array.from(subject.matchAll(amount), ({ 0: words, index, groups }) => {
    const digits = groups?.["percent"] ?? groups?.["money"] ?? groups?.["saved"] ?? "";
    const number = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`, "u");
    return {
      span: { start: index, end: index + words.length },
      kept: (body) => number.test(body) || reachesIt(body),
    };
  });
}

/** A range, a fraction, two prices or "two for one" may reach the sum without writing it. */
function reachesIt(body: string): boolean {
  return otherwise.test(body);
}

const otherwise =
  /\bbuy (?:one|two|1|2)\b.{0,20}\b(?:get|free)\b|\bhalf (?:price|off)\b|\bbogo\b|\d ?%? ?(?:-|–|to) ?\d{1,3} ?%|\b(?:a|one|two|by a) (?:fifth|quarter|third|tenth)s?\b|\binstead of (?:[$£€] ?)?\d|\b(?:retail|list|regular|normal|was|rrp|msrp)\b.{0,20}[$£€] ?\d/iu;

const amount =
  /(?<percent>\d{1,3}) ?% (?:off|discount)|(?:save|get|take) (?:up to |an extra |an additional |over )?(?:[$£€](?<saved>\d[\d,.]*\d|\d))|[$£€](?<money>\d[\d,.]*\d|\d) (?:off|discount|voucher|credit|gift card)/giu;

function gifts(subject: string): Offered[] {
  return Array.from(subject.matchAll(gift), ({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
    kept: (body) => free.test(body),
  }));
}

const gift =
  /\bfree (?:shipping|delivery|returns|trial|gifts?|samples?|tickets?|sessions?|months?|weeks?|consultation|lunch|coffee)\b/giu;
const free =
  /\bfree\b|\bcomplimentary\b|\bon us\b|\bno (?:charge|cost)\b|\bwithout (?:charge|cost)\b|\bgratis\b|[$£€]0(?!\d|[.,][1-9])|\bincluded\b/iu;
