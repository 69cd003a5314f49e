import { beginningOf } from "@troth/config";

import { looksLikeDraft } from "../files/format.ts";

/** In bytes: front matter stands at the beginning. */
const reach = 2048;

/** Whether the front matter of a draft seems to name a campaign. Cheap: it is asked of every file. */
export function mentionsCampaign(path: string): boolean {
  if (path === "-" || !looksLikeDraft(path)) return false;
  const head = beginningOf(path, reach);
  return /^(?:\uFEFF)?---/u.test(head) && /^campaign:/mu.test(head);
}
