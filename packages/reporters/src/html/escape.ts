/**
 * Text as HTML holds it, in an attribute too: every character that could mean something is spelled
 * out, and none that steers what is shown is left.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(special, (char) => {
    const code = char.charCodeAt(0);
    if (/[\t\n\r]/u.test(char)) return char === "\r" ? "\n" : char;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return entities[char] ?? shownCode(char);
  });
}

/** Markup, control characters, halves of surrogate pairs, and marks that turn the direction. */
const special =
  /[&<>"'`\p{Cc}\p{Surrogate}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  // These two belong to text that runs from right to left, and harm nobody.
  "\u200E": "&lrm;",
  "\u200F": "&rlm;",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** `[U+202E]` */
function shownCode(char: string): string {
  return `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** The name of the part of the page that shows a draft. */
export function draftAnchor(path: string): string {
  return `d-${anchorOf(path)}`;
}

/** The name of the part that shows a campaign. */
export function campaignAnchor(path: string): string {
  return `c-${anchorOf(path)}`;
}

/** A name for a place in the page: one for each text, and whatever it holds, a plain word. */
function anchorOf(text: string): string {
  return text.replaceAll(
    /[^A-Za-z0-9-]/gu,
    (char) => `_${(char.codePointAt(0) ?? 0).toString(36)}_`,
  );
}
