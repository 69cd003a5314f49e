import { anyCase } from "@troth/core";

/** What in a sentence could be checked. */
export interface Concreteness {
  /** A figure that counts something, other than one's own age. */
  readonly figure: boolean;
  readonly day: boolean;
  /** Somebody or some place by name, other than the brand. */
  readonly name: boolean;
  /** An act in the past. */
  readonly deed: boolean;
  /** What follows when something happens: "if it breaks, we pay". */
  readonly rule: boolean;
}

/** @param own lower-case words of the brand's own names. */
export function concretenessOf(text: string, own: ReadonlySet<string>): Concreteness {
  const plain = text.replaceAll(vague, " ");
  return {
    figure: figure.test(plain),
    day: day.test(plain),
    name: namesSomebody(plain, own),
    deed: deed.test(plain),
    rule: rule.test(plain),
  };
}

/** Figures that substantiate nothing: one's age, a rebate, a flourish. */
const vague = new RegExp(
  [
    String.raw`\b(?:for |over |in |with |after )?(?:more than |over |nearly |almost )?(?:\d+|two|three|four|five|six|ten|twenty|thirty|forty|fifty|a hundred) ?\+? (?:years|decades|generations)\b`,
    String.raw`\b(?:since|est(?:ablished|\.)?|founded in) (?:19|20)\d\d\b`,
    String.raw`\b(?:up to )?[$£€]?\d+(?:[.,]\d+)? ?%? off\b`,
    String.raw`\b(?:100|110|1000) ?%`,
    String.raw`\b24 ?\/ ?7\b`,
    String.raw`(?:#|\bno\. ?|\bnumber )(?:1|one)\b`,
    String.raw`\b(?:5|five)[- ]stars?\b`,
    String.raw`\b\d+(?:x|×)(?= |$)`,
    String.raw`\bone (?:thing|word|more|another|day|step|goal|promise|heart|team|family|simple)\b`,
    String.raw`\b(?:code|use) [A-Z]{2,}\d+\b`,
  ].join("|"),
  "giu",
);

const figure = anyCase(
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|third|tenth|quarter|twice|dozen|penny|pence|pound)\b/iu,
);

const day = anyCase(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:in|last|this|next|by|until|of|since) (?:march|may)\b|\byesterday\b|\blast (?:week|month|year|spring|summer|autumn|winter)\b|\bthe same (?:day|week|morning|afternoon)\b|\bwithin (?:a|the) (?:day|week|hour)\b/iu,
);

const deed = anyCase(
  /\b(?:we|i|he|she|they)(?:['’]ve| have| had)?(?: \p{L}{2,10}ly| also| just| now| even| once| then| already)? (?!(?:need|feed|speed|proceed|succeed|exceed|embed|indeed|believed|loved|cared|committed|dedicated|valued|wanted|tried|needed|strived|hoped|dreamed|cherished|embraced|passionate)\b)(?:\p{L}{3,}ed|built|made|sent|gave|paid|wrote|sold|bought|began|took|went|held|kept|threw|spent|taught|drew|grew|lent|met|ran|sewed|told|got|came|found|put|cut|lost|read|said|set|saw|swept|sat)\b/iu,
);

const rule = anyCase(
  /\b(?:if|when|whenever|once)\b.{1,80}\b(?:we|you|it|free|refund|back|pay)\b|\b(?:no|without) (?:\p{L}{2,12} )?(?:questions?|forms?|card|receipt|fee|notice)\b|\bbefore (?:we|you|anyone|anybody)\b|\b(?:each|every|all|any) (?:\p{L}{2,14} ){1,3}(?:carries|comes|has|names|says|shows|lists|goes|is|gets|leaves)\b/iu,
);

/** A capital inside the sentence that is no title case and none of the brand's own names. */
function namesSomebody(text: string, own: ReadonlySet<string>): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (capitals.length > Math.max(2, words.length / 2)) return false;
  return Array.from(text.matchAll(inside), ([, word = ""]) => word.toLowerCase()).some(
    (word) => !own.has(word.replace(/['’]s$/u, "")) && !notNames.has(word),
  );
}

const inside = /(?:[\p{Ll}\d,;)]|\p{Ll}:) (\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;

const notNames: ReadonlySet<string> = new Set(
  "i i'm i'll english british european american christmas easter god earth mother internet".split(
    " ",
  ),
);
