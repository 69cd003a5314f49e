import { defineRule, wordsAt, type DraftProfile, type Mark } from "@troth/core";

export default defineRule({
  id: "values/contradiction",
  meta: {
    summary: "Keep what you have promised",
    why: "Customers who see one promise broken have no reason to trust the others.",
    evidence: {
      grade: "B",
      source:
        "Aggarwal 2004: asking against the norm of the relationship lowers how a brand is judged, https://vdocuments.mx/brand-relationship.html; the promises are the brand's own",
    },
    severity: {
      cold: "error",
      welcome: "error",
      news: "error",
      promo: "error",
      social: "error",
      land: "error",
      service: "error",
    },
    mechanical: true,
    needs: "profile",
    certainty: "certain",
    messages: {
      broken: "“{words}” breaks your promise “{promise}”.",
      missing: "Nothing here keeps your promise “{promise}”.",
      value: "“{words}” breaks what you declare as “{value}”.",
    },
    suggestions: {
      remove: { kind: "remove", label: "Take it out, or say it within the promise." },
      add: {
        kind: "add",
        label:
          "Add what the promise asks for, or name the channels that it is for in your profile.",
      },
    },
    options: {},
  },
  *check({ profile }) {
    if (profile === undefined) return;
    for (const { promise, at } of profile.broken) {
      const data = { promise: promise.text };
      if (at === undefined) {
        yield { message: "missing", at: "document", data, promise, suggest: [{ id: "add" }] };
      } else {
        const words = wordsAt(at);
        yield {
          message: "broken",
          at,
          data: { words, ...data },
          promise,
          suggest: [{ id: "remove" }],
        };
      }
    }
    for (const { at, value } of brokenValues(profile)) {
      const data = { words: wordsAt(at), value };
      yield { message: "value", at, data, suggest: [{ id: "remove" }] };
    }
  },
});

/** Where a value is broken, other than by a promise, which says so itself. */
function brokenValues({ readings, broken }: DraftProfile): { at: Mark; value: string }[] {
  return readings.flatMap(({ value, signs }) =>
    signs
      .filter(({ as }) => as === "contradicted")
      .filter((sign) => !broken.some(({ at }) => at?.unit === sign.unit && at.start === sign.start))
      .map((at) => ({ at, value: value.name })),
  );
}
