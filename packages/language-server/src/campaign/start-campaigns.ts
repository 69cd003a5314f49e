import type { Connection } from "vscode-languageserver";

import type { Client } from "../client.ts";
import type { OpenFiles } from "../open-files.ts";
import type { Projects } from "../project/project.ts";
import type { Publisher } from "../publisher.ts";
import type { Session } from "../session.ts";
import { campaignDiagnostics, planDiagnostics } from "./campaign-diagnostics.ts";
import { Campaigns, type CampaignFound } from "./campaigns.ts";
import { closedDrafts } from "./closed-drafts.ts";
import { DiskPlans } from "./disk-plans.ts";
import { planLinter } from "./lint-plan.ts";
import { workDone } from "./work-done.ts";

/** The parts of a server that campaigns work with. */
export interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly files: OpenFiles;
  readonly session: Session;
  readonly projects: Projects;
  readonly publisher: Publisher;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
}

/** Reads the campaigns of a folder, and shows what they say in the files that it is about. */
export function startCampaigns(
  folder: string | undefined,
  { connection, client, files, session, projects, publisher, today }: Surroundings,
): Campaigns {
  const source = new DiskPlans(folder, today);
  const uriOf = (path: string): string => files.uriOf(path) ?? source.uriOf(path);
  const projectFor = (path: string) =>
    projects.projectFor(uriOf(path), session.settings.configFile);
  const showing = { uriOf, relates: client.showsRelated };
  const shownOf = new Map<string, ReadonlySet<string>>();
  const show = (plan: string, { faults, result }: CampaignFound): void => {
    const said = [
      ...planDiagnostics(faults),
      ...(result === undefined ? [] : campaignDiagnostics(result, showing)),
    ];
    const paths = new Set(said.map(([path]) => path));
    for (const path of shownOf.get(plan) ?? []) {
      if (!paths.has(path)) publisher.say(plan, uriOf(path), []);
    }
    for (const path of paths) {
      const all = said.filter(([one]) => one === path).flatMap(([, some]) => some);
      publisher.say(plan, uriOf(path), all);
    }
    shownOf.set(plan, paths);
    session.tellAgain();
    publisher.refreshLenses();
  };
  return new Campaigns({
    source,
    openAnalysis: async (path) => {
      const uri = files.uriOf(path);
      return uri === undefined ? undefined : session.analysisOf(uri);
    },
    openText: (path) => files.textOf(path),
    readClosed: closedDrafts(source, projectFor),
    lintPlan: planLinter(projectFor, () => ({
      today: today(),
      showPossible: session.settings.showPossible,
    })),
    // What the words themselves say comes first: a campaign waits until the hands rest.
    pace: { delay: () => Math.max(300, session.settings.delay), longestWait: 10_000 },
    onResult: show,
    onStated: (paths) => {
      for (const path of paths) {
        const uri = files.uriOf(path);
        if (uri !== undefined) session.redo(uri);
      }
    },
    progress: (title) => workDone(connection, client, title),
  });
}
