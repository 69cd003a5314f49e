/** Where an artifact is: beside the root that the consumer knows, or by its own address. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: "%SRCROOT%";
}

/** @param path as reports show it, with `/`. */
export function locationOf(path: string): ArtifactLocation {
  const uri = path.split("/").map(segment).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//u.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}

/** Half a surrogate pair has no spelling in UTF-8, and so none in a URI. */
function segment(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}
