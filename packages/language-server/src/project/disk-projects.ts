import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import {
  ConfigError,
  findConfig,
  findUpwards,
  loadConfig,
  type Config,
  type ProfileFile,
} from "@troth/config";
import type { WaiverFile } from "@troth/config/waivers";
import { rules } from "@troth/preset";

import { joinParts, type Parts } from "./join-parts.ts";
import { Kept, type Reading } from "./kept.ts";
import { builtInProject, type OnTrouble, type Project, type Projects } from "./project.ts";

interface DiskOptions {
  /** Where a file stands that belongs to no folder, and where `configFile` counts from. */
  readonly folder: string | undefined;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
  readonly onTrouble: OnTrouble;
}

/** Configurations, profiles and waivers from the disk: each read anew when it changes. */
export class DiskProjects implements Projects {
  readonly #options: DiskOptions;
  readonly #configs: Kept<Config>;
  readonly #profiles: Kept<ProfileFile>;
  readonly #waivers: Kept<WaiverFile>;
  readonly #projects = new Map<string, { parts: Parts; project: Promise<Project> }>();
  /** Raised when a file has changed that a configuration may extend. */
  #round = 0;

  constructor(options: DiskOptions) {
    this.#options = options;
    this.#configs = new Kept("config", options.onTrouble);
    this.#profiles = new Kept("profile", options.onTrouble);
    this.#waivers = new Kept("waivers", options.onTrouble);
  }

  async projectFor(uri: string, configFile: string | undefined): Promise<Project> {
    const folder = this.#folderOf(uri);
    if (folder === undefined && configFile === undefined) return builtInProject;
    const from = folder ?? process.cwd();
    const config = await this.#configFor(from, configFile);
    const parts: Parts = {
      config,
      ...(await this.#partsBeside(config, from)),
      today: this.#options.today(),
    };
    const known = this.#projects.get(from);
    if (known !== undefined && isSame(known.parts, parts)) return known.project;
    const project = joinParts(parts);
    this.#projects.set(from, { parts, project });
    return project;
  }

  forget(): void {
    this.#round += 1;
    for (const kept of [this.#configs, this.#profiles, this.#waivers]) kept.forgetGone(existsSync);
  }

  /** Where to look from: the folder of the file, else the one that is open. */
  #folderOf(uri: string): string | undefined {
    return uri.startsWith("file:") ? dirname(fileURLToPath(uri)) : this.#options.folder;
  }

  #configFor(from: string, configFile: string | undefined): Promise<Reading<Config>> {
    const read = (file?: string) => (): Promise<Config> => loadConfig({ cwd: from, file, rules });
    try {
      const path =
        configFile === undefined
          ? findConfig(from)
          : resolve(this.#options.folder ?? process.cwd(), configFile);
      const stamp = path === undefined ? "none" : this.#stampOf(path);
      return this.#configs.of({ path: path ?? from, stamp, read: read(path) });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const rejected = (): Promise<Config> => Promise.reject(error);
      return this.#configs.of({ path: error.path, stamp: error.message, read: rejected });
    }
  }

  async #partsBeside(
    { value: config }: Reading<Config>,
    from: string,
  ): Promise<Pick<Parts, "profile" | "waivers">> {
    const today = this.#options.today();
    const profile = config?.profilePath();
    const waivers = findUpwards("waivers.yaml", from);
    return {
      ...(config !== undefined &&
        profile !== undefined && {
          profile: await this.#profiles.of({
            path: profile,
            stamp: `${this.#stampOf(profile)} ${today}`,
            read: () => profileOf(config, today),
          }),
        }),
      ...(waivers !== undefined && {
        waivers: await this.#waivers.of({
          path: waivers,
          stamp: this.#stampOf(waivers),
          read: async () => (await import("@troth/config/waivers")).readWaivers(waivers),
        }),
      }),
    };
  }

  #stampOf(path: string): string {
    const stats = statSync(path, { throwIfNoEntry: false });
    const file = stats === undefined ? "none" : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
    return `${this.#round} ${file}`;
  }
}

async function profileOf(config: Config, today: string): Promise<ProfileFile> {
  const file = await config.loadProfile(today);
  if (file === undefined) throw new Error("The profile has gone away while it was read.");
  return file;
}

function isSame(a: Parts, b: Parts): boolean {
  return (
    a.config === b.config &&
    a.profile === b.profile &&
    a.waivers === b.waivers &&
    a.today === b.today
  );
}
