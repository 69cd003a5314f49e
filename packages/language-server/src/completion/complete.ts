import { settingsKind } from "@troth/config/settings-files";
import type { CompletionItem, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

import type { Project } from "../project/project.ts";
import { pathOf } from "../project/uri.ts";
import { completeBySchema } from "./by-schema.ts";
import { completeFrontMatter } from "./front-matter.ts";
import { schemaWithNames } from "./schemas.ts";

/** In a YAML file of settings, what its schema allows; in a draft, what its front matter may state. */
export function complete(
  document: TextDocument,
  position: Position,
  { rules, profile: held }: Pick<Project, "rules" | "profile">,
): CompletionItem[] {
  const source = document.getText();
  const offset = document.offsetAt(position);
  const profile = held?.file.profile;
  const kind = settingsKind(pathOf(document.uri), source);
  if (kind === undefined) return completeFrontMatter(source, offset, { rules, profile }) ?? [];
  // JSON has an editor's own completion, by the published schema.
  if (document.uri.endsWith(".json")) return [];
  return completeBySchema(source, offset, schemaWithNames(kind, { rules, profile, source }));
}
