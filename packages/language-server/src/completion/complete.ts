import { settingsFileSchema, settingsKind } from "@troth/config/settings-files";
import type { Rule } from "@troth/core";
import type { CompletionItem, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

import { pathOf } from "../project/uri.ts";
import { completeConfig } from "./config.ts";
import { completeFrontMatter } from "./front-matter.ts";

/** In a YAML configuration, what its schema allows; in a draft, what its front matter may state. */
export function complete(
  document: TextDocument,
  position: Position,
  rules: readonly Rule[],
): CompletionItem[] {
  const source = document.getText();
  const offset = document.offsetAt(position);
  const kind = settingsKind(pathOf(document.uri), source);
  if (kind === undefined) return completeFrontMatter(source, offset) ?? [];
  // JSON has an editor's own completion, by the published schema.
  if (document.uri.endsWith(".json")) return [];
  return completeConfig(source, offset, settingsFileSchema(kind, rules));
}
