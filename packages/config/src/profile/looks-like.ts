/** Whether a YAML file has at least two of the keys that only a profile has. */
export function looksLikeProfile(source: string): boolean {
  const keys = source.matchAll(/^(brand|values|purpose|mission|promises|audiences)[ \t]*:/gmu);
  return new Set(Array.from(keys, ([, key]) => key)).size > 1;
}
