import { extname, resolve } from "node:path";

import {
  ConfigError,
  looksLikeProfile,
  PluginFault,
  type Config,
  type FileSettings,
} from "@troth/config";
import {
  createLinter,
  joinDrafts,
  loadDrafts,
  type DraftFile,
  type Drafts,
  type Format,
  type Linter,
  type LintSettings,
  type Note,
  type Result,
  type Rule,
  type StatedMeta,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import type { CampaignReport, FileReport, ReportError } from "@troth/reporters";

import type { Change, ChangedFiles, ChangedOptions } from "./changed/changed-files.ts";
import { configTrouble } from "./complain.ts";
import { collect, type Collected } from "./files/collect.ts";
import { shownPath } from "./files/found.ts";
import { formatOf, looksLikeDraft } from "./files/format.ts";
import { decode, type Encoding } from "./files/decode.ts";
import { readSource, type Source } from "./files/read.ts";
import type { Gate, GateCount, GateOptions } from "./gate/gate.ts";
import { openGround, type Ground, type Held } from "./ground.ts";
import type { Looked } from "./gate/waivers.ts";
import type { Io } from "./io.ts";
import { ruleNamed } from "./options.ts";

/** What a command was told about the drafts and the rules. */
export interface SessionOptions {
  readonly flags: StatedMeta;
  /** Gate, day and the rest of what a linter wants beside its rules. */
  readonly settings: Omit<LintSettings, "rules" | "setAside">;
  readonly configFile?: string | undefined;
  readonly stdinName?: string | undefined;
  /** The only rules to run, as the user calls them; all when left out. */
  readonly only?: readonly string[] | undefined;
  /** What a campaign says about its drafts, by absolute path; drafts that say otherwise win. */
  readonly planned?: ReadonlyMap<string, StatedMeta> | undefined;
  /** Apply the safe suggestions; nothing is changed when left out. */
  readonly fix?: FixMode | undefined;
  /** What lets findings pass; nothing does when left out. */
  readonly gate?: GateOptions | undefined;
  /** Of which files a former version is known, and whether only new lines count. */
  readonly changed?: ChangedOptions | undefined;
}

/** How a profile stands that was not linted itself. */
export interface ProfileState {
  /** As it is shown. */
  readonly path: string;
  readonly problems: number;
}

/** `dry-run` shows what would be written. */
export type FixMode = "write" | "dry-run";

/** A file, ready to be read as drafts. */
export interface OpenedFile {
  readonly file: DraftFile & { readonly bytes: Uint8Array };
  readonly encoding: Encoding;
  /** What the writer should know about the file itself. */
  readonly notes: readonly Note[];
}

/** A text, and what it goes by. */
export interface NamedText {
  /** A path decides which settings apply; it need not exist. */
  readonly name: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Taken from name and text when left out. */
  readonly format?: Format | undefined;
  /** What is stated about this text beside the flags of the session. */
  readonly flags: StatedMeta;
}

/** What a session wants of the world, beside the file system. */
export type Surroundings = Pick<Io, "cwd" | "stdin">;

/** Reads and lints the drafts of one run under one configuration. */
export class Session {
  readonly #io: Surroundings;
  readonly #options: SessionOptions;
  readonly #ground: Ground;
  readonly #config: Config;
  readonly #gate: Gate | undefined;
  readonly #changed: ChangedFiles | undefined;
  /** Ids of the only rules to run. */
  readonly #only: ReadonlySet<string> | undefined;
  readonly #linters = new Map<FileSettings, Linter>();
  readonly #keys = new Map<FileSettings, string>();
  /** What drafts are held to, where there is a profile. */
  readonly #held: Held | undefined;
  /** The touches of campaigns, which are read together when each was linted by itself. */
  readonly #touches = new Map<string, Drafts>();

  private constructor(io: Surroundings, options: SessionOptions, ground: Ground) {
    const { config, held, gate, changed } = ground;
    this.#ground = ground;
    this.#io = io;
    this.#options = options;
    this.#config = config;
    this.#held = held;
    this.#gate = gate;
    this.#changed = changed;
    const only = options.only?.map((given) => ruleNamed(given, config.rules).id);
    this.#only = only && new Set(only);
  }

  /** @throws {ConfigError} @throws {UsageError} */
  static async open(io: Surroundings, options: SessionOptions): Promise<Session> {
    return new Session(io, options, await openGround(io, options));
  }

  /**
   * The profile that drafts are held to, and how many things are to be said about it. Undefined where
   * there is none, or the report has said them.
   *
   * @param linted absolute.
   */
  async profileBeside(linted: readonly string[]): Promise<ProfileState | undefined> {
    const { path } = this.#held?.file ?? {};
    if (path === undefined || linted.includes(path)) return undefined;
    const report = await this.#reportProfile(path);
    if (isError(report)) return undefined;
    return { path: this.#shown(path), problems: report.result.findings.length };
  }

  /**
   * The files that say how drafts are linted, absolute. Undefined where a plugin has a part in it: a
   * program may change without a sign.
   */
  get settingsFiles(): readonly string[] | undefined {
    const { path, own } = this.#config;
    if (own.some(({ cases }) => cases === undefined)) return undefined;
    const named = [path, this.#held?.file.path].filter((one) => one !== undefined);
    return [...new Set([...named, ...own.map(({ from }) => from)])];
  }

  /** What the configuration wants of a file, in a text that differs where that differs. */
  settingsKey(path: string): string {
    const settings = this.#settings(path);
    const known = this.#keys.get(settings) ?? keyOf(settings);
    this.#keys.set(settings, known);
    return `${known} ${JSON.stringify(this.#options.planned?.get(path))}`;
  }

  /** Every rule that there is in this run. */
  get rules(): readonly Rule[] {
    return this.#config.rules;
  }

  /** The same configuration, with what a campaign says about its drafts. */
  planning(planned: ReadonlyMap<string, StatedMeta>): Session {
    return new Session(this.#io, { ...this.#options, planned }, this.#ground);
  }

  collect(paths: readonly string[]): Promise<Collected> {
    return collect(paths, { cwd: this.#io.cwd, ignores: (path) => this.#config.ignores(path) });
  }

  /** The drafts in a file, or why it cannot be read. @param path absolute, or `-`. */
  async read(path: string): Promise<Drafts | ReportError> {
    const known = this.#touches.get(path);
    if (known !== undefined) return known;
    const read = await this.#readBoth(path);
    return isError(read) ? read : read.drafts;
  }

  /** Also how the file read before, where it has changed. */
  async #readBoth(path: string): Promise<ReadDrafts | ReportError> {
    const opened = await this.#open(path);
    if (isError(opened)) return opened;
    const now = withNotes(await loadDrafts(opened.file, annotateMoves), opened.notes);
    const former = await this.#former(opened.file);
    const drafts = former === undefined ? now : withBefore(now, former);
    if (this.#options.planned?.has(path) === true) this.#touches.set(path, drafts);
    return { drafts, former };
  }

  async #former(file: OpenedFile["file"]): Promise<Drafts | undefined> {
    const bytes = await this.#changed?.before(resolve(this.#io.cwd, file.path));
    const decoded = bytes && decode(bytes, file.path);
    if (bytes === undefined || decoded === undefined) return undefined;
    return loadDrafts({ ...file, bytes, source: decoded.source }, annotateMoves);
  }

  /** Reads a file, fixes it where that was asked for, and lints it. Never rejects. */
  report(path: string): Promise<FileReport | ReportError> {
    return this.guarded(path, async () => {
      const { fix } = this.#options;
      if (await this.#isProfile(path)) return this.#reportProfile(path);
      await this.#changed?.look(path);
      if (fix !== undefined) return this.#fix(path, fix);
      const read = await this.#readBoth(path);
      return isError(read) ? read : this.#reportOn(path, read);
    });
  }

  #reportOn(path: string, { drafts, former }: ReadDrafts): FileReport {
    const result = this.lint(path, drafts);
    const before = former && { draft: former[0], result: this.#linterFor(path)(...former) };
    const fresh = this.#freshAmong(path, result, before?.result);
    const then = { ...(before && { before }), ...(fresh && { fresh }) };
    return { draft: drafts[0], drafts, result, ...then };
  }

  /** Fingerprints of what was not there before; undefined where nobody says what was. */
  #freshAmong(path: string, { findings }: Result, before?: Result): FileReport["fresh"] {
    const change = this.changeOf(path);
    if (change === undefined && !this.knowsOld) return undefined;
    if (change === "same") return new Set();
    const setAside = before?.setAside ?? [];
    const old = [...(before?.findings ?? []), ...setAside.map(({ finding }) => finding)];
    const known = new Set(old.map(({ fingerprint }) => fingerprint));
    const prints = findings.map(({ fingerprint }) => fingerprint);
    return new Set(prints.filter((one) => !known.has(one)));
  }

  /** What has become of a file; undefined where nobody asks what has changed. */
  changeOf(path: string): Change | undefined {
    return this.#changed?.changeOf(resolve(this.#io.cwd, path));
  }

  /** Whether a baseline says what was there before. */
  get knowsOld(): boolean {
    return this.#gate?.knowsOld ?? false;
  }

  /** Lints a text that stands in no file. Never rejects. */
  lintText({ name, flags, ...text }: NamedText): Promise<FileReport | ReportError> {
    const path = resolve(this.#io.cwd, name);
    return this.guarded(path, async () => {
      const { file, notes } = this.#opened(path, { ...text, encoding: "utf-8" });
      const stated = { ...file, flags: { ...file.flags, ...flags } };
      const drafts = withNotes(await loadDrafts(stated, annotateMoves), notes);
      return { draft: drafts[0], result: this.lint(path, drafts) };
    });
  }

  async #fix(path: string, mode: FixMode): Promise<FileReport | ReportError> {
    const opened = await this.#open(path);
    if (isError(opened)) return opened;
    const { fixAndReport } = await import("./fix/fix-and-report.ts");
    const lint: Linter = (first, ...more) =>
      this.#linterFor(path)(...withNotes([first, ...more], opened.notes));
    return fixAndReport({ ...opened, lint }, { path, mode });
  }

  /** A YAML file with what only a profile has, whatever it is called. */
  async #isProfile(path: string): Promise<boolean> {
    if (!/\.ya?ml$/iu.test(path)) return false;
    const decoded = await readSource(path, this.#shown(path), this.#io);
    return "source" in decoded && looksLikeProfile(decoded.source);
  }

  async #reportProfile(path: string): Promise<FileReport | ReportError> {
    const { reportProfile } = await import("./profile/report-profile.ts");
    const setAside = this.#setAside();
    const settings = { ...this.#options.settings, ...(setAside && { setAside }) };
    const shown = this.#shown(path);
    try {
      const about = { shown, settings, rules: this.#config.rules };
      const { draft, result: judged } = await reportProfile(path, about);
      const result = this.#withWaivers(judged);
      const fresh = this.#freshAmong(path, result);
      return { draft, result, ...(fresh && { fresh }) };
    } catch (error) {
      if (error instanceof ConfigError) return configTrouble(error, this.#io);
      throw error;
    }
  }

  async #open(path: string): Promise<OpenedFile | ReportError> {
    const decoded = await readSource(path, this.#shown(path), this.#io);
    return "message" in decoded ? decoded : this.#opened(path, decoded);
  }

  #opened(path: string, decoded: Source & { readonly format?: Format | undefined }): OpenedFile {
    const shown = this.#shown(path);
    const { source, bytes, encoding } = decoded;
    const { configured: common, mergeTags } = this.#settings(path);
    const configured = { ...common, ...this.#options.planned?.get(path) };
    const format = decoded.format ?? formatOf(shown, source);
    // The parts of a mail say themselves how they are written.
    const guessed = format !== "eml" && encoding === "windows-1252";
    const { flags } = this.#options;
    const about = { path: shown, source, format, bytes, guessed, flags, configured };
    return {
      file: { ...about, ...(mergeTags && { mergeTags }) },
      encoding,
      notes: notesOn(path, format, decoded, shown),
    };
  }

  lint(path: string, drafts: Drafts): Result {
    return this.#withWaivers(this.#linterFor(path)(...drafts));
  }

  /** Whoever reads the report must see which waivers hold. */
  #withWaivers(result: Result): Result {
    const more = this.#gate?.notesOn(result) ?? [];
    return more.length === 0 ? result : { ...result, notes: [...result.notes, ...more] };
  }

  /** The same for a campaign. */
  noted(report: CampaignReport): CampaignReport {
    const more = this.#gate?.notesTogether(report) ?? [];
    const { campaign } = report;
    return { ...report, campaign: { ...campaign, notes: [...campaign.notes, ...more] } };
  }

  /** What the gate did with the findings of a file; undefined where none stands. */
  gateCount(result: Result): GateCount | undefined {
    return this.#gate?.count(result);
  }

  /** The same with what was found in campaigns. */
  gateCountTogether(reports: readonly CampaignReport[]): GateCount | undefined {
    return this.#gate?.countTogether(reports);
  }

  /** Waivers under which something was set aside on this thread, by their place in the file. */
  get usedWaivers(): Iterable<number> {
    return this.#gate?.used ?? [];
  }

  /** What is to be said about the waivers themselves; undefined where that is nothing. */
  async reportWaivers(looked: Looked): Promise<FileReport | undefined> {
    return this.#gate?.waivers?.report(looked, this.#options.settings);
  }

  #linterFor(path: string): Linter {
    const settings = this.#settings(path);
    const linter = this.#linters.get(settings) ?? this.#createLinter(settings);
    this.#linters.set(settings, linter);
    return linter;
  }

  /** A fault of ours in one draft must not hide what was found in the others. */
  async guarded<T>(path: string, work: () => Promise<T>): Promise<T | ReportError> {
    try {
      return await work();
    } catch (error) {
      return this.fault(path, error);
    }
  }

  /** What to say about a draft that troth itself could not cope with. */
  fault(path: string, error: unknown): ReportError {
    const shown = this.#shown(path);
    if (isOutOfMemory(error)) {
      return {
        path: shown,
        message: "It takes more memory than troth may use.",
        remedy:
          "Lint its parts as files of their own, or allow more: NODE_OPTIONS=--max-old-space-size=8192.",
      };
    }
    if (error instanceof PluginFault) {
      return {
        path: shown,
        message: `On this draft ${error.message}.`,
        remedy: `Turn ${error.rule} off until it is mended, and tell whoever makes ${error.plugin}.`,
      };
    }
    return {
      path: shown,
      message: `troth failed on this draft: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "The fault is in troth. Please report it, with the draft if you may share it.",
    };
  }

  /** Rules, gate and day for a file. @param path absolute, or from the caller's folder. */
  settingsFor(path: string): LintSettings & { readonly known: readonly string[] } {
    return this.#lintSettings(this.#settings(path));
  }

  #createLinter(settings: FileSettings): Linter {
    return createLinter(this.#lintSettings(settings));
  }

  #lintSettings({ rules: configured }: FileSettings) {
    const { settings } = this.#options;
    const only = this.#only;
    const wanted = configured.filter(({ rule }) => only === undefined || only.has(rule.id));
    const known = this.#config.rules.map(({ id }) => id);
    const setAside = this.#setAside();
    const held = this.#held;
    return {
      ...settings,
      rules: held === undefined ? wanted : held.withOverrides(wanted),
      known,
      ...(held && { profile: held.reader }),
      ...(setAside && { setAside }),
    };
  }

  #setAside(): LintSettings["setAside"] {
    const gate = this.#gate;
    const changed = this.#options.changed?.lines === true ? this.#changed : undefined;
    if (gate === undefined && changed === undefined) return undefined;
    return (finding, draft) =>
      gate?.reasonFor(finding, draft) ?? changed?.reasonFor(finding, draft);
  }

  #settings(path: string): FileSettings {
    const name = path === "-" ? (this.#options.stdinName ?? "stdin") : path;
    return this.#config.settingsFor(resolve(this.#io.cwd, name));
  }

  #shown(path: string): string {
    const { stdinName } = this.#options;
    if (path !== "-") return shownPath(path, this.#io.cwd);
    return stdinName === undefined
      ? "<stdin>"
      : shownPath(resolve(this.#io.cwd, stdinName), this.#io.cwd);
  }
}

function keyOf({ configured, mergeTags, rules: settings }: FileSettings): string {
  const chosen = settings.map(({ rule, ...setting }) => [rule.id, setting]);
  return JSON.stringify([configured, mergeTags, chosen]);
}

/** The drafts of a file, and those that it held before. */
interface ReadDrafts {
  readonly drafts: Drafts;
  /** Undefined where it has not changed, or was not there. */
  readonly former: Drafts | undefined;
}

/** Of a file that is one message, also how that read before. */
function withBefore([first, ...others]: Drafts, former: Drafts): Drafts {
  if (first.entry !== undefined) return [first, ...others];
  const before = joinDrafts(former);
  return [{ ...first, before }, ...others.map((draft) => ({ ...draft, before }))];
}

function withNotes([first, ...others]: Drafts, notes: readonly Note[]): Drafts {
  return [{ ...first, notes: [...notes, ...first.notes] }, ...others];
}

function notesOn(
  path: string,
  format: Format,
  { source, note }: { readonly source: string; readonly note?: string },
  shown: string,
): Note[] {
  const ending = extname(shown);
  const isGuess = path !== "-" && ending !== "" && format === "text" && !looksLikeDraft(shown);
  return [
    ...(isGuess ? [{ message: `Files that end in ${ending} are read as plain text.` }] : []),
    ...(note === undefined || format === "eml" ? [] : [{ message: note }]),
    ...(source.trim() === "" ? [{ message: "The file is empty." }] : []),
  ];
}

export function isError(value: object): value is ReportError {
  return "remedy" in value;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
