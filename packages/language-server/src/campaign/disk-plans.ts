import { readdir, readFile, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

import { ConfigError, isCampaignFile } from "@troth/config";
import type { ReadPlan } from "@troth/config/campaign";
import { decodeText, looksLikeDraft } from "@troth/core";

import {
  isStated,
  type ClosedDraft,
  type PlanKey,
  type PlanReading,
  type PlanSource,
  type ReadingPlan,
} from "./plan-source.ts";
import { StatedPlans } from "./stated-plans.ts";

/** Entries of folders. A workspace with more is no folder of drafts, and is not looked through to its end. */
const mostEntries = 50_000;

/** Bytes. What is longer is no draft that anybody sends. */
const longest = 2_000_000;

/** Folders that hold what others have written. */
const skipped = /^(?:\.|node_modules$)/u;

/** Plans and drafts of the folder that is open. */
export class DiskPlans implements PlanSource {
  readonly #folder: string | undefined;
  readonly #today: () => string;
  readonly #stated = new StatedPlans();
  /** Plans as they were last without a fault. */
  readonly #good = new Map<string, ReadPlan>();

  /** @param today `YYYY-MM-DD`, now. */
  constructor(folder: string | undefined, today: () => string) {
    this.#folder = folder;
    this.#today = today;
  }

  async find(): Promise<readonly PlanKey[]> {
    this.#stated.forget();
    const found: string[] = [];
    const folders = this.#folder === undefined ? [] : [this.#folder];
    let left = mostEntries;
    for (let folder = folders.shift(); folder !== undefined && left > 0; folder = folders.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- one folder at a time leaves the disk to the editor
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      left -= entries.length;
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isFile() && isCampaignFile(path)) found.push(slashed(path));
        else if (entry.isFile() && looksLikeDraft(path)) this.#stated.heed(slashed(path));
        else if (entry.isDirectory() && !skipped.test(entry.name)) folders.push(path);
      }
    }
    return [...found.toSorted(), ...this.#stated.keys];
  }

  heed(path: string, text: string | undefined): readonly PlanKey[] {
    return this.#stated.heed(path, text);
  }

  async read(key: PlanKey, reading: ReadingPlan): Promise<PlanReading> {
    const reader = await import("@troth/config/campaign");
    if (isStated(key)) {
      const plan = this.#stated.read(key, reading, reader);
      return { faults: [], ...(plan && { plan }) };
    }
    try {
      const openText = (file: string): string | undefined => reading.openText(slashed(file));
      const plan = withSlashes(reader.readPlan(key, slashed, openText));
      this.#good.set(key, plan);
      const faults = [...reader.missingTouches(plan), ...(await this.#faultsOfProfile(plan))];
      return { plan, faults };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const plan = this.#good.get(key);
      return { faults: [error], ...(plan && { plan }) };
    }
  }

  /** Why the profile that a plan names cannot be used. */
  async #faultsOfProfile({ profile: named }: ReadPlan): Promise<readonly ConfigError[]> {
    if (named === undefined) return [];
    const { loadProfile } = await import("@troth/config/profile");
    try {
      loadProfile(named.path, this.#today(), named.namedIn);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return [error];
    }
  }

  async stampOf(path: string): Promise<string | undefined> {
    const stats = await stat(path).catch(() => undefined);
    if (stats === undefined || !stats.isFile() || stats.size > longest) return undefined;
    return `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
  }

  async closedDraft(path: string): Promise<ClosedDraft | undefined> {
    const bytes = await readFile(path).catch(() => undefined);
    return bytes && { source: decodeText(bytes).source, bytes };
  }

  uriOf(path: string): string {
    return pathToFileURL(normalize(path)).href;
  }
}

function withSlashes(read: ReadPlan): ReadPlan {
  const { files, offersFile } = read;
  return {
    ...read,
    files: new Map(Array.from(files, ([id, path]) => [id, slashed(path)])),
    ...(offersFile !== undefined && { offersFile: slashed(offersFile) }),
  };
}

/** As `pathOf` gives the path of a document: on Windows too with `/`, and the drive in small. */
function slashed(path: string): string {
  return path.replaceAll("\\", "/").replace(/^[A-Z](?=:)/u, (drive) => drive.toLowerCase());
}
