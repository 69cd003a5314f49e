import type { ProfileFile } from "@troth/config";
import { insertItem, insertList } from "@troth/config/profile-insert";
import type { Audience, Finding } from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";
import type { ProfileText } from "./accept.ts";
import { liveProfile, readOr, type ProfileWorld } from "./live-profile.ts";

/** Rules about words that some readers use themselves. */
const aboutTerms: ReadonlySet<string> = new Set([
  "jargon/buzzword",
  "jargon/internal-term",
  "jargon/undefined-acronym",
]);

/** The profile with a word among those that the readers of the draft know. */
export function termsKnown(
  { project, draft }: Analysis,
  { rule, quote }: Finding,
  world: ProfileWorld,
): ProfileText[] {
  const file = aboutTerms.has(rule) ? liveProfile(project, world) : undefined;
  const audience = file && audienceOf(file, draft.meta.audience);
  if (file === undefined || audience === undefined) return [];
  const at = ["audiences", file.profile.audiences.indexOf(audience)];
  const after =
    audience.knows.length === 0
      ? (insertList(file.source, at, "knows", quote) ??
        insertItem(file.source, [...at, "knows"], quote))
      : insertItem(file.source, [...at, "knows"], quote);
  const read = after === undefined ? undefined : readOr(file.path, after, world.today);
  if (after === undefined || read === undefined) return [];
  const title = `“${quote}” is a word that ${audience.id} use: add it to the profile`;
  return [{ title, path: file.path, before: file.source, after }];
}

/** Those that the draft is for; where it names none, the only ones that there are. */
function audienceOf(
  { profile: { audiences } }: ProfileFile,
  named: string | undefined,
): Audience | undefined {
  if (named !== undefined) return audiences.find(({ id }) => id === named);
  return audiences.length === 1 ? audiences[0] : undefined;
}
