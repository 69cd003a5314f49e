import type { ProfileFile } from "@troth/config";
import { inFlow, insertItem, insertLines, type Item } from "@troth/config/profile-insert";
import { valueLines, type StartValue, type Words } from "@troth/config/profile-start";
import type { DeclaredValue } from "@troth/core";
import { declaredFor, freeId } from "@troth/profile/propose";
import { plain } from "@troth/reporters";

/** A profile with what drafts would add to it. Nothing is written. */
export interface Additions {
  readonly source: string;
  /** Words that went into lists on one line, where there is no room for their places. */
  readonly unplaced: readonly Words[];
}

/** What drafts would add to a profile that is there. */
export function withAdditions(
  { source, profile }: ProfileFile,
  proposed: readonly StartValue[],
  until: string,
): Additions {
  const { values } = profile;
  const taken = new Set(values.flatMap(({ id, proof }) => [id, ...proof.map((one) => one.id)]));
  return proposed.reduce<Additions>(
    (sum, value) => {
      const declared = declaredFor(value, values);
      if (declared !== undefined) {
        return more(value, declared, { taken, until, at: values.indexOf(declared) }).reduce(
          add,
          sum,
        );
      }
      const lines = valueLines({ ...value, id: freeId(value.id, taken) }, until);
      const written = insertLines(sum.source, ["values"], ["", ...lines]);
      return { ...sum, source: written ?? sum.source };
    },
    { source, unplaced: [] },
  );
}

interface Addition {
  /** Path to the list. */
  readonly keys: readonly (string | number)[];
  readonly item: Item;
  readonly words: Words;
}

interface Around {
  /** Ids that are given already. */
  readonly taken: ReadonlySet<string>;
  readonly until: string;
  /** Which value of the profile it is. */
  readonly at: number;
}

/** What a declared value does not hold yet. */
function more(
  value: StartValue,
  { expressions, proof }: DeclaredValue,
  { taken, until, at }: Around,
): Addition[] {
  const known = new Set([...expressions, ...proof.map(({ claim }) => claim)].map(lower));
  const isNew = ({ text }: Words): boolean => !known.has(lower(text));
  return [
    ...value.expressions
      .filter(isNew)
      .map((words) => ({ keys: ["values", at, "expressions"], item: words.text, words })),
    ...value.proof.flatMap(({ id, claim, kind, source }) => {
      if (source === undefined || !isNew(claim)) return [];
      const item = { id: freeId(id, taken), claim: claim.text, kind, source, valid_until: until };
      return [{ keys: ["values", at, "proof"], item, words: claim }];
    }),
  ];
}

function add({ source, unplaced }: Additions, { keys, item, words }: Addition): Additions {
  const { place = "" } = words;
  const lines = [`# ${plain(place)}`, `- ${inFlow(item)}`];
  const placed = insertLines(source, keys, lines);
  if (placed !== undefined) return { source: placed, unplaced };
  const written = insertItem(source, keys, item);
  if (written === undefined) return { source, unplaced };
  return { source: written, unplaced: [...unplaced, words] };
}

function lower(text: string): string {
  return text.toLowerCase().replace(/[.!]$/u, "");
}
