import { anyCase, bodyUnits, defineRule, type Draft, type Unit, wholeOf } from "@troth/core";

import type { Act } from "../acts.ts";
import { answersReader } from "../answers-reader.ts";
import { actsAskedFor } from "../asked-for.ts";
import { ladder, smaller } from "./ladder.ts";

export default defineRule({
  id: "ask/too-big-for-stage",
  meta: {
    summary: "Ask no more than the relationship can carry yet",
    why: "A reader who has just met you can answer a question; a meeting or an order is a step for later.",
    evidence: {
      grade: "C",
      source:
        "Gong, 304,000 cold mails, second-hand: a question about interest got 12 % replies, a request for a meeting 7 %, https://getgangly.com/blog/cold-email-call-to-action",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "off",
      social: "info",
      land: "off",
      service: "off",
    },
    messages: { big: "This asks {who} for {act}." },
    suggestions: {
      less: { kind: "replace", label: "Ask for less first: “{smaller}”" },
    },
    options: {},
  },
  *check({ draft }) {
    const stage = stageOf(draft);
    const step = stage === undefined ? undefined : ladder[stage];
    if (step === undefined || answersReader(draft)) return;
    const body = bodyUnits(draft);
    if (body.some(recallsConsent)) return;
    const gift = body.findIndex(isGift);
    const asks = body.flatMap((unit, at) => {
      if (isLink(unit) && isAside(body, at)) return [];
      const gave = gift !== -1 && gift < at;
      const most = (gave ? step.mostAfterGift : undefined) ?? step.most;
      const act = actsAskedFor(unit).find(({ level }) => level > most);
      return act && smaller.has(act.name) ? [{ unit, act }] : [];
    });
    const isSure = ({ act }: { act: Act }) => draft.meta.stage !== undefined || isBigToAnyone(act);
    const found = asks.find(isSure) ?? asks[0];
    if (found === undefined) return;
    const { unit, act } = found;
    const text = smaller.get(act.name) ?? "";
    yield {
      message: "big",
      at: wholeOf(unit),
      certainty: isSure(found) ? "likely" : "possible",
      data: { who: step.who, act: act.name },
      suggest: [{ id: "less", data: { smaller: text }, replace: { at: wholeOf(unit), text } }],
    };
  },
});

/** Nobody said how well they know each other; but a first mail goes to a stranger. */
function stageOf({ meta }: Draft): number | undefined {
  return meta.stage ?? (meta.channel === "cold" ? 0 : undefined);
}

/** Of mail that is only taken for a first one: appeals and invitations go to lists as well. */
function isBigToAnyone({ level, name }: Act): boolean {
  return level >= 4 && name !== "money" && name !== "volunteers";
}

function isLink({ zone, text }: Unit): boolean {
  return zone === "button" || !/[.!?…]\P{L}*$/u.test(text);
}

/** A calendar under a name, or a link below "If you'd like to talk": an open door. */
function isAside(body: readonly Unit[], at: number): boolean {
  const [before, last] = [body[at - 2], body[at - 1]];
  if (last === undefined) return false;
  if (at > 1 && (last.move === "admin" || last.move === "greet")) return true;
  return [before, last].some((near) => near !== undefined && dependent.test(near.text));
}

const dependent = anyCase(/^\P{L}*(?:and |but |so )?if (?:you|this|that|it|any)\b/iu);

/** A guess counts for the writer. */
function isGift({ move, attributes }: Unit): boolean {
  return move === "give" && !attributes.includes("conditional");
}

/** The reader has taken this step already: a reminder of it asks for nothing new. */
function recallsConsent({ text }: Unit): boolean {
  return agreed.test(text);
}

const agreed = anyCase(
  /\byou(?:['’]ve| have)? (?:already )?(?:registered for|booked|reserved|accepted|agreed|signed up for (?:the|this|our|a) (?:\p{L}+ )?(?:call|class|demo|event|evening|session|webinar|workshop))\b|\bas (?:we )?(?:agreed|arranged)\b/iu,
);
