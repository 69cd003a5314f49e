import type { DeclaredValue } from "@troth/core";

import { contentWords } from "../words.ts";
import { subjectStem } from "./past.ts";
import type { ProposedValue } from "./propose.ts";

/** The declared value that is about the same; undefined where the brand has declared none. */
export function declaredFor(
  { keywords }: Pick<ProposedValue, "keywords">,
  declared: readonly DeclaredValue[],
): DeclaredValue | undefined {
  return declared.find((value) => {
    const stems = new Set(textsOf(value).flatMap(contentWords).map(subjectStem));
    return keywords.some((word) => stems.has(subjectStem(word)));
  });
}

function textsOf(value: DeclaredValue): readonly string[] {
  return [value.name, value.means, ...value.keywords, ...value.expressions];
}
