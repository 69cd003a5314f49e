import type { FileSettings, ProfileFile } from "@troth/config";
import type { LintSettings, ProfileReader, Rule } from "@troth/core";
import { rules } from "@troth/preset";

/** What holds for the drafts of a folder. */
export interface Project {
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  settingsFor(path: string): FileSettings;
  ignores(path: string): boolean;
  /** What drafts are held to, where there is a profile. */
  readonly profile?: HeldProfile;
  /** Which findings somebody answers for, where there is a `waivers.yaml`. */
  readonly setAside?: NonNullable<LintSettings["setAside"]>;
  /** Why this is not what the folder asks for, in a sentence that is shown above each draft. */
  readonly trouble?: string;
}

/** A values profile, and what holds drafts to it. */
export interface HeldProfile {
  readonly file: ProfileFile;
  readonly reader: ProfileReader;
}

/** Where projects come from: the disk, or nowhere. */
export interface Projects {
  /** What holds for a file now. Never rejects. @param configFile in place of the nearest. */
  projectFor(uri: string, configFile: string | undefined): Promise<Project>;
  /** Files of the workspace have changed on the disk: what was read of them is read anew. */
  forget(): void;
}

/** A file of settings that cannot be used: shown in that file. */
export interface ConfigTrouble {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly message: string;
}

/** Told what is wrong with something that is read from the disk, and of nothing once it is mended. */
export type OnTrouble = (about: string, trouble: ConfigTrouble | undefined) => void;

const settings: FileSettings = { configured: {}, rules: rules.map((rule) => ({ rule })) };

/** Built-in rules as they ship, no configuration. */
export const builtInProject: Project = {
  rules,
  settingsFor: () => settings,
  ignores: () => false,
};

/** For a browser, and for a folder that nobody trusts. */
export const builtInProjects: Projects = {
  projectFor: () => Promise.resolve(builtInProject),
  forget: () => undefined,
};
