/** Fills the `{name}` slots of a template. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (!template.includes("{")) return template;
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) =>
    // A merge tag in quoted words: what it will print nobody knows.
    String(values[name] ?? slot).replaceAll("\uFFFC", "[…]"),
  );
}
