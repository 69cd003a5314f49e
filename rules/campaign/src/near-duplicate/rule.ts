import { dateOf, defineCampaignRule, nameOf } from "@troth/campaign/rule";

import { worstOf } from "../worst.ts";
import { sameHooks } from "./hooks.ts";
import { sameSubjects } from "./subjects.ts";
import { findTwins } from "./twins.ts";

export default defineCampaignRule({
  id: "campaign/near-duplicate",
  meta: {
    summary: "Say something new, or do not send it again",
    why: "A reader who opens the same message twice has lost the time, and a reason to open the third.",
    evidence: {
      grade: "C",
      source:
        "ExactTarget survey: content that became repetitive or boring is the second reason to unsubscribe (49%), https://www.marketingcharts.com/industries/media-and-entertainment-16012",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "off",
      service: "off",
    },
    certainty: "certain",
    messages: {
      twin: "{touch} says nearly the same as {earlier}: they share {share}% of their runs of five words.",
      subject: "Readers met nearly this subject on {date}.",
      same: "Sent on {date}.",
      hook: "{touch} opens as the two messages before it did and shows “{value}” by the same proof.",
    },
    suggestions: {
      angle: {
        kind: "hint",
        label:
          "Bring what “{earlier}” did not: another use, a question that came back, a reader's own story. Else leave it out.",
      },
      subject: { kind: "hint", label: "Let the subject say what is new in this one." },
    },
    options: {},
  },
  *checkCampaign({ campaign }) {
    const touches = campaign.touches.filter(
      ({ draft, isPage }) => !isPage && draft.meta.channel !== "service",
    );
    const twins = findTwins(touches, campaign.mayMeet);
    for (const { touch, earlier, likeness } of twins) {
      const share = Math.round(likeness * 100);
      yield {
        in: touch,
        at: "document",
        message: "twin",
        data: { touch: nameOf(touch), earlier: nameOf(earlier), share },
        ...(likeness > nearlyEqual && { grave: true }),
        related: [
          { message: "same", in: earlier, at: "document", data: { date: dateOf(earlier) } },
        ],
        suggest: [{ id: "angle", data: { earlier: earlier.id } }],
      };
    }
    const told = new Set(twins.map(({ touch }) => touch));
    for (const { touch, earlier, subject, other } of sameSubjects(touches, campaign.mayMeet)) {
      if (told.has(touch)) continue;
      const date = dateOf(earlier);
      yield {
        in: touch,
        at: { unit: subject, start: 0, end: subject.text.length },
        message: "subject",
        data: { date },
        related: [
          {
            message: "same",
            in: earlier,
            at: { unit: other, start: 0, end: other.text.length },
            data: { date },
          },
        ],
        suggest: [{ id: "subject" }],
      };
    }
    for (const { touch, sign, before, value } of worstOf(campaign.paths.flatMap(sameHooks))) {
      if (told.has(touch)) continue;
      const earlier = before.at(-1)?.touch.id ?? "";
      yield {
        in: touch,
        at: sign,
        message: "hook",
        data: { touch: nameOf(touch), value },
        related: before.map((one) => ({
          message: "same" as const,
          in: one.touch,
          at: one.sign,
          data: { date: dateOf(one.touch) },
        })),
        suggest: [{ id: "angle", data: { earlier } }],
      };
    }
  },
});

/** From here on hardly anything was changed. */
const nearlyEqual = 0.8;
