import type { Audience, Draft, DraftProfile } from "@troth/core";

type About = Pick<Draft, "meta">;

/**
 * Terms that the readers of a draft use themselves, in lower case: those of the audience that it is
 * for, else what every audience of the profile knows. Empty where there is no profile.
 */
export function knownTerms(profile: DraftProfile | undefined, draft: About): ReadonlySet<string> {
  const [first, ...others] = audiencesOf(profile, draft);
  const rest = others.map(({ knows }) => new Set(knows.map(lower)));
  const known = first?.knows.map(lower) ?? [];
  return new Set(known.filter((term) => rest.every((terms) => terms.has(term))));
}

/** What a rule leaves alone: what its options allow, and what the readers know. In lower case. */
export function allowedTerms(
  allow: readonly string[],
  profile: DraftProfile | undefined,
  draft: About,
): ReadonlySet<string> {
  return new Set([...allow.map(lower), ...knownTerms(profile, draft)]);
}

/** Whether everybody who may read it is of the trade. */
export function areExperts(profile: DraftProfile | undefined, draft: About): boolean {
  const audiences = audiencesOf(profile, draft);
  return audiences.length > 0 && audiences.every(({ reading }) => reading === "expert");
}

/** The audience that a draft is for; where none is named, it may be any. */
function audiencesOf(profile: DraftProfile | undefined, { meta }: About): readonly Audience[] {
  const { audiences = [] } = profile?.declared ?? {};
  return meta.audience === undefined
    ? audiences
    : audiences.filter(({ id }) => id === meta.audience);
}

function lower(term: string): string {
  return term.toLowerCase();
}
