/** Why `npm publish` cannot be called so, and what to do. `runsIn` is OWNER/NAME on GitHub. */
export function refusalOf(
  args: readonly string[],
  here: { readonly runsIn: string | undefined; readonly repository: string },
): readonly [message: string, remedy: string] | undefined;
