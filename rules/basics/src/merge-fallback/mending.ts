/** A broken tag with the marks that it lacks; undefined when there is more than one way. */
export function mended(written: string): string | undefined {
  const name = /[A-Za-z_][\w.:]*/u.exec(written)?.[0];
  if (name === undefined || /^\{+\s*\{\{|\}\}\s*\}+$/u.test(written)) return undefined;
  if (/[{}]/u.test(written)) return `{{ ${name} }}`;
  return written.includes("%") ? `%%${name}%%` : `*|${name}|*`;
}

/** What the configuration calls a placeholder that some tools fill in. */
export function ambiguousKind(written: string): "single-brace" | "single-bracket" | undefined {
  if (/^\{[ ]?\w[\w .]*\}$/u.test(written)) return "single-brace";
  return /^\[\w+(?: \w+){0,2}\]$/u.test(written) && !/^\[(?:insert|your)\b/iu.test(written)
    ? "single-bracket"
    : undefined;
}
