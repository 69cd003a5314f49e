import type { Edit, Finding } from "@troth/core";
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { textEdits } from "../analysis/ranges.ts";
import { acceptKind, type FolderActions, type Opened } from "../folder/folder-actions.ts";
import { pathOf } from "../project/uri.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { findingsAt, findingsOf } from "./find.ts";
import { fixAll } from "./fix-all.ts";
import { withFrontMatter } from "./with-front-matter.ts";

/** All that is safe, at once; only for whoever asks for it by name. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.troth`;

/** How the editor asks for a reason; without a command the reason is left for the person to write. */
export interface ActionOptions {
  /** A command of the editor: it is given the URI, the fingerprint and the id of the rule. */
  readonly setAsideCommand: string | undefined;
  /** The editor asks for the edit of an action once it is chosen. */
  readonly resolves: boolean;
  /** What can be written into the files beside the draft, where there are any. */
  readonly folder: FolderActions | undefined;
}

/**
 * What can be done about the findings at a place. Some editors carry out every action that they are
 * given (Kate does): where an editor does not say why it asks, each finding has one action at most.
 */
export async function codeActions(
  analysis: Analysis,
  { textDocument: { uri }, range, context }: CodeActionParams,
  options: ActionOptions,
): Promise<CodeAction[]> {
  const only = kindsIn(context);
  const wants = (kind: string): boolean =>
    only === undefined ? !kind.startsWith("source") : only.some((one) => isWithin(kind, one));
  const actions: CodeAction[] = [];
  const chooses = only !== undefined || context.triggerKind !== undefined;
  if (wants(CodeActionKind.QuickFix)) {
    const named = findingsOf(analysis, context.diagnostics);
    const found = context.diagnostics.length > 0 ? named : findingsAt(analysis, range);
    for (const finding of found) {
      const fixes = fixesOf(analysis, uri, finding);
      actions.push(...(chooses ? fixes : fixes.slice(0, 1)));
      // oxlint-disable-next-line no-await-in-loop -- in the order of the findings
      if (chooses) actions.push(...(await othersFor({ analysis, uri, finding }, context, options)));
    }
  }
  if (chooses && isAsked(context) && wants(acceptKind)) {
    const opened = { analysis, uri, path: pathOf(uri) };
    actions.push(...((await options.folder?.aboutWords(opened, range)) ?? []));
  }
  if (only !== undefined && wants(fixAllKind)) actions.push(...allAtOnce(analysis, uri));
  return actions;
}

/** A person has opened the menu; some editors ask for actions at every step of the caret. */
function isAsked({ triggerKind, only }: CodeActionContext): boolean {
  return triggerKind === CodeActionTriggerKind.Invoked || only !== undefined;
}

interface About {
  readonly analysis: Analysis;
  readonly uri: string;
  readonly finding: Finding;
}

/** What can be done about a finding but change its words. */
async function othersFor(
  { analysis, uri, finding }: About,
  context: CodeActionContext,
  options: ActionOptions,
): Promise<CodeAction[]> {
  const aside = await asideOf(analysis, uri, finding, options);
  const { folder } = options;
  if (folder === undefined || !uri.startsWith("file:") || !isAsked(context)) return aside;
  const opened = { analysis, uri, path: pathOf(uri) };
  return [
    ...aside,
    ...(await waiverOf(opened, finding, options)),
    ...(await folder.aboutFinding(opened, finding)),
  ];
}

async function waiverOf(
  opened: Opened,
  finding: Finding,
  { folder, setAsideCommand, resolves }: ActionOptions,
): Promise<CodeAction[]> {
  const { analysis, uri } = opened;
  const { rule, fingerprint } = finding;
  const title = `Waive ${rule} here in waivers.yaml, with a reason`;
  const diagnostics = [diagnosticOf(analysis, finding)];
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (setAsideCommand !== undefined) {
    const command = {
      title,
      command: setAsideCommand,
      arguments: [uri, fingerprint, rule, "waivers"],
    };
    return [{ ...action, command }];
  }
  if (resolves) return [{ ...action, data: { uri, fingerprint, where: "waivers" } }];
  const edit = await folder?.waive(opened, finding, "");
  return edit === undefined ? [] : [{ ...action, edit }];
}

/** By the book a list; some clients send one text. */
function kindsIn({ only }: CodeActionContext): readonly string[] | undefined {
  const sent: unknown = only;
  if (typeof sent === "string") return [sent];
  return Array.isArray(sent) ? sent.map(String) : undefined;
}

function isWithin(kind: string, wanted: string): boolean {
  return wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);
}

function fixesOf(analysis: Analysis, uri: string, finding: Finding): CodeAction[] {
  return finding.suggestions
    .filter(({ edits }) => edits.length > 0)
    .map(({ label, safe, edits }, at) => ({
      title: label,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(analysis, finding)],
      ...(safe && at === 0 && { isPreferred: true }),
      edit: { changes: { [uri]: textEdits(analysis, edits) } },
    }));
}

async function asideOf(
  analysis: Analysis,
  uri: string,
  finding: Finding,
  { setAsideCommand, resolves }: ActionOptions,
): Promise<CodeAction[]> {
  if (!withFrontMatter.has(analysis.draft.format)) return [];
  const { rule, fingerprint } = finding;
  const title = `Set ${rule} aside here, with a reason`;
  const diagnostics = [diagnosticOf(analysis, finding)];
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (setAsideCommand !== undefined) {
    const command = { title, command: setAsideCommand, arguments: [uri, fingerprint, rule] };
    return [{ ...action, command }];
  }
  if (resolves) return [{ ...action, data: { uri, fingerprint } }];
  const edit = await placeOf(analysis, finding, "");
  return edit === undefined ? [] : [{ ...action, edit: changeOf(analysis, uri, edit) }];
}

/** The edit that sets a finding aside; undefined where there is no place for it. */
export async function setAsideEdit(
  analysis: Analysis,
  { uri, fingerprint, where, reason = "" }: SetAside,
  folder: FolderActions | undefined,
): Promise<WorkspaceEdit | undefined> {
  const finding = analysis.result.findings.find((one) => one.fingerprint === fingerprint);
  if (where === "waivers") {
    return finding && folder?.waive({ analysis, uri, path: pathOf(uri) }, finding, reason);
  }
  const edit = finding && (await placeOf(analysis, finding, reason));
  return edit && changeOf(analysis, uri, edit);
}

/** Which finding is to be set aside, and why. */
export interface SetAside {
  readonly uri: string;
  readonly fingerprint: string;
  readonly reason?: string;
  /** In the draft itself when left out. */
  readonly where?: "waivers";
}

/** Seldom asked for, and it wants the YAML parser. */
async function placeOf(
  analysis: Analysis,
  finding: Finding,
  reason: string,
): Promise<Edit | undefined> {
  const { setAside } = await import("./set-aside.ts");
  return setAside(analysis, finding, reason);
}

function changeOf(analysis: Analysis, uri: string, edit: Edit): WorkspaceEdit {
  return { changes: { [uri]: textEdits(analysis, [edit]) } };
}

function allAtOnce(analysis: Analysis, uri: string): CodeAction[] {
  const edits = fixAll(analysis);
  if (edits.length === 0) return [];
  const changes = { [uri]: textEdits(analysis, edits) };
  return [{ title: "Apply all safe suggestions", kind: fixAllKind, edit: { changes } }];
}
