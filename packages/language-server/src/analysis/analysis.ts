import {
  createLinter,
  joinDrafts,
  loadDrafts,
  loadReader,
  type Draft,
  type DraftFile,
  type Drafts,
  type Format,
  type Linter,
  type LintSettings,
  type Result,
  type StatedMeta,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { TextDocument } from "vscode-languageserver-textdocument";

import type { Project } from "../project/project.ts";

/** A draft as it stood at one version of its document, and what was found in it. */
export interface Analysis {
  readonly source: string;
  /** The same text, with its lines: what places in this analysis count in. */
  readonly lines: TextDocument;
  /** Its messages, each in all its readings. */
  readonly drafts: Drafts;
  /** All that stands in the file. */
  readonly draft: Draft;
  readonly result: Result;
  readonly project: Project;
  /** Reads what fixes make of the text. */
  readonly read: (source: string) => Drafts;
  /** Reads any other text of the same file: it may begin with front matter where this does not. */
  readonly reload: (source: string) => Promise<Drafts>;
  readonly lint: Linter;
}

/** A document that is to be linted. */
export interface Work {
  readonly path: string;
  readonly source: string;
  readonly format: Format;
  /** What a campaign says about it, if one does; what the draft says itself wins. */
  readonly planned?: StatedMeta | undefined;
}

/** The part of linting that settings decide. */
export type LintOptions = Pick<LintSettings, "today" | "showPossible">;

/** Reads and lints a text, as the command line does with a file. */
export async function analyse(
  { path, source, format, planned }: Work,
  project: Project,
  options: LintOptions,
): Promise<Analysis> {
  const fileOf = (text: string): DraftFile =>
    draftFile({ path, source: text, format, planned }, project);
  const reader = await loadReader(fileOf(source));
  const read = (text: string): Drafts => reader(fileOf(text), annotateMoves);
  const lint = linterFor(path, project, options);
  const drafts = read(source);
  return {
    source,
    lines: linesOf(source),
    drafts,
    draft: joinDrafts(drafts),
    result: lint(...drafts),
    project,
    read,
    reload: (text) => loadDrafts(fileOf(text), annotateMoves),
    lint,
  };
}

/** A text as it is read under a project. @param bytes of a mail; those of the text when left out. */
export function draftFile(
  { path, source, format, planned }: Work,
  project: Project,
  bytes?: Uint8Array,
): DraftFile {
  const { configured, mergeTags } = project.settingsFor(path);
  return {
    path,
    source,
    format,
    configured: { ...configured, ...planned },
    ...(mergeTags && { mergeTags }),
    ...(format === "eml" && { bytes: bytes ?? new TextEncoder().encode(source) }),
  };
}

/** A text with its lines. */
export function linesOf(source: string): TextDocument {
  return TextDocument.create("", "", 0, source);
}

/** By project and rule settings; of one day, and of what is shown: a linter is prepared once. */
const linters = new WeakMap<Project, WeakMap<object, { key: string; linter: Linter }>>();

function linterFor(path: string, project: Project, options: LintOptions): Linter {
  const settings = lintSettingsFor(path, project, options);
  const prepared = linters.get(project) ?? new WeakMap<object, { key: string; linter: Linter }>();
  linters.set(project, prepared);
  const key = `${options.today} ${String(options.showPossible)}`;
  const known = prepared.get(settings.rules);
  if (known?.key === key) return known.linter;
  const linter = createLinter(settings);
  prepared.set(settings.rules, { key, linter });
  return linter;
}

/** What a project wants of a file. @param path absolute. */
export function lintSettingsFor(
  path: string,
  project: Project,
  options: LintOptions,
): LintSettings & { readonly known: readonly string[] } {
  const { profile, setAside } = project;
  return {
    ...options,
    rules: project.settingsFor(path).rules,
    known: project.rules.map(({ id }) => id),
    ...(profile && { profile: profile.reader }),
    ...(setAside && { setAside }),
  };
}
