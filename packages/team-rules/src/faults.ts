import { countWords, wordsOf } from "@troth/core";

import type { Definition } from "./definition.ts";
import { backtrackingOf, refersBack, type Backtracking } from "./pattern/backtracking.ts";
import { behaviourOf } from "./team-rule.ts";

/** What is wrong with a definition that fits its schema. */
export interface Fault {
  /** Path to the value in the definition. */
  readonly keys: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** Patterns that cannot be run, words that no draft holds, slots that nothing fills. */
export function faultsIn(definition: Definition): readonly Fault[] {
  const faults = [
    ...patternFaults(definition),
    ...wordFaults(definition),
    ...spellingFaults(definition),
  ];
  return faults.length > 0 ? faults : slotFaults(definition);
}

function patternFaults(definition: Definition): readonly Fault[] {
  if (!("patterns" in definition)) return [];
  const flags = definition.matchCase === true ? "u" : "iu";
  return (definition.patterns ?? []).flatMap((source, at) => {
    const fault = patternFault(source, flags);
    return fault ? [{ keys: ["patterns", String(at)], ...fault }] : [];
  });
}

/** Why a pattern that a person wrote cannot be run: no pattern, found everywhere, or without end. */
export function patternFault(source: string, flags: string): Omit<Fault, "keys"> | undefined {
  const slip = syntaxSlip(source, flags);
  if (slip !== undefined) {
    return {
      message: `\`${source}\` is not a regular expression: ${slip}.`,
      remedy: String.raw`Mend it; a sign that is meant as such takes a backslash: \( \. \?`,
    };
  }
  if (new RegExp(source, flags).test("")) {
    return {
      message: `\`${source}\` also matches nothing at all, and so is found everywhere.`,
      remedy: "Take out what makes all of it optional, such as a `*` or `?`.",
    };
  }
  if (refersBack(source, flags)) {
    return {
      message: `\`${source}\` refers back to a group, so that nobody can tell how long it runs.`,
      remedy: "Write out what may stand there.",
    };
  }
  const backtracking = backtrackingOf(source, flags);
  return (
    backtracking && {
      message: `\`${source}\` ${saidOf[backtracking]}`,
      remedy: remedies[backtracking],
    }
  );
}

function syntaxSlip(source: string, flags: string): string | undefined {
  try {
    RegExp(source, flags);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.slice(said.lastIndexOf(": ") + 2).toLowerCase();
  }
}

const saidOf: Readonly<Record<Backtracking, string>> = {
  exponential: "could run without end: a repetition holds two ways to read the same letters.",
  polynomial: "could run very long: two repetitions in it may take the same letters.",
  "too-large": "repeats too much to tell how long it runs.",
};

const remedies: Readonly<Record<Backtracking, string>> = {
  exponential: String.raw`Let each round begin with what the others cannot hold: (?:\w+\s)+ in place of (?:\w+\s?)+.`,
  polynomial: "Bound one of them: .{0,40} in place of .*, or [^.]{0,40} to stay in the sentence.",
  "too-large": "Put the words into `words`, or split it into several patterns.",
};

function wordFaults(definition: Definition): readonly Fault[] {
  return wordsIn(definition).flatMap(([keys, word]) =>
    countWords(word) > 0
      ? []
      : [
          {
            keys,
            message: `\`${word}\` holds no letter and no digit, so that no word is found by it.`,
            remedy: "Look for signs with `patterns`.",
          },
        ],
  );
}

/** Spellings that are the same words to whoever looks for words. */
function spellingFaults(definition: Definition): readonly Fault[] {
  if (definition.kind !== "consistency") return [];
  return definition.either.flatMap((forms, group) => {
    const keys = forms.map(keyOf);
    const at = keys.findIndex((key, place) => keys.indexOf(key) < place);
    if (at === -1) return [];
    return [
      {
        keys: ["either", String(group), String(at)],
        message: `\`${forms[at]}\` differs from another spelling only in hyphens or capitals, which words do not see.`,
        remedy: "Decide for one, and find the other with `patterns` and `matchCase` (existence).",
      },
    ];
  });
}

function keyOf(form: string): string {
  return wordsOf(form)
    .map(({ key }) => key)
    .join(" ");
}

type Placed = readonly [keys: readonly string[], word: string];

function wordsIn(definition: Definition): readonly Placed[] {
  if (definition.kind === "substitution") {
    return Object.keys(definition.swap).map((word) => [["swap", word], word]);
  }
  if (definition.kind === "consistency") {
    return definition.either.flatMap((forms, group) => listed(["either", String(group)], forms));
  }
  const when = definition.kind === "required" ? definition.when : [];
  return [...listed(["words"], definition.words), ...listed(["when"], when)];
}

function listed(keys: readonly string[], words: readonly string[] = []): Placed[] {
  return words.map((word, at) => [[...keys, String(at)], word]);
}

function slotFaults(definition: Definition): readonly Fault[] {
  const { slots } = behaviourOf(definition);
  const used = Array.from(
    (definition.message ?? "").matchAll(/\{(\w+)\}/gu),
    ([, name = ""]) => name,
  );
  const unknown = used.find((name) => !slots.includes(name));
  if (unknown === undefined) return [];
  const known = slots.map((name) => `{${name}}`).join(", ");
  return [
    {
      keys: ["message"],
      message: `Nothing fills \`{${unknown}}\` in this message.`,
      remedy:
        known === ""
          ? `A rule of kind ${definition.kind} fills nothing in: take it out.`
          : `A rule of kind ${definition.kind} fills in ${known}.`,
    },
  ];
}
