import { dirname, relative, sep } from "node:path";

import type { ProfileFile } from "@troth/config";
import {
  additionOf,
  holdsAddition,
  withAddition,
  type AcceptedSentence,
} from "@troth/config/profile-addition";
import { aYearFrom } from "@troth/config/profile-start";
import { bodyUnits, type DeclaredValue, type Unit } from "@troth/core";
import { whyNotAccepted } from "@troth/profile/propose";
import type { Range } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { spanIn } from "../analysis/ranges.ts";
import type { WrittenText } from "./disk-folder-actions.ts";
import { liveProfile, type ProfileWorld } from "./live-profile.ts";

/** What an action makes of the profile. */
export interface ProfileText extends WrittenText {
  readonly title: string;
}

/** Words that a person has selected in a draft. */
interface Selected {
  readonly analysis: Analysis;
  /** Of the draft, absolute. */
  readonly path: string;
  readonly range: Range;
}

/** The profile with the selected sentence in each of the values that it could show. */
export async function profileTexts(
  { analysis, path, range }: Selected,
  world: ProfileWorld,
): Promise<ProfileText[]> {
  const unit = unitIn(analysis, range);
  const file = unit && liveProfile(analysis.project, world);
  if (unit === undefined || file === undefined) return [];
  const source = relative(dirname(file.path), path).split(sep).join("/");
  const sentence = { text: unit.text, source, until: aYearFrom(world.today) };
  return file.profile.values
    .filter((value) => whyNotAccepted(unit, value) === undefined)
    .flatMap((value) => textFor(value, sentence, { file, today: world.today }));
}

/** The one sentence of the message that holds all that is selected. */
function unitIn(analysis: Analysis, range: Range): Unit | undefined {
  const { start, end } = spanIn(analysis, range);
  if (start === end) return undefined;
  return bodyUnits(analysis.draft).find(({ span }) => span.start <= start && end <= span.end);
}

function textFor(
  value: DeclaredValue,
  sentence: AcceptedSentence,
  { file, today }: { readonly file: ProfileFile; readonly today: string },
): ProfileText[] {
  const addition = additionOf(sentence, file.profile);
  if (holdsAddition(value, addition)) return [];
  const after = withAddition(file, { value, addition, today });
  if (after === undefined) return [];
  const title =
    addition.as === "proof"
      ? `Write this down as proof of “${value.name}”`
      : `Count this as showing “${value.name}”`;
  return [{ title, path: file.path, before: file.source, after }];
}
