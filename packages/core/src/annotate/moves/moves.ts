import type { Annotation } from "../../draft.ts";
import type { Channel, Medium } from "../../words.ts";
import { attributesOf, isPartisan } from "./attributes.ts";
import { decide } from "./decide.ts";
import type { BareUnit } from "../../draft.ts";
import { voteOn } from "./votes.ts";
import { weighContext } from "./context.ts";

/** Below this a move is a guess. */
export const sure = 0.5;

/**
 * Says what each unit does to its reader, in the order of `units`. A trained classifier and the
 * cues of this package stand behind the same interface.
 */
export type MoveAnnotator = (
  units: readonly BareUnit[],
  context: { readonly channel: Channel; readonly medium: Medium },
) => readonly Annotation[];

/** Finds moves by grammar and cue words alone. */
export const annotateByCues: MoveAnnotator = (units, context) => {
  const votes = units.map((unit) => voteOn(unit));
  weighContext(units, votes, context.channel);
  const partisan = isPartisan(votes);
  return units.map((unit, at) => {
    const vote = votes[at];
    if (vote === undefined) throw new Error(`no vote on unit ${at}`);
    const { move, confidence, because } = decide(vote);
    return { move, confidence, attributes: attributesOf(unit, vote, { move, partisan }), because };
  });
};
