import { judgeDocument, quoteOf, spanOf, wholeOf, type Draft, type Unit } from "@troth/core";

/** What each unit does, for other programs. One draft stands alone, `several` under `files`. */
export function movesJson(drafts: readonly Draft[], several = drafts.length !== 1): string {
  const files = drafts.map(draftJson);
  const value = several ? { version: 1, files } : { version: 1, ...files[0] };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function draftJson(draft: Draft): object {
  const { missingPurpose, askBeforeGive } = judgeDocument(draft);
  const { value, confidence } = missingPurpose;
  return {
    path: draft.path,
    channel: draft.meta.channel,
    units: draft.units.map((unit) => unitJson(draft, unit)),
    document: { missingPurpose: { value, confidence: rounded(confidence) }, askBeforeGive },
  };
}

/** One unit with its place in the file and what decided its move. */
export function unitJson(draft: Draft, unit: Unit) {
  const { span, zone, move, confidence, unsure, attributes, because } = unit;
  return {
    start: span.start,
    end: span.end,
    text: quoteOf(draft, wholeOf(unit)),
    zone,
    move,
    confidence: rounded(confidence),
    ...(unsure && { unsure }),
    attributes,
    because: because.map(({ start, end, weight }) => ({
      ...spanOf({ unit, start, end }),
      weight: rounded(weight),
    })),
  };
}

/** Three places: more would promise a precision that no classifier has. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
