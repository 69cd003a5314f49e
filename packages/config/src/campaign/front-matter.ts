import { basename, extname } from "node:path";

import { readStated, type CampaignPlan, type PlannedTouch } from "@troth/campaign";
import { parse } from "yaml";

import type { PlanFile, ReadPlan } from "./read-plan.ts";

/** What the front matter of a draft says about its campaign. */
export interface DraftPlan {
  readonly campaign: string;
  readonly file: PlanFile;
  readonly touch: Pick<PlannedTouch, "day" | "send" | "offers" | "place">;
}

/** How much of a file is looked at: front matter stands at its beginning. */
export const frontMatterReach = 4000;

/** The keys of a draft that belongs to a campaign. Undefined for a draft that belongs to none. */
export function planInDraft(file: PlanFile): DraftPlan | undefined {
  const head = file.source.slice(0, frontMatterReach);
  const fence = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])/u.exec(head);
  if (fence === null) return undefined;
  const end = /^(?:---|\.\.\.)[ \t]*$/mu.exec(head.slice(fence[0].length));
  const inner = head.slice(fence[0].length, end === null ? 0 : fence[0].length + end.index);
  const campaign = textOf(valueOf(inner, "campaign"));
  if (campaign === undefined) return undefined;
  const at = /^campaign:.*/mu.exec(inner);
  const start = fence[0].length + (at?.index ?? 0);
  const day = valueOf(inner, "day");
  const send = textOf(valueOf(inner, "send"));
  const offers = valueOf(inner, "offers");
  return {
    campaign,
    file,
    touch: {
      ...(Number.isInteger(day) && { day: Number(day) }),
      ...(send !== undefined && readStated(send, "UTC") !== undefined && { send }),
      offers: listOf(offers),
      place: {
        path: file.shown,
        source: file.source,
        span: { start, end: start + (at?.[0].length ?? 0) },
      },
    },
  };
}

/** The campaigns of a folder that has no plan of its own: by name, those with two drafts or more. */
export function plansOfDrafts(drafts: readonly DraftPlan[]): ReadPlan[] {
  const byName = new Map<string, DraftPlan[]>();
  for (const draft of drafts) {
    const { day, send } = draft.touch;
    if (day === undefined && send === undefined) continue;
    const known = byName.get(draft.campaign);
    if (known === undefined) byName.set(draft.campaign, [draft]);
    else known.push(draft);
  }
  return Array.from(byName)
    .filter(([, members]) => members.length > 1)
    .map(([name, members]) => toPlan(name, members));
}

function toPlan(name: string, members: readonly DraftPlan[]): ReadPlan {
  const ids = idsOf(members);
  const touches = members.map(({ touch, file }, at) => ({
    ...touch,
    id: ids[at] ?? file.shown,
    path: file.shown,
    after: [],
  }));
  const plan: CampaignPlan = {
    path: members[0]?.file.shown ?? name,
    name,
    startStage: 1,
    mode: "steady",
    timezone: "UTC",
    touches,
    offers: [],
  };
  const files = new Map(members.map(({ file }, at) => [ids[at] ?? "", file.path]));
  return { plan, files, statesStage: false };
}

/** The name of the file, or its whole path where two files share one. */
function idsOf(members: readonly DraftPlan[]): string[] {
  const names = members.map(({ file }) => basename(file.path, extname(file.path)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, at) =>
    counts.get(name) === 1 ? name : (members[at]?.file.shown ?? name),
  );
}

/** One key by itself: merge tags in the other lines are no YAML. */
function valueOf(inner: string, key: string): unknown {
  const found = new RegExp(
    `^${key}:[^\\r\\n]*(?:(?:\\r\\n|[\\r\\n])[ \\t]*-[^\\r\\n]*)*`,
    "imu",
  ).exec(inner);
  if (found === null) return undefined;
  try {
    const value: unknown = parse(found[0], { logLevel: "silent" });
    return typeof value === "object" && value !== null ? Object.values(value)[0] : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.flatMap((one) => textOf(one) ?? []);
}
