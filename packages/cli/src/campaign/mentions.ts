import { closeSync, openSync, readSync } from "node:fs";

import { looksLikeDraft } from "../files/format.ts";

/** In bytes: front matter stands at the beginning. */
const reach = 2048;

/** Whether the front matter of a draft seems to name a campaign. Cheap: it is asked of every file. */
export function mentionsCampaign(path: string): boolean {
  if (path === "-" || !looksLikeDraft(path)) return false;
  const head = beginningOf(path);
  return /^(?:\uFEFF)?---/u.test(head) && /^campaign:/mu.test(head);
}

function beginningOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(reach);
      return bytes.toString("utf8", 0, readSync(file, bytes, 0, reach, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever lints it says what is wrong with it.
    return "";
  }
}
