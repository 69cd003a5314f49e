import type { Annotation, BareUnit, Draft, Judgement } from "../../draft.ts";
import { moves, type Channel, type Medium } from "../../words.ts";
import { attributesOf, isPartisan } from "./attributes.ts";
import { weighContext } from "./context.ts";
import type { Decision } from "./decision.ts";
import { decide } from "./decide.ts";
import { voteOn, type Ballot } from "./votes.ts";

/** Below this a move is a guess. */
export const sure = 0.5;

/** What is known of the message that units stand in. */
export interface MoveContext {
  readonly channel: Channel;
  readonly medium: Medium;
}

/**
 * Says what each unit does to its reader, in the order of `units`. A trained classifier and the
 * cues of this package stand behind the same interface.
 */
export interface MoveAnnotator {
  (units: readonly BareUnit[], context: MoveContext): readonly Annotation[];
  /** Whether the annotated draft leaves out why its sender exists; absent where its moves say so. */
  readonly missingPurpose?: (draft: Pick<Draft, "units" | "meta">) => Judgement | undefined;
}

/** What cues say of one unit. */
export interface Vote extends Ballot {
  /** By move, in the order of `moves`: the score of the unit's own words, before its context. */
  readonly alone: readonly number[];
}

/** Decides for all units of a message, each with what cues say of it. */
export type MoveDecider = (
  units: readonly BareUnit[],
  votes: readonly Vote[],
  context: MoveContext,
) => readonly Decision[];

/** An annotator that leaves the moves to `decideMoves`, and takes from cues what that does not say. */
export function annotatorOf(decideMoves: MoveDecider): MoveAnnotator {
  return (units, context) => {
    const votes = votesOn(units, context);
    const partisan = isPartisan(votes);
    const decisions = decideMoves(units, votes, context);
    return units.map((unit, at) => {
      const vote = votes[at];
      const decision = decisions[at];
      if (vote === undefined || decision === undefined) throw new Error(`no move of unit ${at}`);
      const { move, confidence, because, traits = [] } = decision;
      const attributes = attributesOf(unit, vote, { move, partisan, traits });
      return { move, confidence, attributes, because };
    });
  };
}

/** What cues say of each unit, its context weighed in. */
export function votesOn(units: readonly BareUnit[], { channel }: MoveContext): readonly Vote[] {
  const votes = units.map((unit) => {
    const { asks, campaigning, hits, score } = voteOn(unit);
    return { asks, campaigning, hits, score, alone: moves.map((move) => score[move]) };
  });
  weighContext(units, votes, channel);
  return votes;
}

/** Finds moves by grammar and cue words alone. */
export const annotateByCues: MoveAnnotator = annotatorOf((_, votes) => votes.map(decide));
