import { gated, type Asking } from "@troth/core";

/** Words of a unit that rank the sender or the goods above all others. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** A word that can be left out: "industry-leading support" is support. */
  readonly extra: boolean;
}

/** The first claim of a unit that a sceptic could ask proof for. */
export function findClaim(text: string): Claim | undefined {
  for (const kind of kinds) {
    const found = kind.exec(text);
    if (!found) continue;
    const start = found.index + found[0].search(/\S/u);
    const end = found.index + found[0].trimEnd().length;
    if (!excused(text, start, end)) return { start, end, extra: kind === attribute };
  }
  return undefined;
}

/** In characters: what stands around a claim, near by, to stay linear. */
const reach = 60;

function excused(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return some.test(before) || past.test(before) || prize.test(before) || ownHistory.test(after);
}

/** "One of the largest" is not the largest; "find the lowest price" and "help you build the best" promise no rank. */
const some =
  /(?:\b(?:of|among|some|than|not|never|isn['’]t|aren['’]t|no longer|if|whether|become|becoming|build|building|be|called|calling|find|finding|compare|comparing|for|like)|(?:find|compare|shop|search)\p{L}* \p{L}+) $/iu;

/** Told of another time, or by somebody else. */
const past =
  /\b(?:was|were|had|used to|once|at the time|said|says|told|they|he|she|his|her|their|its)\b[^.!?]{0,40}$/iu;

/** "Voted the UK's best", "won": an award has an issuer. */
const prize =
  /\b(?:voted|named (?:as |one |the )|rated|ranked|awarded|award|won|winner|winning|recogni[sz]ed as|crowned|according to)(?!\p{L})[^.!?]{0,50}$/iu;

const ownHistory =
  /^ (?:in|of) (?:its|our|their|my|the (?:\p{L}+ )?company['’]s) (?:\p{L}+ )?history/iu;

const rank =
  "(?:leading|premier|foremost|number[- ]one|#1|no\\. ?1|top[- ]rated|largest|biggest|fastest(?:[- ]growing)?|cheapest|finest|greatest|strongest|safest|simplest|smartest|most (?:advanced|trusted|powerful|popular|comprehensive|complete|reliable|effective|efficient|affordable|secure|accurate|innovative|successful|respected|recogni[sz]ed|sophisticated))";

/** What a sender is or sells. */
const offering =
  "(?:providers?|suppliers?|platforms?|apps?|tools?|software|solutions?|services?|systems?|compan(?:y|ies)|firms?|agenc(?:y|ies)|brands?|manufacturers?|makers?|retailers?|resellers?|distributors?|vendors?|dealers?|developers?|shops?|stores?|sites?|websites?|portals?|sources?|resources?|directory|marketplace|publishers?|publications?|magazine|newsletter|weekly|conference|expo|community|network|bank|broker|lender|insurer|school|courses?|training|programs?|programmes?|products?|packages?|policy|policies|coverage|selection|range|collection|browser|technology|formula|supplement|cream|consultancy|consultants|specialists?|authority|hosting|registrar|exchange|engine|database)";

const scope =
  "(?:(?:world|nation|industry|country|market|web|internet|uk|u\\.?s\\.?|europe|america|britain|region|earth)['’]?s? )";

const place =
  "(?:on the (?:market|web|internet|net|planet)|on earth|in (?:the |this )(?:world|industry|business|country|nation|market|uk|us)|in town|anywhere|available anywhere|in existence)";

/** "The UK's leading payroll app", "the premier source of". */
const ranked = gated({
  source: `(?:^|[^\\p{L}])(?:the |an? )?(?:${scope}(?:only |very |undisputed )?(?:best |first |only )?|the |an? (?=leading|premier))(?:undisputed |very |truly )?(?:${rank}|(?<=s )(?:best|first|only))(?:,? [\\p{L}-]+){0,3} ${offering}(?!\\p{L})`,
  flags: "iu",
});

/** "The most accurate OCR software on the market". */
const inPlace = gated({
  source: `\\bthe (?:very )?(?:most (?!(?:insightful|beautiful|delicious|exciting|interesting|inspiring|fun|amazing|enjoyable|thoughtful|stylish|elegant|charming)\\b)\\p{L}+|\\p{L}{2,}est|best) (?:[\\p{L}\\d-]+ ){0,4}(?:${offering} ${place}|[\\p{L}\\d-]+ (?:on the market|money can buy|you can buy|of its kind))(?!\\p{L})|\\bthe only (?:[\\p{L}-]+ ){1,3}of its kind\\b`,
  flags: "iu",
});

const needed = gated(
  /\bthe (?:only|last|best) (?:[\p{L}-]+ ){1,3}(?:that )?you(?:['’]ll| will)? (?:ever )?need\b/iu,
);

const beyond = gated(
  /\bunbeatable (?:prices?|value|deals?|quality|offers?|rates?|service|range|selection)\b|\bsecond to none\b|\b(?:guaranteed lowest|lowest) (?:prices?|rates?) (?:guaranteed|anywhere|in town|in the (?:industry|country|business)|on the (?:web|market|internet|net))\b|\bguaranteed lowest (?:prices?|rates?)\b/iu,
);

const attribute = gated(
  /\b(?:unrivall?ed|unmatched|unparallell?ed|unsurpassed|unequall?ed|best[- ]in[- ]class|industry[- ]leading|market[- ]leading|world[- ]leading|class[- ]leading) (?=\p{L})/iu,
);

/** "We have the best prices": said outright of what a sender is or sells. */
const outright = gated({
  source: `\\bwe(?:['’]re| are| have| offer| make| sell| provide| build| deliver) (?:simply )?the (?:very )?(?:${rank}|best|only)(?:,? [\\p{L}-]+){0,2} (?:${offering}|prices?|rates?|deals?|value|quality|team|staff)(?!\\p{L})|\\bwe(?:['’]re| are) (?:simply )?the (?:very )?(?:${rank}|best) (?:[\\p{L}-]+ ){1,3}(?:in|on|around) (?:the )?\\p{L}+`,
  flags: "iu",
});

const leader = gated(
  /\bthe (?:undisputed |recogni[sz]ed |proven |(?:world|global|market|industry|technology)['’]?s? )?leader in\b/iu,
);

const kinds: readonly Asking[] = [inPlace, ranked, outright, needed, beyond, leader, attribute];
