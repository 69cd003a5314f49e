import { byPattern, type Syntax } from "../syntax.ts";

/** Mailchimp and Mandrill: `*|FNAME|*`. A fallback in the tag is read by their clones alone. */
export const mailchimp: readonly Syntax[] = [
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|IF:\s*(?<test>[^|*\n]{1,118})\|\*/duy,
    part: { role: "open", block: "*|IF" },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|IFNOT:\s*(?<test>[^|*\n]{1,118})\|\*/duy,
    part: { role: "open", block: "*|IF", inverted: true },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|(?:NOT)?INTERESTED:(?<test>[^|*\n]{1,118})\|\*/duy,
    part: { role: "open", block: "*|INTERESTED" },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|ELSE(?:IF)?(?::(?<test>[^|*\n]{0,118}))?\|\*/duy,
    part: { role: "middle", block: "*|" },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|END:IF(?:NOT)?\|\*/duy,
    part: { role: "close", block: "*|IF" },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|END:(?:NOT)?INTERESTED\|\*/duy,
    part: { role: "close", block: "*|INTERESTED" },
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|(?:(?:RSS|FEED)ITEMS|FEEDBLOCK|END|IF|IFNOT|INTERESTED)\b[^|*<>\n]{0,118}\|\*/duy,
    kind: "control",
  }),
  byPattern({
    opener: "*|",
    dialect: "mailchimp",
    pattern: /\*\|(?<name>\/?[A-Za-z_][^|*<>\n]{0,118})(?:\|(?<fallback>[^|*<>\n]{1,80}))?\|\*/duy,
  }),
];
