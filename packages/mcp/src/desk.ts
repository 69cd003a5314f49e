import { nearest, type Config } from "@troth/config";
import {
  createLinter,
  formatOf,
  loadDrafts,
  type DraftFile,
  type Format,
  type Rule,
  type StatedMeta,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { createJsonReporter, printRule, rulesJson, wholeReport } from "@troth/reporters";

import { draftIn } from "./drafts-in.ts";
import { Refused } from "./refused.ts";

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

  /** The report of `troth lint --format json`. @throws {Refused} */
  async lint(asked: Asked): Promise<Record<string, unknown>> {
    const { config, root, version } = this.#options;
    const today = this.#options.today();
    const file = this.#file(asked);
    const { rules, configured, mergeTags } = config.settingsFor(`${root}/${file.path}`);
    const drafts = await loadDrafts(
      { ...file, configured, ...(mergeTags && { mergeTags }) },
      annotateMoves,
    );
    const { showPossible = false } = asked;
    const known = this.rules.map(({ id }) => id);
    const result = createLinter({ rules, today, showPossible, known })(...drafts);
    const reporter = createJsonReporter({ tool: { name: "troth", version }, today });
    const report = wholeReport(reporter, { files: [{ draft: drafts[0], result }] });
    return JSON.parse(report) as Record<string, unknown>;
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
