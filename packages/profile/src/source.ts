/** Whether a proof names a page rather than a path from the profile; `C:\proof.md` is a path. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/iu.test(source);
}
