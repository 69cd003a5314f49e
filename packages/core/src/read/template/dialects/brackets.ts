import { byPattern, type Syntax } from "../syntax.ts";

// `<![endif]-->` and its like are orders to Outlook.
const notOutlook = String.raw`(?<!(?:<|&lt;)!(?:--)?[ ]?)`;

/** `[name,fallback=…]` of Campaign Monitor and Sendy, `[subscriber:…]` of MailPoet, `[[ … ]]`. */
export const brackets: readonly Syntax[] = [
  byPattern({
    opener: "[[",
    dialect: "double-bracket",
    pattern:
      /\[\[\s*(?:data:|var:)?(?<name>[A-Za-z_][\w.]{0,60})\s*(?:\|\||\||OR\b|:)\s*(?:default\s*:\s*)?"(?<fallback>[^"\]\n]{0,80})"\s*\]\]/duy,
  }),
  byPattern({
    opener: "[[",
    dialect: "double-bracket",
    pattern:
      /\[\[\s*(?:data:|var:)?(?<name>[A-Za-z_][\w.]{0,60})\s*(?:\|\||\||OR\b|:)\s*(?:default\s*:\s*)?'(?<fallback>[^'\]\n]{0,80})'\s*\]\]/duy,
  }),
  byPattern({
    opener: "[[",
    dialect: "double-bracket",
    // A bare word in double brackets may as well be a page of a wiki: only what names a contact.
    pattern:
      /\[\[\s*(?<name>(?:data|var):[\w.]{1,60}|(?:contact|customer|subscriber|recipient|user|profile|event|account)\.[\w.]{1,60}|(?:first|last|full)[ _]?name|name|user_?name|e-?mail(?:_address)?|company(?:_?name)?|(?:unsubscribe|update|webversion|web_version|view_in_browser|preferences?)(?:_?(?:link|url))?|[A-Z][A-Z0-9]*_[A-Z0-9_]{1,40})\s*\]\]/diuy,
  }),
  byPattern({
    opener: "[",
    dialect: "campaign-monitor",
    pattern: /\[(?<name>[A-Za-z_][\w ]{0,40}),[ ]*fallback=[ ]?(?<fallback>[^\]\n]{0,120})\]/duy,
  }),
  byPattern({
    opener: "[if:",
    dialect: "campaign-monitor",
    pattern: /\[if:(?<test>[^\]\n]{1,120})\]/duy,
    part: { role: "open", block: "[if" },
  }),
  byPattern({
    opener: "[elseif:",
    dialect: "campaign-monitor",
    pattern: /\[elseif:(?<test>[^\]\n]{1,120})\]/duy,
    part: { role: "middle", block: "[if" },
  }),
  byPattern({
    opener: "[else]",
    dialect: "campaign-monitor",
    pattern: /\[else\]/duy,
    part: { role: "middle", block: "[if" },
  }),
  byPattern({
    opener: "[endif]",
    dialect: "campaign-monitor",
    pattern: new RegExp(`${notOutlook}\\[endif\\](?!-{0,2}>)`, "duy"),
    part: { role: "close", block: "[if" },
  }),
  byPattern({
    opener: "[",
    dialect: "sendgrid",
    pattern:
      /\[(?<name>Sender_(?:Name|Address|City|State|Zip|Country)|Unsubscribe_Preferences)\]/duy,
  }),
  byPattern({
    opener: "[",
    dialect: "mailpoet",
    pattern:
      /\[(?<name>(?:subscriber|newsletter|date|link|user|site):[A-Za-z_][\w:-]{0,60})(?:\s*\|\s*default:[ ]?(?<fallback>[^\]\n]{0,80}))?\]/duy,
  }),
];
