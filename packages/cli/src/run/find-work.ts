import { isCampaignFile } from "@troth/config";
import type { ReportError } from "@troth/reporters";

import type { FoundCampaigns } from "../campaign/find-campaigns.ts";
import { mentionsCampaign } from "../campaign/mentions.ts";
import type { Io } from "../io.ts";
import type { Session } from "../session.ts";

/** What the paths of a run stand for. */
export interface Work {
  /** Knows what the campaigns say about their drafts. */
  readonly session: Session;
  /** Drafts, absolute or `-`. */
  readonly files: readonly string[];
  /** Undefined where there is none. */
  readonly campaigns: FoundCampaigns | undefined;
  /** Absolute: where drafts were looked for. */
  readonly folders: readonly string[];
  /** Files of folders that are no drafts. */
  readonly skipped: readonly string[];
  readonly errors: readonly ReportError[];
}

interface Wanted {
  readonly paths: readonly string[];
  /** Each draft with the campaign that it belongs to. */
  readonly withCampaigns?: boolean;
}

/** Finds drafts and campaigns. */
export async function findWork(
  { paths, withCampaigns = false }: Wanted,
  session: Session,
  io: Io,
): Promise<Work> {
  const { files: met, folders, skipped, errors } = await session.collect(paths);
  const files = withCampaigns ? await besideCampaigns(met) : met;
  const campaigns = await campaignsAmong(files, io, session);
  if (campaigns === undefined) return { session, files, campaigns, folders, skipped, errors };
  return {
    session: session.planning(campaigns.stated),
    files: campaigns.files,
    campaigns,
    folders,
    skipped: skipped.filter((path) => !campaigns.registers.has(path)),
    errors: [...errors, ...campaigns.errors],
  };
}

async function besideCampaigns(files: readonly string[]): Promise<readonly string[]> {
  const { campaignsOf } = await import("../campaign/campaigns-of.ts");
  return [...new Set([...files, ...campaignsOf(files)])];
}

/** What it takes to read campaigns is loaded only where there are any. */
async function campaignsAmong(
  files: readonly string[],
  io: Io,
  session: Session,
): Promise<FoundCampaigns | undefined> {
  const any = files.some(isCampaignFile) || (files.length > 1 && files.some(mentionsCampaign));
  if (!any) return undefined;
  const { findCampaigns } = await import("../campaign/find-campaigns.ts");
  const { today, profile } = session.settingsFor(io.cwd);
  return findCampaigns(files, io, { today, profile });
}
