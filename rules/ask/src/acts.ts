/** 0 permission, 1 look, 2 answer or follow, 3 sign up, 4 meet, buy or give, 5 commit. */
export type AskLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Something that a reader can be asked for. Two asks for the same act are one ask. */
export interface Act {
  /** As a reader would name it: "a follow". */
  readonly name: string;
  /** How much it wants of the reader, on the ladder of asks. */
  readonly level: AskLevel;
  /** In lower case; without one of these there is no need to look. */
  readonly words: readonly string[];
  /** The request from its verb on, in lower case; sticky, to be tried where a clause starts. */
  readonly pattern: RegExp;
}

/**
 * Where a request may begin: at the start, behind a sign, behind "and" ("like, share and tag"), and
 * there with or without a courtesy. Not behind a bare "to": "easy to order" asks for nothing.
 */
export function clauseStarts(text: string): number[] {
  const starts: number[] = [];
  clause.lastIndex = 0;
  for (let found = clause.exec(text); found !== null; found = clause.exec(text)) {
    const start = found.index + found[0].length;
    const end = behindCourtesies(text, start);
    starts.push(start);
    if (end > start) starts.push(end);
    clause.lastIndex = end > found.index ? end : afterSign(text, end);
  }
  return starts;
}

function behindCourtesies(text: string, start: number): number {
  let end = start;
  for (let said = 0; said < mostCourtesies; said += 1) {
    courtesy.lastIndex = end;
    if (!courtesy.test(text)) break;
    end = courtesy.lastIndex;
  }
  return end;
}

function afterSign(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** "Please just be sure to": nobody says more. */
const mostCourtesies = 3;

const clause = /(?:^\P{L}*|[,;:.!?()–—>•|-] ?[^\p{L}]{0,3}|\b(?:and|&) )/gu;

const courtesy =
  /(?:and|then|so|now|just|simply|also|please|kindly|go ahead and|(?:be sure|remember|don['’]t forget|feel free|click(?: here)?|(?:we|i) (?:urge|invite|ask|encourage|need|want)(?: all of)? you) to|(?:could|can|would|will|won['’]t) you(?: please| kindly| consider| mind)?)\b,? /uy;

/** Reach, praise and names: each is an errand of its own. */
export const favours: readonly Act[] = [
  act({
    name: "a picture or a post",
    level: 3,
    words: "picture|photo|selfie|pic|video|hashtag|tweet|#",
    pattern:
      "(?:post|share|upload|snap|send us|show us|tweet)(?: \\p{L}+){0,4} (?:pictures?|photos?|pics?|selfies?|videos?|hashtag)|tweet (?:your|us|about|a)",
  }),
  act({
    name: "a review",
    level: 3,
    words: "review|rat|star|testimonial",
    pattern:
      "(?:leave|give|drop)(?: us)?(?: [\\p{L}\\d-]+){0,3} (?:review|rating|star|testimonial)s?|(?:write|post) us an? review|(?:rate|review) (?:us|our|your|this)",
  }),
  act({
    name: "a referral",
    level: 5,
    words: "refer|invite|introduce",
    pattern:
      "refer (?:an?|your|two|three|\\d+|friends?|colleagues?)|invite (?:an?|your|two|three|\\d+) (?:friend|colleague)",
  }),
  act({
    name: "a tag",
    level: 2,
    words: "tag",
    pattern: "tag (?:us|@|#|an?|your|one|two|three|\\d|friends?|someone|somebody|colleagues?)|tag$",
  }),
  act({
    name: "a comment",
    level: 2,
    words: "comment",
    pattern: "comment(?: below| with|$)|(?:leave|drop|write)(?: \\p{L}+){0,2} comment",
  }),
  act({
    name: "a share",
    level: 2,
    words: "share|forward|repost|retweet|spread|tell|pass",
    pattern:
      "(?:share|forward) (?:this|our|us|(?:it )?(?:with|to) (?:your|an?|friends?|colleagues?|everyone|anyone|two|three|\\d))\\b|(?:share|repost|retweet)(?=[ ,]*(?:$|and\\b|&|tag\\b|comment\\b|like\\b))|spread the word|tell (?:a|your) (?:friend|colleague)s?|pass (?:this|it) (?:on|along)",
  }),
  act({
    name: "a like",
    level: 2,
    words: "like",
    pattern: "like(?=,? (?:and |& )?(?:share|tag|comment|repost)\\b)|like this post",
  }),
  act({
    name: "a follow",
    level: 2,
    words: "follow|connect|like us|like our",
    pattern: "(?:follow|like)(?: and follow)? (?:us|me|our|@)|connect with us (?:on|at)",
  }),
];

/** "Book 30 minutes", "do you have time next week", "let me set up a call", "I'd love a chat". */
const meetings = [
  "(?:book|schedule|arrange|request|set up|see|get|pick|grab|find)(?: [\\p{L}\\d-]+){0,4} (?:calls?|demos?(?! (?:disc|video|tape|cop))|meetings?|minutes|slots?|chats?|consultations?|conversations?|appointments?)\\b",
  "(?:book|schedule|arrange|set up|pick|find)(?: (?:an?|some|any|your|good|convenient)){0,2} time\\b",
  "(?:let me|let us|let['’]s) (?:book|schedule|arrange|set up)(?: [\\p{L}\\d-]+){0,3} (?:call|demo|meeting|time|chat)\\b",
  "(?:meet|talk to|chat with|speak (?:to|with)) (?:us|me|our)",
  "(?:spare|have|do you have|have you got|got)(?: [\\p{L}\\d-]+){0,3} (?:minutes?|hour|time (?:free|for a|next|this|on|over))",
  "(?:are you|would you be) (?:open|free|available)",
  "let['’]?s (?:talk|chat|meet)\\b",
  "(?:jump|hop|get) on an? (?:\\p{L}+ )?(?:call|chat|zoom)",
  "(?:(?:i|we)(?:['’]d| would)|eager|was hoping).{1,60}\\b(?:call|chat|meeting|demo|conversation)\\b",
].join("|");

/** What is agreed with the sender, by a form, a link or a call. Of two at one place the first counts. */
export const deals: readonly Act[] = [
  act({
    name: "a commitment",
    level: 5,
    words: "annual|yearly|-year|contract|reference|case study",
    pattern:
      "(?:commit to|choose|take|buy|start|pick|switch to|upgrade to|go for|sign up for)(?: \\p{L}+)? (?:annual|yearly|\\p{L}+-year|\\d-year) (?:plan|contract|subscription|agreement)|sign (?:an?|the|our|your)(?: \\p{L}+)? contract|(?:be|become) (?:our|an?)(?: \\p{L}+)? reference|(?:be|star) in (?:our|an?)(?: \\p{L}+)? case study",
  }),
  act({
    name: "answers to a survey",
    level: 3,
    words: "survey|poll|quiz|questionnaire",
    pattern:
      "(?:take|fill (?:in|out)|complete|answer|do|join)(?: \\p{L}+){0,4} (?:survey|poll|quiz|questionnaire)",
  }),
  act({
    name: "a signature",
    level: 3,
    words: "sign|name",
    pattern:
      "(?:sign|co-sign)(?: \\p{L}+){0,3} (?:petition|letter|pledge|open letter)|add your name",
  }),
  act({
    name: "volunteers",
    level: 4,
    words: "volunteer|shift|canvass|phone bank",
    pattern: "volunteer\\b|sign up(?: \\p{L}+){0,4} (?:volunteer|shift|canvass|phone ?bank)",
  }),
  act({
    name: "a vote",
    level: 4,
    words: "vot|ballot",
    pattern:
      "vote (?:for|by|now|early|today|on)\\b|(?:cast|return|request|mail) your (?:\\p{L}+ )?(?:vote|ballot)|register to vote|make (?:a|your) plan to vote",
  }),
  act({
    name: "money",
    level: 4,
    words: "donat|chip|pitch in|contribut|give|rush|gift|pledge",
    pattern:
      "(?:donate|chip[ -]in|pitch[ -]in|contribute)\\b|(?:make|rush|give)(?: \\p{L}+){0,4} (?:donation|contribution|gift of)|(?:give|rush|pledge) (?:up to )?[$£€]\\d",
  }),
  act({
    name: "a download",
    level: 3,
    words: "download|guide|book|paper|report|checklist|template|install",
    pattern:
      "download\\b|install\\b|(?:get|grab|request|claim)(?: \\p{L}+){0,3} (?:guide|e-?book|white ?paper|report|checklist|template)",
  }),
  act({
    name: "a trial",
    level: 3,
    words: "trial|demo account|try",
    pattern:
      "(?:start|begin|try|get|take|activate)(?: \\p{L}+){0,3} (?:free )?trial|try (?:it|us|our|the \\p{L}+) (?:free|for free|today|now)|create (?:an?|your)(?: \\p{L}+)? account",
  }),
  act({
    name: "a meeting",
    level: 4,
    words:
      "call|demo|meet|chat|talk|minute|hour|time|slot|consultation|conversation|appointment|zoom",
    pattern: meetings,
  }),
  act({
    name: "a subscription",
    level: 3,
    words: "subscribe|newsletter|mailing list",
    pattern:
      "subscribe\\b|(?:sign up|join)(?: \\p{L}+){0,4} (?:newsletter|mailing list|e-?mail list)",
  }),
  act({
    name: "a sign-up",
    level: 3,
    words:
      "register|rsvp|sign up|seat|spot|place|ticket|webinar|workshop|event|class|join us|attend ",
    pattern:
      "(?:register|rsvp)\\b(?! to vote)|attend (?:the|our|this)\\b|(?:save|reserve|book|claim|get|buy|purchase|grab)(?: \\p{L}+){0,3} (?:seat|spot|place|ticket)s?|join us (?:at|for|on|virtually|this|next)\\b|sign up (?:now|today|here|free)\\b|(?:sign up for|join)(?: \\p{L}+){0,4} (?:webinar|workshop|event|class|meeting|conference|call|party)",
  }),
  act({
    name: "a membership",
    level: 4,
    words: "join|member",
    pattern:
      "become an? (?:\\p{L}+ )?(?:member|patron|supporter)|join (?:our (?:team|club|community)|the (?:club|community|party)|today|now)",
  }),
  act({
    name: "an order",
    level: 4,
    words: "shop|buy|order|purchase|cart|basket|bag|yours|code|coupon|redeem|upgrade|renew",
    pattern:
      "(?:shop|buy|order|purchase|pre-?order|upgrade|renew)\\b(?! (?:and compare|around|number|of\\b|in\\b|confirmation|status|helps?|local))|add (?:it |them )?to (?:your |my )?(?:cart|basket|bag)|(?:get|grab|claim|order) yours|(?:use|redeem)(?: \\p{L}+){0,3} (?:code|coupon|voucher)",
  }),
  act({
    name: "personal details",
    level: 2,
    words:
      "profile|preferences|details|account|size|birthday|birth|phone|mobile|job title|interests",
    pattern:
      "(?:complete|update|fill in|set up|finish)(?: your| my)? (?:profile|details|account|preferences)|(?:add|enter|give us|tell us)(?: us)? your (?:size|birthday|date of birth|phone|mobile|job title|interests)",
  }),
];

/** To write or call is a way to do any of the deals, and an ask of its own only without one. */
export const reply: Act = act({
  name: "a reply",
  level: 2,
  words: "reply|respond|call|phone|ring|mail|write|touch|contact|know|tell|interested",
  pattern:
    "(?:reply|respond)\\b(?! \\P{L}?(?:help|stop|info)\\b)|(?:call|phone|ring|e-?mail|contact|text) (?:us|me|now|today|our|\\+?[\\d(])|write (?:back|to (?:us|me))|get in touch|let (?:me|us) know|tell (?:me|us)\\b|(?:are you|would you be) interested",
});

function act({ words, pattern, ...named }: Written): Act {
  return {
    ...named,
    words: words.split("|"),
    pattern: new RegExp(`(?:${pattern})(?!\\p{L})`, "uy"),
  };
}

/** An act as this list has it: alternatives between bars. */
interface Written extends Pick<Act, "name" | "level"> {
  readonly words: string;
  readonly pattern: string;
}
