import { defineCampaignRule } from "@troth/campaign/rule";

import { falseClaims } from "./claims.ts";
import { differingEnds } from "./ends.ts";
import { falseExtensions } from "./extensions.ts";
import { conditionalGifts } from "./gifts.ts";
import { offeredAfterEnd } from "./late.ts";
import { messages, suggestions } from "./words.ts";

export default defineCampaignRule({
  id: "campaign/deadline-contradiction",
  meta: {
    summary: "Let every message of a campaign say the same end for an offer, and keep it",
    why: "A reader who hurried for a deadline that then moved does not believe the next one.",
    evidence: {
      grade: "A",
      source:
        "Brown v. Old Navy (Washington Supreme Court, 2025) on subject lines with false ends, old offers called new and planned extensions, https://natlawreview.com/article/re-watch-what-you-say-here",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "warn",
    },
    messages,
    suggestions,
    options: {},
  },
  *checkCampaign({ campaign }) {
    for (const offer of campaign.offers) {
      const ends = differingEnds(offer, campaign);
      const extensions = falseExtensions(offer, campaign);
      yield* ends;
      yield* extensions;
      const told = new Set([...ends, ...extensions].map((one) => one.in));
      yield* offeredAfterEnd(offer, campaign, told);
      yield* falseClaims(offer, campaign);
    }
    for (const touch of campaign.touches) yield* conditionalGifts(touch);
  },
});
