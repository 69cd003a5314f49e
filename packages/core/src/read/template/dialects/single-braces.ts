import { byPattern, type Syntax } from "../syntax.ts";

/** What stands in single braces and shows by a sign that it is no ordinary text. */
export const singleBraces: readonly Syntax[] = [
  byPattern({
    opener: "{$",
    dialect: "smarty",
    pattern:
      /\{\$(?<name>[A-Za-z_][\w.[\]>-]{0,60})(?:\|default[:(]\s*["'](?<fallback>[^"'}\n]{0,80})["']\)?)?(?:\|[^}\n]{0,60})?\}/duy,
  }),
  byPattern({
    opener: "{if",
    dialect: "smarty",
    pattern: /\{if\s+(?<test>[!(]*\$[^}\n]{1,120})\}/duy,
    part: { role: "open", block: "{if" },
  }),
  byPattern({
    opener: "{else",
    dialect: "smarty",
    pattern: /\{else(?:\s?if\s+(?<test>[^}\n]{1,120}))?\}/duy,
    part: { role: "middle", block: "{if" },
  }),
  byPattern({
    opener: "{/if}",
    dialect: "smarty",
    pattern: /\{\/if\}/duy,
    part: { role: "close", block: "{if" },
  }),
  byPattern({
    opener: "{",
    dialect: "smarty",
    pattern: /\{(?:\/foreach|foreach\s+\$[^}\n]{1,120})\}/duy,
    kind: "control",
  }),
  byPattern({
    opener: "{!",
    dialect: "salesforce",
    pattern: /\{!(?<name>[A-Z$]\w{0,40}\.\w{1,60})\}/duy,
  }),
  byPattern({
    opener: "{!",
    dialect: "aweber",
    pattern: /\{!(?<name>[a-z_][\w -]{1,60})\}/duy,
  }),
  byPattern({
    opener: "{",
    dialect: "mautic",
    pattern:
      /\{(?:contactfield|leadfield|ownerfield)=(?<name>[^}\n|]{1,60})(?:\|(?<fallback>[^}\n]{0,60}))?\}/duy,
  }),
  byPattern({
    opener: "{",
    dialect: "mautic",
    pattern:
      /\{(?<name>(?:pagelink|assetlink|dynamiccontent|form|focus)=[^}\n]{1,60}|unsubscribe_text|unsubscribe_url|webview_text|webview_url|tracking_pixel)\}/duy,
  }),
  byPattern({
    opener: "{",
    dialect: "ghost",
    pattern: /\{(?<name>[a-z_]{2,40}),[ ]*["“](?<fallback>[^"”}\n]{0,60})["”]\}/duy,
  }),
  byPattern({
    opener: "{",
    dialect: "google-ads",
    pattern: /\{(?<name>key[ ]?word):(?<fallback>[^}\n]{1,60})\}/diuy,
  }),
  byPattern({
    opener: "{",
    dialect: "google-ads",
    pattern:
      /\{(?:=(?:IF|COUNTDOWN|GLOBAL_COUNTDOWN)\([^}\n]{1,120}|(?:LOCATION|COUNTDOWN|GLOBAL_COUNTDOWN)\([^}\n]{1,80}\)(?::[^}\n]{1,40})?|CUSTOMIZER\.[^}\n]{1,80})\}/duy,
  }),
];
