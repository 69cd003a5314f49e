import { gated } from "@troth/core";

/** Part of a product, as a specification names it. */
export function namesFeature(text: string): boolean {
  return feature.test(text) || measured.test(text) || abbreviations(text) > 0;
}

const feature = gated(
  /\b(?:dashboards?|analytics|reporting|reports|integrations?|apis?|permissions|user roles|access control|templates|workflows?|automations?|automated|automatic|encryption|encrypted|back-?ups?|storage|notifications|sync(?:ing)?|audit logs?|plug-?ins?|add-?ons?|widgets?|modules?|exports?|imports?|single sign-on|multi-\p{L}+|real-time|built-in|cloud-based|drag[- ]and[- ]drop|customi[sz]able|configurable|compatible|unlimited|processor|memory|modem|display|touch ?screen|battery|wireless|bluetooth|wi-?fi|camera|sensors?|waterproof|stainless|adjustable|rechargeable|aluminium|aluminum|titanium|ports?|interface|engine|console|editor|toolkit|drivers?|firmware|support for|supports)\b/iu,
);

/** "128MB", "1.2 kg", "20-inch". */
const measured =
  /\b\d+(?:[.,]\d+)?[ -]?(?:k|[kmgt]b|[kmg]bps|[kmg]?hz|mah|db|mp|nm|mm|cm|kg|g|lbs?|oz|w|kw|v|dpi|fps|ppi|inch(?:es)?|px|cores?)\b/iu;

/** Names of techniques in capitals: "SSO", "SCIM", "OAuth2" is none. */
export function abbreviations(text: string): number {
  return text.match(/\b[A-Z]{2,6}\d?\b/gu)?.filter((word) => !common.has(word)).length ?? 0;
}

/** Shouted words, places, times and courtesies are no techniques. */
const common: ReadonlySet<string> = new Set(
  "US USA UK EU AM PM TV OK FREE NEW NOW ALL THE AND FOR WITH YOU YOUR OUR WE NO NOT ON OFF IN OF TO BY OR IT IS AT UP ANY BEST SALE BUY GET ONE MORE PS RSVP FAQ CEO NY CA DC GOP".split(
    " ",
  ),
);

/** The line before a list says that features follow. */
export function namesList(text: string): boolean {
  return leadIn.test(text);
}

const leadIn = gated(
  /\b(?:features?|capabilities|specifications?|specs|what['’]s (?:included|inside|in the box)|includes|included|comes with|equipped with|you get)\b/iu,
);

/** What a feature changes for somebody: "so nobody resets passwords on Monday". */
export function showsOutcome(text: string): boolean {
  return outcome.test(text);
}

const outcome =
  /\b(?:you|your|yours|you['’]re|so(?! (?:much|many|on)\b)|without|never|no more|no need|nobody|no one|instead of|saves?|saving|faster|easier|easily|quickly|because|means|lets?|helps?|keeps?|stops?|avoids?|prevents?|cuts?|makes? it|allow(?:s|ing)?|enabl(?:es?|ing)|even when|in (?:seconds|minutes)|at a glance|for (?:people|those|teams|anyone) who)\b/iu;
