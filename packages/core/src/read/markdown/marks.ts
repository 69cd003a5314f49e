/** What can mean something anywhere: links, code, tags, tables, escapes, entities, addresses. */
export const marks = /[[\]<`|\\@]|&[#A-Za-z\d]|:\/\/|www\./iu;

/** What means nothing more than block structure at the start of a line. */
export const marksInside = /[*_~#>]/u;

/** A line without words. */
export const blank = /^[ \t]*$/u;

/** Beyond ASCII whatever there is counts: no mark of Markdown is among it. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return code > 0x7f || (small >= 0x61 && small <= 0x7a);
}
