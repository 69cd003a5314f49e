import { expectedValues, shorten, type Draft, type Profile, type ValueReading } from "@troth/core";

import { findClose } from "./match/find.ts";
import type { SoughtValue } from "./match/matcher.ts";
import type { ReadUnit } from "./match/signs.ts";

interface About {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly units: readonly ReadUnit[];
}

/** One sentence to the brand owner on what would show a value; "" where nothing is to be done. */
export function suggestionFor(
  reading: Omit<ValueReading, "suggestion">,
  sought: SoughtValue,
  about: About,
): string {
  const { value, status, signs } = reading;
  const { name } = value;
  if (status === "shown") return "";
  if (status === "contradicted") return contradictedAdvice(value, signs);
  if (status === "unbacked") {
    return `“${name}” is claimed, and no proof of it holds today. Renew its proof, or leave the claim out.`;
  }
  if (status === "said") {
    const sentence = shorten(signs[0]?.unit.text ?? "", 60);
    return `“${sentence}” says “${name}” and does not show it. ${offer(reading)}`;
  }
  if (!expectedValues(about.profile, about.draft).includes(value)) return "";
  const lookalike = lookalikeIn(about.units, sought);
  const trap = lookalike === undefined ? "" : ` “${lookalike}” sounds like it and does not count.`;
  return `You declare “${name}”; nothing here shows it.${trap} ${offer(reading)}`;
}

/** What the brand itself has to show: a proof that holds, else one of its own sentences. */
function offer({ value, live }: Pick<ValueReading, "value" | "live">): string {
  const [proof] = live;
  if (proof !== undefined) return `Proof you can use: ${proof.claim}.`;
  const [act = value.expressions[0] ?? ""] = value.behaviours;
  return `In your own words it would be: “${act}”.`;
}

/** What to do about words that break a value. */
export function contradictedAdvice(
  value: ValueReading["value"],
  [first]: ValueReading["signs"],
): string {
  const because = first?.because ?? "";
  return because.startsWith("breaks")
    ? `This ${because}, which keeps “${value.name}”. Take it out, or change the promise.`
    : `“${wordsOfSign(first)}” breaks “${value.name}”. Take it out, or say it as you mean it.`;
}

function wordsOfSign(sign: ValueReading["signs"][number] | undefined): string {
  if (sign === undefined) return "";
  return sign.unit.text.slice(sign.start, sign.end);
}

function lookalikeIn(units: readonly ReadUnit[], { lookalikes }: SoughtValue): string | undefined {
  return lookalikes.find((one) => units.some(({ words }) => findClose(one, words) !== undefined))
    ?.text;
}
