import { settingsFileSchema, type SettingsKind } from "@troth/config/settings-files";
import type { Profile, Rule } from "@troth/core";

import type { Schema } from "./by-schema.ts";

/** What the names in a file may stand for. */
export interface Names {
  readonly rules: readonly Rule[];
  /** What drafts of its folder are held to. */
  readonly profile: Profile | undefined;
  /** The file itself, half typed. */
  readonly source: string;
}

/** The schema of a file of settings, with the names that are known as examples of its values. */
export function schemaWithNames(kind: SettingsKind, names: Names): Schema {
  const schema = settingsFileSchema(kind, names.rules) as Schema;
  return examplesOf[kind](names).reduce(withExamples, schema);
}

/** Where in a schema names stand, and those that are known. */
type Examples = readonly [path: readonly string[], names: readonly string[]];

const examplesOf: Readonly<Record<SettingsKind, (names: Names) => readonly Examples[]>> = {
  config: ({ profile }) => [
    [["properties", "overrides", "items", "properties", "audience"], audiencesOf(profile)],
  ],
  profile: ({ rules, source }) => [
    [[...promise, "test", "properties", "forbid_rules", "items"], idsOf(rules)],
    [[...promise, "value"], idsIn(source)],
  ],
  campaign: ({ profile, source }) => [
    [["properties", "audience"], audiencesOf(profile)],
    [[...touch, "after", "items"], idsIn(source)],
    [[...touch, "variant_of"], idsIn(source)],
    [[...touch, "offers", "items"], idsIn(source)],
  ],
  waivers: ({ rules }) => [
    [["properties", "waivers", "items", "properties", "rule"], idsOf(rules)],
  ],
};

const promise = ["properties", "promises", "items", "properties"];
const touch = ["properties", "touches", "items", "properties"];

function audiencesOf(profile: Profile | undefined): string[] {
  return (profile?.audiences ?? []).map(({ id }) => id);
}

function idsOf(rules: readonly Rule[]): string[] {
  return rules.map(({ id }) => id);
}

/** `id: first` anywhere: what findings and other entries call something. */
function idsIn(source: string): string[] {
  return Array.from(source.matchAll(/\bid:[ \t]*["']?([\w-]+)/gu), ([, id = ""]) => id);
}

function withExamples(schema: Schema, [[key, ...rest], names]: Examples): Schema {
  if (key === undefined) return { ...schema, examples: names };
  const inner = (schema as Readonly<Record<string, Schema>>)[key];
  return inner === undefined ? schema : { ...schema, [key]: withExamples(inner, [rest, names]) };
}
