import { anyCase, Gate, type Unit } from "@troth/core";

import { clauseStarts, deals, favours, reply, type Act } from "./acts.ts";
import { commandsFavour, isShareLabel } from "./favour.ts";
import { courtesy, looksLikeAsk } from "./no-ask.ts";

/**
 * What a unit surely asks for, in the order of its words: it must be read as an ask, and the words
 * must say which act it is.
 */
export function actsAskedFor(unit: Unit): readonly Act[] {
  return isSureAsk(unit) ? actsNamedIn(unit.text) : [];
}

/** Both the annotator and the words say so, and nothing makes it depend on something else. */
export function isSureAsk(unit: Unit): boolean {
  const { text, move, unsure } = unit;
  // Cheapest first: few units are asks.
  if ((move !== "ask" || unsure) && !commandsFavour(unit)) return false;
  if (isShareLabel(unit) || isRow(text) || contingent.test(text)) return false;
  if (trouble.test(text) || openDoor.test(text) || offersToSend.test(text)) return false;
  return !looksLikeAsk.test(text) && !courtesy.test(text);
}

/** Links side by side, and the label of a network's icon. */
function isRow(text: string): boolean {
  return text.includes(" | ") || (text.length <= longestLabel && network.test(text));
}

const longestLabel = 120;

const network = anyCase(
  /^\P{L}*(?:share|tweet|post|forward|like(?: us)?|follow(?: us)?|find us) (?:on|via|by) \S{1,60}(?: (?:https?:\S{1,60}|\[link\]|(?:and|&) \S{1,30}|follow us on \S{1,30})){0,4}\P{L}{0,10}$/iu,
);

/** Another way to do the same, a way out, something for whoever it concerns, or a statement. */
const contingent = anyCase(
  /^\P{L}*(?:or|alternatively|otherwise|if|in case|when|unless|once|not (?:interested|ready|for you)|rather|prefer|to (?:join|attend|access|view|see)|(?:you|we|they|it|this|that|he|she) (?!(?:are invited|ask|need|want|invite|urge)\b))\b/iu,
);

const trouble = anyCase(/\b(?:trouble|problems?|difficult(?:y|ies))\b/iu);

/** "Reply to this mail, it reaches me": a person can be written to, and nothing is asked. */
const openDoor = anyCase(
  /\brepl(?:y|ies)\b.{0,60}\b(?:(?:it|that|they|which) (?:reach|reaches|comes?|goes?)|(?:comes?|goes?|reach|reaches) (?:straight |right )?(?:to )?(?:me|us)|(?:i|we) (?:read|answer) (?:and answer )?(?:every|each|all|it|them)|an? (?:real )?(?:person|human))\b/iu,
);

/** "May I send you the list?" asks for leave to give. */
const offersToSend = anyCase(
  /\b(?:may|can|could|shall|should|might) (?:i|we) (?:send|mail|post|forward|bring|lend) (?:you|it|them)\b/iu,
);

function actsNamedIn(words: string): readonly Act[] {
  const text = words.toLowerCase();
  const possible = actsWithWords(text);
  const starts = possible.length > 0 ? clauseStarts(text) : [];
  const acts = starts.flatMap((at) => {
    const act = possible.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    return act ? [act] : [];
  });
  return oneOfMany.test(text) ? acts.slice(0, 1) : [...new Set(acts)];
}

const allActs: readonly Act[] = [...favours, ...deals, reply];
const gate = new Gate(allActs.map(({ words }) => words));

/** Those of which a word stands in the text. One pass leaves few to be looked at. */
function actsWithWords(text: string): readonly Act[] {
  const open = gate.openFor(text);
  return allActs.filter(
    ({ words }, number) => open.includes(number) && words.some((word) => text.includes(word)),
  );
}

/** "Reply or call", "To order, call us": two verbs, one thing to do. */
const oneOfMany = /\bor\b|^\P{L}*to\b|\//u;
