/** The path in a URI, decoded, with `/`: `/drafts/may.md`, `c:/drafts/may.md`; of `untitled:Letter` the name. */
export function pathOf(uri: string): string {
  return decoded(uri).replace(/^\/(?=[a-z]:)/iu, "");
}

function decoded(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/iu, "").replace(/[?#].*$/u, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The name of a file: what stands behind the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
