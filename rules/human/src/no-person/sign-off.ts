import { bodyUnits, exactCase, type Draft, type Unit } from "@troth/core";

import { desk } from "./sender.ts";

/** How many lines from the end a sign-off may stand, where no zone says where it is. */
const reach = 8;
const longestLine = 70;

/** The lines with which a message may be signed. */
export function signOff(draft: Draft): readonly Unit[] {
  const signature = draft.units.filter(({ zone }) => zone === "signature");
  const last = bodyUnits(draft)
    .filter(({ zone }) => zone === "body" || zone === "ps")
    .slice(-reach);
  return [...last, ...signature].filter(
    ({ block, text }) => block.role === "paragraph" && text.length <= longestLine,
  );
}

/** "The Fernhill Team", "Best, your friends at Fernhill": signed by many, and so by nobody. */
export function isTeam({ text }: Unit): boolean {
  return team.test(behindClosing(text));
}

const firm = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,3}";
const many =
  "(?:[Tt]eam|TEAM|[Cc]rew|[Ss]taff|[Dd]esk|[Dd]epartment|[Ff]olks|[Ff]amily|[Ee]ditors)";

const team = exactCase({
  source:
    "^\\P{L}*(?:" +
    [
      `(?:[Tt]he|THE|[Yy]our|[Oo]ur|[Ff]rom the|[Aa]ll the) (?:[\\p{L}\\p{N}&'’.\uFFFC-]+ ){0,4}${many}(?: (?:at|of|from) .{2,30})?`,
      `${firm} ${many}`,
      `[Tt]eam ${firm}`,
      "(?:[Ee]veryone|[Aa]ll of us|[Yy]our friends|[Tt]he (?:people|folks|gang)) (?:at|from) .{2,40}",
      "[Cc]ustomer (?:[Ss]ervice|[Ss]upport|[Cc]are|[Ss]uccess)(?: [Tt]eam)?",
    ].join("|") +
    ")\\P{L}*$",
  flags: "u",
});

/** A line that is, or may be, somebody's name: "Mara", "– Priya, who packs the orders", "M. Hale". */
export function isSigned(unit: Unit, isFirm: (name: string) => boolean): boolean {
  const text = behindClosing(unit.text);
  if (/\uFFFC|\[name\]/u.test(text)) return text.length <= longestName;
  if (unit.zone !== "signature" && (unit.move === "ask" || label.test(text))) return false;
  const name = signed.exec(text)?.[1];
  if (name === undefined || desk.test(name) || team.test(text)) return title.test(text);
  return !isFirm(name);
}

const longestName = 40;

/** A name, alone or with what the person does; no sentence. */
const signed =
  /^[^\p{L}\p{N}]{0,3}((?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’.-]*){0,2})[*_]{0,2}(?:, .{0,50}[^!?.:,]| (?:from|at|of|and|&) .{0,40}[^!?.:,]| ?[|<(].{0,60})?$/u;

/** What somebody is; a line under a name. */
const title =
  /^.{0,40}\b(?:founder|director|manager|ceo|editor|president|executive|representative|officer|owner|specialist|engineer|consultant)\b.{0,20}$/iu;

/** Capitalised lines that are no names: a field of a form, a link, a heading. */
const label =
  /^\P{L}*(?:all|any|apply|book|buy|call|check|choose|click|compare|contact|copy|current|details|discover|download|e-?mail|facebook|find|follow|for|free|get|go|how|important|instagram|join|learn|legal|linkedin|list|location|mailing|more|name|new|no|not|note|offers?|order|other|our|phone|please|privacy|read|register|removal|request|see|shop|sign|start|state|subscribe|take|terms|the|this|to|try|twitter|unlimited|unsubscribe|view|visit|watch|we|web|website|what|when|why|you|your|youtube)\b/iu;

/** "Best, Mara" in one line. */
function behindClosing(text: string): string {
  return text.replace(
    /^\P{L}*(?:(?:with |all |very |my |our |kind |kindest |warm |warmest |many |best |much )*(?:best|thanks|thank you|cheers|regards|wishes|love|warmly|sincerely|yours|take care|see you[^,]{0,30}|until[^,]{0,30}|talk soon))[,!.–—-] ?/iu,
    "",
  );
}
