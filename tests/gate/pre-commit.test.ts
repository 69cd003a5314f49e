import { expect, test, vi } from "vitest";

import { write } from "../command-line.ts";
import { commitThroughHook, hasPreCommit, installHook } from "./hook.ts";
import { git } from "./repository.ts";

// Starts pre-commit, which makes a cache of its own: a guard for a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const forged = calm.replace("The spring", "Re: the spring");

test.skipIf(!hasPreCommit)("pre-commit blocks a blocked draft, and lets a clear one pass", () => {
  git("init", "-q");
  write({ "campaigns/a.md": forged, "README.md": forged });
  installHook("^campaigns/");
  const blocked = commitThroughHook();
  expect(blocked.status).toBe(1);
  expect(blocked.said).toContain("proof/fake-thread");
  expect(blocked.said).not.toContain("README.md");
  write({ "campaigns/a.md": calm });
  const passed = commitThroughHook();
  expect(passed.status, passed.said).toBe(0);
});
