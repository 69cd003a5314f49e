import { expect, test } from "vitest";

import { pathOf } from "./uri.ts";

test.for<[uri: string, path: string]>([
  ["file:///drafts/may%20one.md", "/drafts/may one.md"],
  ["file:///c%3A/drafts/may.md", "c:/drafts/may.md"],
  ["file://host/share/may.md", "/share/may.md"],
  ["vscode-vfs://github/acme/site/may.md", "/acme/site/may.md"],
  ["untitled:Untitled-1", "Untitled-1"],
  ["file:///drafts/100%.md", "/drafts/100%.md"],
])("%s is %s", ([uri, path]) => {
  expect(pathOf(uri)).toBe(path);
});
