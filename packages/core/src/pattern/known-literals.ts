/**
 * By the source of a pattern, what {@link literalsOf} says of it, where that was worked out before.
 * Here nothing was: the bundle of the command line, which starts anew for each run, fills it in.
 */
export const knownLiterals: Pick<
  ReadonlyMap<string, readonly string[] | undefined>,
  "get"
> = new Map();
