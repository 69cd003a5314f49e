import type { Rule } from "@troth/core";
import { profileSchema } from "@troth/profile/schema";

import { isCampaignFile } from "./campaign/names.ts";
import { campaignSchema } from "./campaign/schema.ts";
import { looksLikeProfile } from "./profile/looks-like.ts";
import { configSchema } from "./schema.ts";
import { waiversSchema } from "./waivers/schema.ts";

/** What a file that is no draft says: `troth.config`, `values.yaml`, `campaign.yaml`, `waivers.yaml`. */
export type SettingsKind = "config" | "profile" | "campaign" | "waivers";

/** What a file says by its name, and by its text where a name may mean something else; else undefined. */
export function settingsKind(path: string, source: string): SettingsKind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (/^troth\.config\.(?:yaml|json)$/u.test(name)) return "config";
  if (isCampaignFile(name)) return "campaign";
  if (name === "waivers.yaml") return "waivers";
  if (!/\.ya?ml$/iu.test(name)) return undefined;
  const isBegun = /^values\.ya?ml$/iu.test(name) && hasOnlyOurKeys(source);
  return isBegun || looksLikeProfile(source) ? "profile" : undefined;
}

/** The JSON Schema of a kind of file. @param rules those that may be set in it. */
export function settingsFileSchema(kind: SettingsKind, rules: readonly Rule[]): object {
  if (kind === "config") return configSchema(rules);
  return { profile: profileSchema, campaign: campaignSchema, waivers: waiversSchema }[kind];
}

/** Other tools keep a `values.yaml` of their own; one that is being written has none of their keys. */
function hasOnlyOurKeys(source: string): boolean {
  const known = Object.keys(profileSchema["properties"] as object);
  return Array.from(source.matchAll(/^([\w$-]+)[ \t]*:/gmu)).every(([, key = ""]) =>
    known.includes(key),
  );
}
