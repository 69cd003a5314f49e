const picture = "(?![©®™])\\p{Extended_Pictographic}";
const modifier = "[\\p{Emoji_Modifier}\\uFE0F\\u20E3]";
const flag = "\\p{Regional_Indicator}{2}";
const keycap = "[0-9#*]\\uFE0F?\\u20E3";

/** One emoji with its modifiers and joined parts, as the source of a `u` pattern. */
export const emoji =
  `(?:(?:${picture})${modifier}{0,3}(?:\\u200D(?:${picture})${modifier}{0,3}){0,6}` +
  `|${flag}|${keycap})`;
