import { sourcesOf, wordsOfTag, type Draft } from "@troth/core";

/**
 * Whether the footer may stand in another file: the draft is a part of a mail, or takes parts in.
 * Only the markup says so, and it says so nowhere else; so this looks at the source.
 */
export function isPartial(draft: Draft): boolean {
  const { source, format, tags } = draft;
  if (format === "html" && !/<(?:html|body)\b/iu.test(source)) return true;
  return (
    sourcesOf(draft).some((text) => takesIn.test(text)) ||
    tags.some((tag) => includes.test(wordsOfTag(draft, tag)))
  );
}

/** Elements and comments that take other files in: `<mj-include>`, `<x-footer>`, `<%= yield %>`. */
const takesIn =
  /<(?:mj-include|extends|include|component|slot|block|yield|fill)\b|<x-[a-z]|<%[-=@]?\s*(?:include|yield|render|body|contents?)\b|<!--\s*#include\b|<\?php\b/iu;

/** `{% extends %}`, `{% block %}`, `{{> footer }}`, `{{{ body }}}`, `{{ content }}`. */
const includes =
  /^\{%[-+~]?\s*(?:extends|include|render|block|section|layout|embed|import|partial|snippet)\b|^\{\{~?\s*>|^\{\{\{?\s*(?:@?(?:content|body|yield|children|footer|include)\w*|[\w.]*footer\w*|(?:content_blocks?|snippet|partial|include|render|block)\b)/iu;
