import { CodeActionKind, type CodeAction, type WorkspaceEdit } from "vscode-languageserver";

import { linesOf } from "../analysis/analysis.ts";
import { between } from "../analysis/between.ts";
import { rangeOf } from "../analysis/ranges.ts";
import { diagnosticOf } from "../features/diagnostics.ts";
import { profileTexts, type ProfileText } from "./accept.ts";
import { acceptKind, type FolderActions } from "./folder-actions.ts";
import { termsKnown } from "./known-terms.ts";
import { waiversWith } from "./waive.ts";

/** What these actions want of the editor. */
export interface FolderWorld {
  /** The text of a file as the editor holds it, else as it is on the disk; undefined without a file. */
  readonly textOf: (path: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** The folder that is open: a `waivers.yaml` is begun there. Absolute. */
  readonly folder: string | undefined;
  /** An edit may create a file. */
  readonly creates: boolean;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
}

/** Writes into `values.yaml` and `waivers.yaml`, and changes nothing else in them. */
export function diskFolderActions(world: FolderWorld): FolderActions {
  const { textOf, today } = world;
  const toAction = ({ title, path, before, after }: ProfileText): CodeAction => ({
    title,
    edit: editOf(world, { path, before, after }),
  });
  return {
    async aboutFinding({ analysis }, finding) {
      const texts = termsKnown(analysis, finding, { textOf, today: today() });
      return texts.map((text) => ({
        ...toAction(text),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(analysis, finding)],
      }));
    },
    async aboutWords({ analysis, path }, range) {
      const texts = await profileTexts({ analysis, path, range }, { textOf, today: today() });
      return texts.map((text) => ({ ...toAction(text), kind: acceptKind }));
    },
    async waive({ path }, finding, reason) {
      const written = await waiversWith({ path, finding, reason }, world);
      return written && editOf(world, written);
    },
  };
}

/** A file before and after an edit. */
export interface WrittenText {
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly before: string | undefined;
  readonly after: string;
}

function editOf({ uriOf }: FolderWorld, { path, before, after }: WrittenText): WorkspaceEdit {
  const uri = uriOf(path);
  if (before !== undefined) {
    const edit = between(before, after);
    const range = rangeOf({ lines: linesOf(before) }, edit);
    return { changes: { [uri]: [{ range, newText: edit.text }] } };
  }
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: "create", uri },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: after }],
      },
    ],
  };
}
