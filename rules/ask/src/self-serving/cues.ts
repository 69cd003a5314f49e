import { anyCase, gated } from "@troth/core";

/** What only the sender gains from: attention, praise, reach, answers, names. */
export const favour = gated({
  source: [
    "\\b(?:leave|write|post|give|drop|add)(?: [\\p{L}\\d-]+){0,3} (?:reviews?|ratings?|testimonials?|comments?|feedback|stars?|\\d stars?|five stars)\\b",
    "\\b(?:rate|review|recommend|endorse|nominate) (?:us|our|this|your|the|it|me)\\b",
    "(?<!we |all |they |i |can )\\bshare (?:this|these|it|our|the|widely|with)\\b|\\b(?:repost|retweet|re-?post|spread)\\b",
    "^\\P{L}*forward\\b|\\bforward (?:this|it|our|your)\\b",
    "\\b(?:refer|tell|tag) (?:an?|your|two|three|\\d+|some|more|friends?|colleagues?|people)\\b",
    "\\b(?:follow|(?<!would |['’]d )like|tag|mention) (?:us|me|@|our (?:page|channel|account|profile|feed))",
    "\\b(?:tweet|hashtag)\\b",
    "^\\P{L}*(?:like|share|comment),? (?:and )?(?:like|share|tag|comment|follow)\\b",
    "\\bvote for (?:us|me|our)\\b",
    "\\b(?:take|fill|complete|answer|join|do)\\b.{1,30}\\b(?:survey|questionnaire|poll)\\b",
    "\\b(?:post|show us|send us|upload|snap|tweet|share)(?: \\p{L}+){0,3} (?:picture|photo|pic|selfie|video|story|shot|shoes)s?\\b",
    "#\\p{L}",
  ].join("|"),
  flags: "iu",
});

/** Words that say what comes of it for the reader, or for others whom the reader may care for. */
export const readerGains = anyCase(
  /\b(?:so (?:that )?(?:you|they|we can (?:send|stop|fit|fix|help|make)|others|the next)|(?:helps?|lets?|saves?|gets?|gives?|earns?|wins?) (?:you|others|the next|another|other)|you(?:['’]ll| will| can| may)?(?: also)? (?:get|receive|see|learn|find|save|win|earn|hear)|for your (?:own|next|garden|kitchen|team)|if (?:an?|any|some\p{L}*|you (?:know|have))\b|your (?:chance|reward|next order)|(?:in|as a) (?:return|thank-?you)|as thanks|to thank you|for the (?:weekly|daily|monthly))\b/iu,
);

/** A reward, in the ask itself. */
export const reward = anyCase(/\b(?:win|prize|raffle|voucher|free)\b|\d ?%|[£$€]\d/iu);
