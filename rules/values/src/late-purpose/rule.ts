import {
  askLevel,
  bodyUnits,
  countWords,
  defineRule,
  gated,
  shorten,
  showsPurpose,
  wholeOf,
  type Draft,
  type DraftProfile,
  type Unit,
} from "@troth/core";

export default defineRule({
  id: "values/late-purpose",
  meta: {
    summary: "Say why you do this before you ask for anything",
    why: "A reader who learns the reason last has decided before, and on the price alone.",
    evidence: {
      grade: "D",
      source:
        "The essay “How Shared Values Grow Strong Relationship With Your Customers”, which leads with values and purpose; against it, news puts what matters most to the reader first, so this is a hint",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "off",
      promo: "off",
      social: "off",
      land: "info",
      service: "off",
    },
    messages: {
      ask: "“{ask}” comes before the reason why you do this.",
      late: "The reason why you do this comes after {percent} % of the words.",
    },
    suggestions: {
      above: { kind: "move", label: "Move it up, above “{target}”" },
    },
    options: {
      minWords: {
        type: "integer",
        minimum: 0,
        default: 40,
        description: "How many words the body has before the place of the reason matters.",
      },
    },
  },
  *check({ draft, options, profile }) {
    if (draft.meta.intent !== undefined) return;
    const body = bodyUnits(draft);
    const unit = profile === undefined ? firstReason(draft) : firstShown(draft, profile);
    if (unit === undefined) return;
    const at = body.indexOf(unit);
    if (sizeOf(body) < options.minWords) return;
    const before = body.slice(0, at);
    const ask = before.find((one) => isRequest(one, draft));
    const share = sizeOf(before) / sizeOf(body);
    const target = ask ?? (share > 0.5 ? before.find(isOpening) : undefined);
    if (target === undefined) return;
    const quote = shorten(target.text, 60);
    const suggest = [{ id: "above", data: { target: quote } }] as const;
    if (ask === undefined) {
      const percent = Math.round(share * 100);
      yield { message: "late", at: wholeOf(unit), data: { percent }, suggest };
    } else {
      yield { message: "ask", at: wholeOf(unit), data: { ask: quote }, suggest };
    }
  },
});

/** The first reason of the body, where it is a sure one and no headline carries it. */
function firstReason(draft: Draft): Unit | undefined {
  if (leadsWithReason(draft)) return undefined;
  const unit = bodyUnits(draft).find(mayShowReason);
  return unit !== undefined && !unit.unsure && isReason(unit) ? unit : undefined;
}

/**
 * The first sentence of the body that shows a declared value, where the brand wants the channel to
 * lead with one and no headline does.
 */
function firstShown(draft: Draft, { declared, readings }: DraftProfile): Unit | undefined {
  const { lead = "value" } = declared.channels[draft.meta.channel] ?? {};
  if (lead !== "value") return undefined;
  const shown = readings
    .filter(({ status }) => status === "shown")
    .flatMap(({ signs }) => signs.map(({ unit }) => unit));
  if (shown.some(({ zone }) => headlines.has(zone))) return undefined;
  return bodyUnits(draft).find((unit) => shown.includes(unit));
}

/** The subject or the preheader carries the reason. */
function leadsWithReason({ units }: Draft): boolean {
  return units.some((unit) => headlines.has(unit.zone) && showsPurpose(unit));
}

const headlines: ReadonlySet<string> = new Set(["subject", "preheader"]);

/** A story, or a purpose; of guessed purposes only those whose words say so as well. */
function mayShowReason(unit: Unit): boolean {
  return showsPurpose(unit) && (unit.move === "story" || !unit.unsure || reason.test(unit.text));
}

/** A sentence whose words, too, say what the sender stands for; a story is told where it fits. */
function isReason({ move, text }: Unit): boolean {
  return move === "purpose" && countWords(text) >= 6 && reason.test(text);
}

const reason = gated(
  /\b(?:we|i) (?:\p{L}+ )?(?:believe|think|exist|started|began|stand (?:for|against|up)|never|won['’]t|will not|refuse|do not|don['’]t|promise|want every|care)\b|\bmission\b|\bfounded (?:to|because|so|on|in)\b|\bwhy we\b|\breason (?:we|why)\b|\b(?:nobody|no one|everyone|everybody|people|families|workers|children) (?:\p{L}+ )?(?:should|deserves?)\b|\bbefore we\b/iu,
);

/** Something to do that costs the reader more than a look. */
function isRequest(unit: Unit, { meta }: Draft): boolean {
  // On a page a button may stand above the text.
  if (meta.channel === "land" && unit.zone === "button") return false;
  return unit.move === "ask" && !unit.unsure && askLevel(unit) >= 2;
}

/** What a reader meets first behind the greeting. */
function isOpening({ zone, move }: Unit): boolean {
  return zone !== "greeting" && move !== "greet";
}

/** In words. */
function sizeOf(units: readonly Unit[]): number {
  return units.reduce((total, { text }) => total + countWords(text), 0);
}
