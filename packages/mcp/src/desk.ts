import { nearest, type Config, type ProfileFile } from "@troth/config";
import {
  formatOf,
  loadDrafts,
  type DraftFile,
  type Format,
  type Rule,
  type StatedMeta,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import {
  createJsonReporter,
  printRule,
  rulesJson,
  wholeReport,
  type WholeRun,
} from "@troth/reporters";

import { draftIn } from "./drafts-in.ts";
import { profileFor } from "./profile-in.ts";
import { Refused } from "./refused.ts";
import { prepare, type Standard } from "./standard.ts";

/** What the server was told when it was started. */
export interface DeskOptions {
  readonly version: string;
  /** The only folder whose files are read. */
  readonly root: string;
  readonly config: Config;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
}

/** A draft that is to be linted: its words, or where it stands. */
export interface Asked {
  readonly text?: string | undefined;
  readonly path?: string | undefined;
  readonly format?: Format | undefined;
  readonly showPossible?: boolean | undefined;
  readonly meta: StatedMeta;
}

/** Does what is asked for, and changes nothing. */
export class Desk {
  readonly #options: DeskOptions;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  get version(): string {
    return this.#options.version;
  }

  get rules(): readonly Rule[] {
    return this.#options.config.rules;
  }

  /** The report of `troth lint --format json`. @throws {Refused} @throws {ConfigError} */
  async lint(asked: Asked): Promise<Record<string, unknown>> {
    const { config, root } = this.#options;
    const file = this.#file(asked);
    const { configured, mergeTags } = config.settingsFor(`${root}/${file.path}`);
    const drafts = await loadDrafts(
      { ...file, configured, ...(mergeTags && { mergeTags }) },
      annotateMoves,
    );
    const standard = await this.#standard(asked.showPossible);
    const { linterFor } = await prepare(standard);
    const result = linterFor(`${root}/${file.path}`)(...drafts);
    return this.#json({ files: [{ draft: drafts[0], result }] });
  }

  /** The report of `troth lint campaign.yaml --format json`. @throws {Refused} @throws {ConfigError} */
  async checkCampaign(path: string, showPossible?: boolean): Promise<Record<string, unknown>> {
    const { checkCampaign } = await import("./campaign.ts");
    const standard = await this.#standard(showPossible);
    return this.#json(await checkCampaign(this.#options.root, path, standard));
  }

  /** The profile that drafts are held to, where there is one. @throws {Refused} @throws {ConfigError} */
  profile(): Promise<ProfileFile | undefined> {
    return profileFor(this.#options, this.#options.today());
  }

  async #standard(showPossible = false): Promise<Standard> {
    const { config, today } = this.#options;
    return { config, profile: await this.profile(), today: today(), showPossible };
  }

  #json(run: WholeRun): Record<string, unknown> {
    const { version } = this.#options;
    const today = this.#options.today();
    const reporter = createJsonReporter({ tool: { name: "troth", version }, today });
    return JSON.parse(wholeReport(reporter, run)) as Record<string, unknown>;
  }

  #file({ text, path, format, meta }: Asked): DraftFile {
    if ((text === undefined) === (path === undefined)) {
      throw new Refused("One of `text` and `path` is needed.", "Send the draft as `text`.");
    }
    const name = path ?? "draft";
    const { source, bytes } =
      text === undefined ? draftIn(this.#options.root, name) : { source: text, bytes: undefined };
    const how = format ?? (path === undefined ? "markdown" : formatOf(name, source));
    return { path: name, source, format: how, flags: meta, ...(bytes && { bytes }) };
  }

  /** What `troth rules --format json` says, of one family if that is asked for. @throws {Refused} */
  list(family: string | undefined): Record<string, unknown> {
    const families = [...new Set(this.rules.map(({ id }) => familyOf(id)))];
    if (family !== undefined && !families.includes(family)) {
      throw new Refused(`There is no family ${family}.`, `Name one of ${families.join(", ")}.`);
    }
    const wanted = this.rules.filter(({ id }) => family === undefined || familyOf(id) === family);
    return JSON.parse(rulesJson(wanted)) as Record<string, unknown>;
  }

  /** The card of a rule. @throws {Refused} */
  explain(id: string): string {
    const rule = this.rules.find((one) => one.id === id);
    if (rule === undefined) {
      const near = nearest(
        id,
        this.rules.map((one) => one.id),
      );
      const remedy = near === undefined ? "list_rules names them all." : `Did you mean ${near}?`;
      throw new Refused(`There is no rule ${id}.`, remedy);
    }
    return printRule(rule, rule.meta.url ?? `docs/rules/${id}.md`, { width: 100, color: false });
  }
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
