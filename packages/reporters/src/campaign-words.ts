import { showDay } from "@troth/campaign/rule";

import type { CampaignReport } from "./reporter.ts";

/** `5 touches to past-customers, from stage 3, 5 October 2026 to 28 October 2026, Europe/London` */
export function aboutCampaign({ campaign }: CampaignReport): string {
  const { plan, touches, paths } = campaign;
  const [first] = touches;
  const last = touches.at(-1);
  const dates =
    first === undefined || last === undefined || !first.sent.dated
      ? `days ${first?.day ?? 0} to ${last?.day ?? 0}`
      : `${showDay(first.sent.day)} to ${showDay(last.sent.day)}`;
  return [
    `${count(touches.length, "touch", "touches")}${plan.audience === undefined ? "" : ` to ${plan.audience}`}`,
    `from stage ${plan.startStage}`,
    dates,
    plan.timezone,
    ...(plan.mode === "sale" ? ["a sale"] : []),
    ...(paths.length > 1
      ? [`${paths.length} ways through it, the lowest balance of each touch`]
      : []),
  ].join(", ");
}

/** @param shown how many of its findings the report tells. */
export function campaignSentence({ verdict, findings }: CampaignReport, shown: number): string {
  const errors = findings.filter(({ finding }) => finding.severity === "error").length;
  const hidden = findings.length - shown;
  const more = hidden > 0 ? ` ${count(hidden, "finding", "findings")} below error not shown.` : "";
  if (verdict === "blocked") {
    const what =
      errors > 0
        ? `${count(errors, "thing", "things")} to settle`
        : "more than this project allows";
    return `Campaign blocked: ${what} before it starts.${more}`;
  }
  if (verdict === "review") return `Campaign to review before it starts.${more}`;
  return findings.length > 0
    ? `Campaign clear: only hints.${more}`
    : "Campaign clear: the messages agree.";
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
