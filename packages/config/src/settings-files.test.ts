import { expect, test } from "vitest";

import { settingsKind } from "./settings-files.ts";

const values = "brand: {name: Harbour Kiln}\nvalues: []\n";

test.for<[path: string, source: string, kind: string | undefined]>([
  ["/a/troth.config.yaml", "", "config"],
  ["/a/troth.config.json", "{}", "config"],
  ["/a/my-troth.config.yaml", "", undefined],
  ["/a/campaign.yaml", "", "campaign"],
  ["c:\\a\\autumn.campaign.yml", "", "campaign"],
  ["/a/waivers.yaml", "", "waivers"],
  ["/a/values.yaml", "", "profile"],
  ["/a/values.yaml", "version: 1\nbra", "profile"],
  ["/a/values.yaml", "replicaCount: 2\nimage:\n  tag: v1\n", undefined],
  ["/a/brand.yaml", values, "profile"],
  ["/a/posts.yaml", "posts: []\n", undefined],
  ["/a/values.md", values, undefined],
])("%s with %j is %s", ([path, source, kind]) => {
  expect(settingsKind(path, source)).toBe(kind);
});
