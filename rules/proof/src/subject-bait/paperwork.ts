import { anyCase, type Asking } from "@troth/core";
import type { Span } from "@troth/core";

/** A subject that reads like a bill, a parcel or an account, and the words that its body would have. */
interface Paperwork {
  readonly span: Span;
  readonly shown: Asking;
}

/** "Your invoice", "Delivery attempt", "Account suspended". */
export function findPaperwork(subject: string): Paperwork | undefined {
  for (const { names, shown } of kinds) {
    const found = names.exec(subject);
    if (!found) continue;
    const start = found.index + found[0].search(/\p{L}/u);
    return { span: { start, end: found.index + found[0].length }, shown };
  }
  return undefined;
}

/** Behind these a subject goes on about something else: "Your order of service". */
const closed =
  "(?=[^\\p{L}\\p{N}]*(?:$|[:#(\\[–—-]|\\d|from\\b|is\\b|has\\b|for\\b|confirm|needed))";

const kinds = [
  kind(
    "your (?:\\p{L}+ )?(?:invoice|receipt|bill)|(?:invoice|receipt) (?:#|no\\.?|number|attached|enclosed)|unpaid invoice",
    "invoice|receipt|bill(?:ed|ing)?|amount due|total",
  ),
  kind(
    "your order|order (?:confirmation|confirmed|shipped|update|status|received)",
    "order(?:ed|s)?|purchase[ds]?|bought|shipp(?:ed|ing)|parcel",
  ),
  kind(
    "(?:your )?payment (?:failed|declined|due|overdue|received|confirmation|reminder|pending|problem|required)",
    "paid|pay(?:ment|ing)?s?|card|invoice|charged?",
  ),
  kind(
    "(?:your )?(?:account|profile|membership) (?:is |has been |was |has )?(?:suspended|on hold|locked|closed|expired|deactivated|cancell?ed|status|notice)",
    "accounts?|membership|profile|sign(?:ed)? in|log ?in|renew(?:al|ed)?",
  ),
  kind(
    "(?:your )?(?:delivery|parcel|package|shipment) (?:attempt|failed|number|notice|waiting|pending|held|update|is waiting|could not)",
    "deliver(?:y|ed|ies)|parcels?|packages?|shipments?|shipped|courier|track(?:ing)?",
  ),
  kind(
    "(?:your )?refund (?:due|pending|issued|approved|is ready|notice|confirmation)",
    "refund(?:ed|s)?",
  ),
  kind(
    "(?:security alert|password (?:reset|expired|expires)|unusual (?:sign-?in|login|activity)|verify your (?:account|identity|e-?mail))",
    "password|sign(?:ed)?[ -]?in|log ?in|security|verif(?:y|ied|ication)|account",
  ),
  kind(
    "(?:final|termination|eviction|past[- ]due|overdue|legal) notice",
    "due|owed?|owing|overdue|terminat(?:e|ed|ion|es)|evict(?:ed|ion)|unpaid|balance|contract",
  ),
];

function kind(names: string, shown: string): Record<"names" | "shown", Asking> {
  return {
    names: anyCase({ source: `(?:^|[^\\p{L}])(?:${names})${closed}`, flags: "iu" }),
    shown: anyCase({ source: `(?:^|[^\\p{L}])(?:${shown})(?!\\p{L})`, flags: "iu" }),
  };
}
