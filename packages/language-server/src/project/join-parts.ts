import type { Config, ConfigError, FileSettings, ProfileFile } from "@troth/config";
import type { WaiverFile } from "@troth/config/waivers";
import type { Finding, Rule } from "@troth/core";

import type { Reading } from "./kept.ts";
import { builtInProject, type HeldProfile, type Project } from "./project.ts";

/** What a project is made of; each by itself may be broken, and then is what it was before. */
export interface Parts {
  readonly config: Reading<Config>;
  readonly profile?: Reading<ProfileFile>;
  readonly waivers?: Reading<WaiverFile>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One project of its parts. What no folder needs (profiles, waivers) is loaded only where it is there. */
export async function joinParts({ config, profile, waivers, today }: Parts): Promise<Project> {
  const base: Pick<Config, "rules" | "settingsFor" | "ignores"> = config.value ?? builtInProject;
  const trouble = [
    troubleOf(config, "the built-in rules alone are in force"),
    troubleOf(profile, "drafts are held to no profile"),
    troubleOf(waivers, "no waiver holds"),
  ].filter((one) => one !== undefined);
  return {
    rules: base.rules,
    settingsFor: (path) => base.settingsFor(path),
    ignores: (path) => base.ignores(path),
    ...(profile?.value && (await heldTo(profile.value, base, today))),
    ...(waivers?.value && { setAside: await setAsideBy(waivers.value, base.rules, today) }),
    ...(trouble.length > 0 && { trouble: trouble.join(" ") }),
  };
}

async function heldTo(
  file: ProfileFile,
  base: Pick<Config, "settingsFor">,
  today: string,
): Promise<Required<Pick<Project, "profile" | "settingsFor">>> {
  const { profileReader, withOverrides } = await import("@troth/profile");
  const profile: HeldProfile = { file, reader: profileReader(file.profile, today) };
  const changed = new Map<FileSettings, FileSettings>();
  const settingsFor = (path: string): FileSettings => {
    const settings = base.settingsFor(path);
    const known = changed.get(settings) ?? {
      ...settings,
      rules: withOverrides(settings.rules, file.profile),
    };
    changed.set(settings, known);
    return known;
  };
  return { profile, settingsFor };
}

async function setAsideBy(
  file: WaiverFile,
  rules: readonly Rule[],
  today: string,
): Promise<NonNullable<Project["setAside"]>> {
  const [{ holdingWaivers }, { profileRules }] = await Promise.all([
    import("@troth/config/waivers"),
    import("@troth/profile"),
  ]);
  const known = [...rules.map(({ id }) => id), ...profileRules];
  const holding = holdingWaivers(file, { today, rules: known });
  return (finding: Finding, { path }) => {
    const waiver = holding(finding, path);
    return waiver === undefined ? undefined : { by: "waiver", waiver };
  };
}

function troubleOf(
  reading: { readonly value?: unknown; readonly fault?: ConfigError } | undefined,
  without: string,
): string | undefined {
  const fault = reading?.fault;
  if (fault === undefined) return undefined;
  const instead =
    reading?.value === undefined ? without : "the last one that was right is in force";
  return `${fault.path}:${fault.line ?? 1} cannot be used, so ${instead}: ${fault.message}`;
}
