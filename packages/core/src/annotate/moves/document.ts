import { bodyUnits, type Draft, type Judgement, type Unit } from "../../draft.ts";
import type { Move } from "../../words.ts";

/** What can be said about a message only as a whole. */
export interface DocumentJudgement {
  /** A reader meets no reason why this sender exists. */
  readonly missingPurpose: Judgement;
  /** The first real ask of the body comes before anything is given; `na`: no such ask. */
  readonly askBeforeGive: "yes" | "no" | "na";
}

/** What can be said about a draft as a whole: by its annotator, else by its moves. */
export function judgeDocument(draft: Draft): DocumentJudgement {
  return {
    missingPurpose: draft.missingPurpose?.() ?? missingPurpose(draft),
    askBeforeGive: askBeforeGive(draft),
  };
}

/** Service mail owes nobody a purpose; a virtue that is only named is none. */
function missingPurpose(draft: Draft): Judgement {
  const body = bodyUnits(draft);
  if (draft.meta.channel === "service" || body.length === 0) return { value: false, confidence: 1 };
  const reasons = body.filter(showsPurpose);
  if (reasons.length > 0) {
    return { value: false, confidence: Math.max(...reasons.map(({ confidence }) => confidence)) };
  }
  const total = body.reduce((sum, { confidence }) => sum + confidence, 0);
  return { value: true, confidence: total / body.length };
}

/** A purpose or a story, also a guessed one; a virtue that is only named is neither. */
export function showsPurpose({ move, attributes }: Unit): boolean {
  return (move === "purpose" || move === "story") && !attributes.includes("hollow");
}

function askBeforeGive(draft: Draft): DocumentJudgement["askBeforeGive"] {
  const body = bodyUnits(draft);
  const firstAsk = body.findIndex((unit) => unit.move === "ask" && askLevel(unit) >= 2);
  if (firstAsk === -1) return "na";
  return body.slice(0, firstAsk).some(({ move }) => gifts.has(move)) ? "no" : "yes";
}

const gifts: ReadonlySet<Move> = new Set(["give", "reader", "story", "purpose"]);

/** How much an ask wants, 0 to 5; -1 when nobody said. */
export function askLevel({ attributes }: Pick<Unit, "attributes">): number {
  const level = attributes.find((attribute) => attribute.startsWith("level:"));
  return level === undefined ? -1 : Number(level.slice("level:".length));
}
