import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocuments,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

import type { Analysis } from "./analysis/analysis.ts";
import type { Campaigns } from "./campaign/campaigns.ts";
import { withCampaignsIn } from "./campaign/with-campaigns.ts";
import type { Client } from "./client.ts";
import { codeActions, setAsideEdit, type SetAside } from "./features/code-actions.ts";
import { foldingRanges } from "./features/folding.ts";
import { hoverAt } from "./features/hover.ts";
import { movesIn } from "./features/inlay-hints.ts";
import { overviewLenses } from "./features/overview.ts";
import { ruleWords } from "./features/rule-words.ts";
import type { FolderActions } from "./folder/folder-actions.ts";
import type { Projects } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import { diagnosticsIn } from "./publisher.ts";
import type { ProfileAnswers } from "./report/new-profile.ts";
import type { Session } from "./session.ts";

interface Answering {
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly projects: Projects;
  readonly client: Client;
  readonly campaigns: Campaigns | undefined;
  readonly folder: FolderActions | undefined;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
}

/** What is known of the draft that a request names, with what campaigns say about it. */
type AnalysisAt = (params: {
  readonly textDocument: { readonly uri: string };
}) => Promise<Analysis | undefined>;

/** What an editor may ask of the server, and who answers. */
export function answerRequests(connection: Connection, answering: Answering): void {
  const { session, client, documents, projects, campaigns, folder, today } = answering;
  const { languages } = connection;
  const at: AnalysisAt = async ({ textDocument: { uri } }) => {
    const found = await session.found(uri);
    const whole = found && withCampaignsIn(campaigns, uri, found);
    return whole !== undefined && "analysis" in whole ? whole.analysis : undefined;
  };

  const asideFor = async (wanted: SetAside): Promise<WorkspaceEdit | undefined> => {
    const analysis = await at({ textDocument: { uri: wanted.uri } });
    return analysis && setAsideEdit(analysis, wanted, folder);
  };

  languages.diagnostics.on(async ({ textDocument }, token) => {
    const found = await session.found(textDocument.uri);
    refuseStale(token);
    return { kind: "full", items: [...diagnosticsIn(found)] };
  });
  connection.onHover(async (params) => {
    const analysis = await at(params);
    return analysis === undefined ? null : hoverAt(analysis, params.position, session.settings);
  });
  connection.onCodeAction(async (params) => {
    const analysis = await at(params);
    const { setAsideCommand, resolvesEdits: resolves } = client;
    return analysis === undefined
      ? []
      : codeActions(analysis, params, { setAsideCommand, resolves, folder });
  });
  connection.onCodeActionResolve(async (action) => {
    const wanted = action.data as SetAside | undefined;
    if (wanted === undefined) return action;
    const edit = await asideFor(wanted);
    return edit === undefined ? action : { ...action, edit };
  });
  connection.onRequest(
    "troth/setAside",
    async (wanted: SetAside) => (await asideFor(wanted)) ?? null,
  );
  connection.onRequest("troth/explain", async ({ uri, rule }: { uri: string; rule: string }) => {
    const { rules } = await projects.projectFor(uri, session.settings.configFile);
    const found = rules.find(({ id }) => id === rule);
    return found === undefined ? null : ruleWords(found);
  });
  connection.onRequest("troth/report", async ({ uri }: { uri: string }) => {
    const options = { today: today(), showPossible: session.settings.showPossible };
    const { campaignReport, draftReport } = await import("./report/report.ts");
    const analysis = await at({ textDocument: { uri } });
    if (analysis !== undefined) return draftReport(analysis, options);
    const found = await campaigns?.foundIn(pathOf(uri));
    if (found === undefined) return null;
    const project = await projects.projectFor(uri, session.settings.configFile);
    return (await campaignReport(found, project, options)) ?? null;
  });
  connection.onRequest("troth/newProfile", async (answers: ProfileAnswers) => {
    const [{ newProfile }, { aYearFrom }] = await Promise.all([
      import("./report/new-profile.ts"),
      import("@troth/config/profile-start"),
    ]);
    return newProfile(answers, aYearFrom(today()));
  });
  connection.onCodeLens(async (params) => {
    const analysis = await at(params);
    if (analysis === undefined || !session.settings.overview) return [];
    return overviewLenses(analysis, client.overviewCommand);
  });
  languages.inlayHint.on(async (params) => {
    if (!session.settings.moves) return [];
    const analysis = await at(params);
    return analysis === undefined ? [] : movesIn(analysis, params.range);
  });
  connection.onFoldingRanges(async (params) => {
    const analysis = await at(params);
    return analysis === undefined ? [] : foldingRanges(analysis);
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const project = await projects.projectFor(uri, session.settings.configFile);
    const { complete } = await import("./completion/complete.ts");
    return complete(document, position, project);
  });
}

/** What was asked before the next keystroke is not worth sending. */
function refuseStale(token: CancellationToken): void {
  if (!token.isCancellationRequested) return;
  throw new ResponseError(LSPErrorCodes.ServerCancelled, "overtaken", { retriggerRequest: false });
}
