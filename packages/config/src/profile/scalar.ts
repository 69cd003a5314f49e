/** Words that YAML takes for something other than text. */
const notText = /^(?:true|false|yes|no|on|off|y|n|null|~)$/iu;

/**
 * Letters first, and none of the marks that mean something to YAML, here or inside `[…]`. A line of
 * text that is read back as it was, which everything else is put in quotes for.
 */
const plain = /^[\p{L}$£€][\p{L}\p{N} .'’$£€%/()+;!–—-]{0,299}$/u;

const day = /^\d{4}-\d\d-\d\d$/u;

/** A text as one value of YAML on one line. */
export function scalarOf(text: string): string {
  const isPlain =
    day.test(text) || (plain.test(text) && !text.endsWith(" ") && !notText.test(text));
  // What JSON puts in quotes, YAML reads as it is meant.
  return isPlain ? text : JSON.stringify(text);
}
