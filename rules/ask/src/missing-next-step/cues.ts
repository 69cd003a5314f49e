import { anyCase, gated } from "@troth/core";

/** An address, a number, a place or a code: a reader who wants to go on knows how. */
export const wayForward = anyCase(
  /https?:|\bwww\.|\[(?:link|email)\]|\[url\b|@\p{L}|\.(?:com|org|net|example)\b|\+?\(?\d[\d() .-]{7,20}\d|\b(?:call|phone|reply|replies|write|visit|contact|click|scan|sign up|register|subscribe|rsvp|dm|text|link in bio|comments?|coupon|voucher|box office|in[- ]stores?|in our (?:shop|store)|at the (?:door|shop|counter|till)|drop in|come (?:by|in|along|to)|opens?|doors|let (?:me|us) know|here (?:to|for)|\d{1,2} ?[ap]\.?m)\b|\bcode [A-Z\d]{3,}/iu,
);

/** The writer says that nothing is to be done, or who does the next thing. */
export const nothingToDo = gated(
  /\bnothing (?:more |else )?(?:to do|for you to do|is (?:asked|needed))\b|\bno (?:action|reply|answer|response)(?: is| are)? (?:needed|required|necessary|expected)\b|\bno need to\b|\b(?:i|we)(?:['’]ll| will| shall) (?:be in touch|call|come back|drop|email|follow up|get back|mail|send|share|tell|write)\b|\byou(?:['’]ll| will) hear from\b|\bmore (?:soon|to come|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
);
