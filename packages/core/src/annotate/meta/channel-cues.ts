import { PatternGroup } from "../../pattern/gated.ts";
import { wholeWords, type WholeWords } from "../../pattern/whole-words.ts";
import type { Channel } from "../../words.ts";

/** A message as the cues look at it; texts in lower case, apostrophes straight. */
export interface Message {
  /** "" without one. */
  readonly subject: string;
  /** The first words below the subject. */
  readonly opening: string;
  /** All but the subject and quoted replies. */
  readonly text: string;
  readonly words: number;
  readonly blocks: number;
  readonly links: number;
  /** Hashtags and handles. */
  readonly tags: number;
  /** It has the headers of a mail, or its medium is stated. */
  readonly mailed: boolean;
  /** It has headings, buttons or table cells, or is written in HTML. */
  readonly laidOut: boolean;
  /** It is written in HTML, or has buttons. */
  readonly designed: boolean;
  /** It has the navigation and the one big heading of a web page. */
  readonly page: boolean;
  /** It opens as a mail to one person does. */
  readonly greets: boolean;
  /** The reader can leave the list that it is sent to. */
  readonly unsubscribable: boolean;
}

/** One reason to take a message for this channel; it counts once, however often it is seen. */
export interface Cue {
  readonly weight: number;
  readonly seen: (message: Message) => boolean;
}

type Place = "subject" | "opening" | "text";

/** Subject, opening and text of a message are asked about all cues in turn. */
const group = new PatternGroup();

/** Whole words, one alternative a line. */
function phrases({ raw }: TemplateStringsArray): WholeWords {
  const alternatives = raw
    .join("")
    .trim()
    .split(/\s*\n\s*/u);
  return wholeWords(group, alternatives);
}

function says(...places: readonly Place[]) {
  return (lines: TemplateStringsArray): Cue["seen"] => {
    const pattern = phrases(lines);
    return (message) => places.some((place) => pattern.test(message[place]));
  };
}

/** Posts speak of newsletters too: to get readers for them. */
function saysInMail(lines: TemplateStringsArray): Cue["seen"] {
  const pattern = phrases(lines);
  return (message) => (message.mailed || message.unsubscribable) && pattern.test(message.text);
}

/** Asks the text of a message whether its reader can leave the list. */
export const unsubscribing = phrases`
  unsubscri\w*
  opt[ -]?out
  e-?mail preferences
  manage (?:your |my )?subscriptions?
  (?:be|get) removed from
  remove yourself
  to stop receiving
`;

/** Asks how a message opens. A post that greets a crowd is still a post. */
export const greeting = group.gated(
  /(?:^|\n)(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b(?!,? (?:all|everyone|folks|friends|linkedin|you)\b)/u,
);

/** Neither headers nor greeting nor a way off the list: what a post is, and few mails are. */
export function isBare(message: Message): boolean {
  return mayBePost(message) && !message.greets && !message.unsubscribable;
}

function mayBePost({ mailed, laidOut }: Message): boolean {
  return !mailed && !laidOut;
}

const service: readonly Cue[] = [
  {
    weight: 5,
    seen: says("subject", "opening")`
      (?:order|booking|reservation|ticket|invoice|receipt) (?:number|no\.?|id|#) ?\S{0,3}\d\w*
      (?:order|booking|reservation|payment|registration|appointment) (?:confirmation|confirmed|received)
      this is (?:a|an|your) (?:receipt|invoice|statement)
      (?:reset|change) your password
      password reset
      (?:verify|confirm) (?:your )?(?:e-?mail|account|address|subscription)
      (?:verification|security|sign-in|login) code
      (?:has|have) (?:been )?(?:shipped|dispatched)
      payment (?:failed|declined|is due)
      invoice:? ?#?\S{0,3}\d\w*
      (?:card|payment|charge) (?:ending in \d+ )?(?:has been|was|could not be) (?:charged|declined|processed)
      (?:your |the )?trial (?:has |is |will |)(?:ended|expired|ending|expiring|expires|end|ends)
      invited you to (?:use|join|collaborate)
      (?:planned|scheduled) maintenance
      (?:service|partial|major) outage
      appointment reminder
    `,
  },
  {
    weight: 3,
    seen: says("subject")`
      (?:your )?(?:receipt|invoice|statement|password|verification|incident|outage|maintenance)
      your (?:order|booking|payment|appointment|parcel|package|delivery)
    `,
  },
  {
    weight: 3,
    seen: says("opening")`
      your (?:order|booking|payment|appointment|parcel|package|delivery) (?:#?\d+|is|was|has|will be)
      your (?:statement|invoice|receipt|account|password|card|address) (?:is|was|has|will be)
      (?:request|asked) to (?:reset|change)
      for your (?:recent )?(?:purchase|order|payment)
    `,
  },
  {
    weight: 3,
    seen: says("text")`
      (?:did not|didn't) (?:request|ask for|make|create|sign up for) (?:this|a|an|the)
      (?:we )?received (?:this e-?mail because we received )?a request for
      safely (?:delete|ignore) (?:this|it)
      (?:update|add) your (?:payment|billing|card|credit card)
      (?:log|sign) ?in to your account
      amount (?:due|paid|charged)
      (?:order total|subtotal)
      submit payment
      (?:tracking|invoice|order) number
      registration id
      will be charged
      has been (?:shipped|dispatched|processed|refunded|charged|cancell?ed)
      (?:link|code) (?:expires|works|is (?:only )?valid)
      estimated (?:delivery|arrival)
    `,
  },
];

const welcome: readonly Cue[] = [
  cue(4, ({ subject }) =>
    /(?:^\P{L}{0,8}|[:!,] )welcome(?: aboard\b| to\b|[!,.]|$)/u.test(subject),
  ),
  {
    weight: 4,
    seen: says("subject")`
      thank(?:s| you) for (?:joining|signing up|subscribing|registering|becoming|your first order)
    `,
  },
  {
    weight: 3,
    seen: says("subject")`
      you(?:'re| are) (?:signed up|on the list)
      you(?:'re| are) in(?=[!.:]|$)
    `,
  },
  // "Welcome to spring", "welcome to the April issue".
  cue(-4, ({ subject, opening }) => toSeason.test(subject) || toSeason.test(opening)),
  // A line to itself: a letter that opens "Welcome to the April issue and …" is no welcome.
  cue(3, ({ opening }) => /(?:^|\n)welcome(?! back)[^\n.]{0,40}(?:[!.]|\n|$)/u.test(opening)),
  {
    weight: 2,
    seen: says("opening")`
      (?:glad|happy|good) (?:that )?you(?:'re| are) here
      (?:glad|happy|good) (?:you joined|to have you)
      thank(?:s| you) for (?:joining|signing up|subscribing|registering|becoming|your first|requesting|trying)
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      what (?:to expect|happens next|you can expect)
      getting started
      (?:you|yourself) get started
      get you started
      your first (?:week|step|order|lesson)
      your (?:new )?account (?:is ready|has been created)
    `,
  },
];

const toSeason = group.gated(
  /\bwelcome to (?:the |our |this )?(?:\w+ )?(?:spring|summer|autumn|fall|winter|season|week|month|issue|edition|newsletter|future|world)\b/u,
);

const cold: readonly Cue[] = [
  {
    weight: 3,
    seen: says("subject", "text")`
      came across (?:your|you)
      reach(?:ing|ed) out
      quick question
      not sure if you (?:caught|saw)
      my (?:last|previous) (?:e-?mail|note|message)
      touch base
      (?:the )?right person
    `,
  },
  {
    weight: 2,
    seen: says("text")`follow(?:ing|ed)?[ -]up (?:on|with|to)`,
  },
  {
    weight: 3,
    seen: says("text")`
      (?:15|20|30|fifteen|twenty|thirty)[ -]?min(?:ute)?s?
      (?:for|have|spare|got|grab|share) (?:a |just |about |only )?(?:quick )?(?:10|ten)[ -]?min(?:ute)?s?
      (?:quick|short|brief|introductory) (?:call|chat|conversation|demo)
      (?:hop|jump|get) on a (?:quick )?call
      (?:time|available|free|open) (?:for a|to) (?:call|chat|talk|connect|meet)
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      i(?:'m| am) [^.\n]{2,40} (?:at|from|with)
      my name is
      i work (?:at|with|for)
    `,
  },
  {
    weight: 1,
    seen: says("text")`
      your (?:company|team|business|organi[sz]ation|firm|role)
      companies like
    `,
  },
  {
    weight: 1,
    seen: says("subject")`(?:re|fwd?)(?=:)`,
  },
  cue(1, ({ mailed, greets }) => mailed && greets),
  cue(1, ({ text }) => farewell.test(text)),
  cue(2, ({ mailed, greets, unsubscribable }) => mailed && greets && !unsubscribable),
  // Sender and reader know each other already.
  {
    weight: -4,
    seen: says("subject", "opening")`
      thank(?:s| you) for being (?:a|an|our)
      (?:you|your) (?:are|were) registered
      your (?:\w+ ){0,2}(?:membership|subscription|renewal|registration)
      (?:in (?:response|reply) to|thank(?:s| you) for) your (?:e-?mail|enquiry|inquiry|request|message|question)
      registration id
      as (?:a|an|our) (?:existing |valued )?(?:customer|member|subscriber)
    `,
  },
  // A person writes in plain lines; headings, tables and buttons are a machine's.
  cue(-4, ({ designed }) => designed),
  // A way off a list that nobody speaks of joining.
  cue(3, ({ text }) => removal.test(text) && !text.includes("subscri")),
];

const farewell = group.gated(
  /\n(?:(?:best|kind|warm) (?:regards|wishes)|regards|cheers|best|thanks|sincerely)\b/u,
);

const removal = group.gated(
  /\b(?:removed?|excluded?) (?:yourself )?from\b|\bto (?:be removed|remove)\b/u,
);

const news: readonly Cue[] = [
  {
    weight: 2,
    seen: says("subject", "opening")`
      newsletters?
      digest
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      in this (?:issue|edition|week)
      this (?:week|month)'s
      (?:issue|vol(?:ume)?\.?|edition|no\.|number) ?#? ?\d+
      top stories
      headlines
      editor\w*
    `,
  },
  {
    weight: 2,
    seen: says("subject")`
      news|weekly|monthly|daily|updates?|bulletin|report|digest|alert|issue
      january|february|march|april|may|june|july|august|september|october|november|december
      \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}
    `,
  },
  {
    weight: 2,
    seen: saysInMail`
      newsletters?
      digest
      round-?up
      (?:asked for|signed up for|chose to get|get) this (?:letter|mail|e-?mail)
      one (?:letter|mail|e-?mail|note) a (?:week|month)
    `,
  },
  {
    weight: 1,
    seen: saysInMail`this (?:week|month)`,
  },
  {
    weight: 1,
    seen: says("text")`subscri(?:bed|bers?|ptions?)`,
  },
  {
    weight: 1,
    seen: says("text")`
      read more
      full story
      more details
    `,
  },
  cue(1, ({ links, unsubscribable }) => links >= 6 && unsubscribable),
  cue(1, ({ words }) => words >= 400),
  cue(1, ({ blocks }) => blocks >= 30),
];

const promo: readonly Cue[] = [
  {
    weight: 3,
    seen: says("subject", "text")`
      \d{1,2} ?% off
      sale
      free shipping
      (?:promo|coupon|discount) code
      clearance
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      (?:shop|buy|order) (?:now|today|online)
      discounts?
      save (?:up to |an? )?[$£€\d]\S*
      deals?
      special offer
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      donat(?:e|ions?)
      (?:chip|pitch) in
      contribut(?:e|ions?)
      fundrais\w*
      paid for by
    `,
  },
  {
    weight: 2,
    seen: says("subject", "text")`
      (?:offer|sale|deal)s? (?:ends?|expires?|valid)
      limited[ -]time
      while (?:supplies|stocks?) last
      last chance
      ends (?:today|tonight|soon|midnight)
    `,
  },
  {
    weight: 2,
    seen: says("text")`
      (?:register|enroll?|rsvp|sign up|download|order|view|join us|try it) (?:now|today|here|free|for free)
      free (?:trial|sample|download|copy|gift)
    `,
  },
  {
    weight: 2,
    seen: says("text")`voters?|election|petition|rally|candidates?`,
  },
  {
    weight: 1,
    seen: says("text")`
      announcing|introducing|exclusive
      now available
      new release
      all-new
      invited to
    `,
  },
  {
    weight: 1,
    seen: says("subject")`
      free|save|new|offer|off|deals?|sale|coupons?|gifts?|win
      announcing|introducing|tonight|conference|summit
    `,
  },
  cue(1, ({ text }) => /[$£€] ?\d/u.test(text)),
];

const social: readonly Cue[] = [
  cue(4, (message) => isBare(message) && message.words < 350),
  cue(3, (message) => isBare(message) && message.words < 80),
  // Line after line, as posts are set.
  cue(2, (message) => isBare(message) && message.words < 14 * message.blocks),
  cue(2, (message) => mayBePost(message) && message.tags > 0),
  cue(1, (message) => mayBePost(message) && message.tags > 2),
];

const land: readonly Cue[] = [
  cue(6, ({ page, mailed, words, greets, unsubscribable }) => {
    return page && !mailed && words >= 60 && !greets && !unsubscribable;
  }),
];

/**
 * The reasons for each channel; of two that come out even, the first is taken. The weights were set
 * by hand on one half of real drafts and checked on the other.
 */
export const channelCues: Readonly<Record<Channel, readonly Cue[]>> = {
  service,
  welcome,
  cold,
  news,
  promo,
  social,
  land,
};

function cue(weight: number, seen: Cue["seen"]): Cue {
  return { weight, seen };
}
