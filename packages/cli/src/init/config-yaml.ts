import { scalarOf } from "@troth/config/profile-insert";
import type { Start } from "@troth/config/profile-start";

interface Surroundings {
  /** Path of the JSON Schema from the file, where it is installed. */
  readonly schema: string | undefined;
  /** Path of the profile from the file. */
  readonly profile: string;
}

/** A configuration as YAML, each line explained. Ends with a line feed. */
export function configYaml({ channel }: Pick<Start, "channel">, about: Surroundings): string {
  const { schema, profile } = about;
  return [
    "# How troth reads the drafts in this folder and below it.",
    ...(schema === undefined
      ? []
      : ["", "# Lets editors complete and check this file.", `$schema: ${scalarOf(schema)}`]),
    "",
    "# What you stand for: drafts are held to it.",
    `profile: ${scalarOf(profile)}`,
    "",
    "# What kind of message a draft is, where it does not say so itself: cold, welcome, news, promo,",
    "# social, land or service. Without this troth tells it from the text.",
    ...(channel === undefined
      ? ["# overrides:", "#   - { files: letters/**, channel: news }"]
      : ["overrides:", `  - { files: "**", channel: ${channel} }`]),
    "",
    "# How serious a rule is: error, warn, info or off. `troth rules` shows them all.",
    "# rules:",
    "#   jargon/buzzword: info",
    "",
    "# Files that are left out when a folder is linted.",
    "# ignore: [old/**]",
    "",
  ].join("\n");
}
