import { byPattern, type Syntax } from "../syntax.ts";

/** Tags between rarer signs: Zoho, Keap, Dotdigital, Moosend, and Responsys' FreeMarker. */
export const signs: readonly Syntax[] = [
  byPattern({
    opener: "$[",
    dialect: "zoho",
    pattern:
      /\$\[(?<name>[A-Za-z_:][\w:. ]{0,60})(?:\|(?<fallback>[^|\]\n]{0,60})(?:\|[^|\]\n]{0,60}){0,2})?\]\$/duy,
  }),
  byPattern({
    opener: "~",
    dialect: "keap",
    pattern: /~(?<name>[A-Z]\w{1,40}\.[\w."]{1,60})(?:\|(?<fallback>[^~\n]{0,60}))?~/duy,
  }),
  byPattern({
    opener: "@",
    dialect: "dotdigital",
    pattern: /(?<![\w.+-])@(?<name>[A-Z][A-Z0-9_]{2,40})@(?!\w)/duy,
  }),
  byPattern({
    opener: "#",
    dialect: "moosend",
    pattern: /#(?<name>(?:recipient|campaign|list|sender):[\w. ]{1,40})#/duy,
  }),
  byPattern({
    opener: "${",
    dialect: "freemarker",
    pattern:
      /\$\{[( ]*(?<name>[A-Za-z_][\w.]{0,80})[) ]*(?:\?\w{1,20})*![ ]*"(?<fallback>[^"}\n]{0,80})"(?:\?\w{1,20})*[ ]*\}/duy,
  }),
  byPattern({
    opener: "${",
    dialect: "freemarker",
    // Not a script's `${name}`: a prefix, a built-in or a field that only a mailing has.
    pattern:
      /\$\{[ ]*(?<name>(?:profile|recipient|campaign|contact)\.[\w.]{1,60}|(?:FIRST|LAST|FULL)_?NAME_?|EMAIL_ADDRESS_?|[A-Za-z_][\w.]{0,60}(?=\?(?:cap_first|capitalize|html|upper_case|lower_case|trim)\b))(?:\?\w{1,20}(?:\(\))?){0,3}[ ]*\}/duy,
  }),
  byPattern({
    opener: "<#if",
    dialect: "freemarker",
    pattern: /<#if\s(?<test>[^>\n]{1,200})>/duy,
    part: { role: "open", block: "<#if" },
  }),
  byPattern({
    opener: "<#else",
    dialect: "freemarker",
    pattern: /<#else(?:if\s(?<test>[^>\n]{1,200}))?\s?\/?>/duy,
    part: { role: "middle", block: "<#" },
  }),
  byPattern({
    opener: "</#if",
    dialect: "freemarker",
    pattern: /<\/#if>/duy,
    part: { role: "close", block: "<#if" },
  }),
  byPattern({
    opener: "<#list",
    dialect: "freemarker",
    pattern: /<#list\s[^>\n]{1,200}>/duy,
    part: { role: "open", block: "<#list" },
  }),
  byPattern({
    opener: "</#list",
    dialect: "freemarker",
    pattern: /<\/#list>/duy,
    part: { role: "close", block: "<#list" },
  }),
  byPattern({
    opener: "<#",
    dialect: "freemarker",
    pattern: /<#(?:assign|include|import|setting|ftl|local|global)\b[^>\n]{0,200}>/duy,
    kind: "control",
  }),
];
