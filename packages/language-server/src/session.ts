import { settingsKind } from "@troth/config/settings-files";
import type { StatedMeta } from "@troth/core";
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import picomatch from "picomatch";

import { analyse, type Analysis } from "./analysis/analysis.ts";
import { formatOfDocument } from "./analysis/format.ts";
import { Runs } from "./analysis/runs.ts";
import type { Projects } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import type { CheckSettings } from "./settings-files/check.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** What a session wants of the world. */
export interface World {
  readonly documents: Pick<TextDocuments<TextDocument>, "get" | "all">;
  readonly projects: Projects;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
  readonly checkSettings: CheckSettings;
  /** What a campaign says about a draft. @param path absolute. */
  readonly plannedFor: (path: string) => StatedMeta | undefined;
  readonly onAnalysis: (uri: string, found: Found) => void;
  /** What is known beside a text has changed, its analysis not. */
  readonly onToldAgain: (uri: string, found: Found) => void;
  readonly log: Pick<Connection["console"], "error">;
}

/**
 * What is known of a document: of a file of settings what is wrong with it; nothing where it is neither
 * that nor a draft; a text where troth failed on it.
 */
export type Found =
  | { readonly analysis: Analysis }
  | { readonly settings: readonly Diagnostic[] }
  | { readonly leftAlone: true }
  | { readonly fault: string };

/** Characters. What is longer is no draft that anybody types. */
const longest = 2_000_000;

/** The open drafts of an editor, each linted a moment after it was changed. */
export class Session {
  readonly #world: World;
  readonly #runs: Runs<Found>;
  #settings: Settings = defaultSettings;
  #isExcluded = matcher(defaultSettings);

  constructor(world: World) {
    this.#world = world;
    const versionOf = (uri: string): number | undefined => world.documents.get(uri)?.version;
    const work = (uri: string): Promise<Found> => this.#guarded(uri);
    const task = { versionOf, work, onDone: world.onAnalysis };
    this.#runs = new Runs(task, { delay: () => this.#settings.delay, longestWait: 1000 });
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Lints every open draft anew: by other settings, or under another configuration. */
  renew(settings: Settings = this.#settings): void {
    this.#settings = settings;
    this.#isExcluded = matcher(settings);
    for (const { uri } of this.#world.documents.all()) this.#runs.redo(uri);
  }

  /** Lints a document anew though its text is the same. */
  redo(uri: string): void {
    this.#runs.redo(uri);
  }

  changed(uri: string): void {
    this.#runs.touch(uri);
  }

  closed(uri: string): void {
    this.#runs.forget(uri);
  }

  /** What was found in the newest version; undefined where it is closed. Waits while it is typed. */
  found(uri: string): Promise<Found | undefined> {
    return this.#runs.of(uri);
  }

  /** Says of each open document again what is known of it. */
  tellAgain(): void {
    for (const { uri } of this.#world.documents.all()) {
      const found = this.#runs.lastOf(uri);
      if (found !== undefined) this.#world.onToldAgain(uri, found);
    }
  }

  async analysisOf(uri: string): Promise<Analysis | undefined> {
    const found = await this.found(uri);
    return found !== undefined && "analysis" in found ? found.analysis : undefined;
  }

  async #guarded(uri: string): Promise<Found> {
    try {
      return await this.#find(uri);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      this.#world.log.error(`${uri}: ${error instanceof Error ? (error.stack ?? said) : said}`);
      return { fault: `troth failed on this draft: ${said}` };
    }
  }

  async #find(uri: string): Promise<Found> {
    const document = this.#world.documents.get(uri);
    const { enable, configFile, showPossible } = this.#settings;
    const path = pathOf(uri);
    if (document === undefined || !enable || this.#isExcluded(path)) return leftAlone;
    const source = document.getText();
    const today = this.#world.today();
    const kind = settingsKind(path, source);
    if (kind !== undefined) {
      const { rules } = await this.#world.projects.projectFor(uri, configFile);
      const text = { kind, path, source, rules, today };
      return { settings: await this.#world.checkSettings(text) };
    }
    if (source.length > longest) {
      return { fault: "This file is too long to be linted while it is written: run `troth lint`." };
    }
    const project = await this.#world.projects.projectFor(uri, configFile);
    if (project.ignores(path)) return leftAlone;
    const format = await formatOfDocument(document, source);
    if (format === undefined) return leftAlone;
    const planned = this.#world.plannedFor(path);
    const work = { path, source, format, planned };
    return { analysis: await analyse(work, project, { today, showPossible }) };
  }
}

const leftAlone: Found = { leftAlone: true };

function matcher({ exclude }: Settings): (path: string) => boolean {
  return exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
}
