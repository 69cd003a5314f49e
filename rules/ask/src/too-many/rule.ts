import { defineRule, wholeOf, type Channel } from "@troth/core";

import { distinctAsks } from "./asks.ts";

/** How many different asks a reader of each channel can weigh. */
const budgets: Readonly<Record<Channel, number>> = {
  cold: 1,
  welcome: 1,
  promo: 2,
  news: 4,
  social: 1,
  land: 2,
  service: 2,
};

export default defineRule({
  id: "ask/too-many",
  meta: {
    summary: "Make one main ask per message",
    why: "A reader who must choose between several asks often does none of them.",
    evidence: {
      grade: "D",
      source:
        "Mailchimp Content Style Guide: limit links and focus on the call to action, https://styleguide.mailchimp.com/writing-email-newsletters/",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "info",
      social: "info",
      land: "warn",
      service: "off",
    },
    messages: { extra: "The message asks for {total} different things: {asks}." },
    suggestions: {
      one: {
        kind: "remove",
        label: "Keep the one that helps the reader most; the rest can wait for another message.",
      },
      some: {
        kind: "remove",
        label: "Keep the {max} that help the reader most; the rest can wait for another message.",
      },
    },
    options: {
      max: {
        type: "integer",
        minimum: 0,
        default: 0,
        description: "How many different asks a message may make; 0 for the number of the channel.",
      },
    },
  },
  *check({ draft, options }) {
    const max = options.max > 0 ? options.max : budgets[draft.meta.channel];
    const asks = distinctAsks(draft);
    const extra = asks[max];
    if (extra === undefined) return;
    yield {
      message: "extra",
      at: wholeOf(extra.unit),
      data: { total: asks.length, asks: listOf(asks.map(({ name }) => name)) },
      suggest: [max === 1 ? { id: "one" } : { id: "some", data: { max } }],
    };
  },
});

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
