import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { ConfigError, findConfig, loadConfig } from "@troth/config";
import { rules } from "@troth/preset";

import { builtInProject, type ConfigTrouble, type Project, type Projects } from "./project.ts";

interface Loaded {
  /** Changes when the file does. */
  readonly stamp: string;
  readonly project: Promise<Project>;
}

interface DiskOptions {
  /** Where a file stands that belongs to no folder, and where `configFile` counts from. */
  readonly folder: string | undefined;
  /** Called with what is wrong with a configuration, and with nothing once it is mended. */
  readonly onTrouble: (uri: string, trouble: ConfigTrouble | undefined) => void;
}

/** Configurations from the disk, each kept until it changes; of a broken one, what it was before. */
export class DiskProjects implements Projects {
  readonly #options: DiskOptions;
  readonly #loaded = new Map<string, Loaded>();
  readonly #good = new Map<string, Project>();
  /** Raised when a file has changed that a configuration may extend. */
  #round = 0;

  constructor(options: DiskOptions) {
    this.#options = options;
  }

  async projectFor(uri: string, configFile: string | undefined): Promise<Project> {
    let path: string | undefined;
    try {
      path = this.#configOf(uri, configFile);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return this.#inTrouble(error.path, error);
    }
    if (path === undefined) return builtInProject;
    const stamp = `${this.#round} ${stampOf(path)}`;
    const known = this.#loaded.get(path);
    if (known?.stamp === stamp) return known.project;
    const project = this.#load(path);
    this.#loaded.set(path, { stamp, project });
    return project;
  }

  forget(): void {
    this.#round += 1;
  }

  #configOf(uri: string, configFile: string | undefined): string | undefined {
    const { folder } = this.#options;
    if (configFile !== undefined) return resolve(folder ?? process.cwd(), configFile);
    const from = uri.startsWith("file:") ? dirname(fileURLToPath(uri)) : folder;
    return from === undefined ? undefined : findConfig(from);
  }

  async #load(path: string): Promise<Project> {
    try {
      const project = await loadConfig({ cwd: dirname(path), file: path, rules });
      this.#good.set(path, project);
      this.#options.onTrouble(uriOf(path), undefined);
      return project;
    } catch (error) {
      return this.#inTrouble(path, error);
    }
  }

  /** The place of the error may be a file that the configuration extends. */
  #inTrouble(path: string, error: unknown): Project {
    const known = error instanceof ConfigError;
    const place = known ? error.path : path;
    const line = known ? (error.line ?? 1) : 1;
    const message = error instanceof Error ? error.message : String(error);
    const remedy = known ? ` ${error.remedy}` : "";
    this.#options.onTrouble(uriOf(path), {
      uri: uriOf(place),
      line: line - 1,
      message: `${message}${remedy}`,
    });
    const good = this.#good.get(path);
    const instead = good === undefined ? "the built-in rules alone" : "the last one that was right";
    const trouble = `${place}:${line} cannot be used, so ${instead} is in force: ${message}`;
    return { ...(good ?? builtInProject), trouble };
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "none" : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
