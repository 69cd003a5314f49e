import { anyCase, askLevel, bodyUnits, type Draft, Gate, type Unit } from "@troth/core";

import { commandsFavour, isShareLabel } from "../favour.ts";
import { courtesy, looksLikeAsk } from "../no-ask.ts";
import { clauseStarts, deals, favours, reply, type Act } from "./acts.ts";

/** A thing that the message asks for, where it does so first. */
export interface Ask {
  readonly unit: Unit;
  /** As a reader would name it. */
  readonly name: string;
}

/**
 * The different things that a message surely asks for, in reading order. The same act, or the same
 * target, is one ask; so are two ways to do one thing.
 */
export function distinctAsks(draft: Draft): Ask[] {
  const asks: Ask[] = [];
  const seen = new Set<string>();
  for (const unit of bodyUnits(draft)) {
    const names = isSure(unit) ? namesOf(unit, draft) : [];
    if (names.length === 0) continue;
    const targets = targetsOf(unit);
    const fresh = targets.some((target) => seen.has(target)) ? [] : names;
    for (const name of fresh) if (!seen.has(name)) asks.push({ unit, name });
    for (const key of [...names, ...targets]) seen.add(key);
  }
  const hasDeal = asks.some(({ name }) => dealNames.has(name));
  return hasDeal ? asks.filter(({ name }) => name !== reply.name) : asks;
}

const dealNames: ReadonlySet<string> = new Set(deals.map(({ name }) => name));

/** Both the annotator and the words say so, and nothing makes it depend on something else. */
function isSure(unit: Unit): boolean {
  const { text, move, unsure } = unit;
  // Cheapest first: few units are asks.
  if ((move !== "ask" || unsure) && !commandsFavour(unit)) return false;
  if (isShareLabel(unit) || isRow(text) || contingent.test(text)) return false;
  if (trouble.test(text) || openDoor.test(text)) return false;
  return !looksLikeAsk.test(text) && !courtesy.test(text);
}

/** Links side by side, and the label of a network's icon. */
function isRow(text: string): boolean {
  return text.includes(" | ") || (text.length <= longestLabel && network.test(text));
}

const longestLabel = 120;

const network = anyCase(
  /^\P{L}*(?:share|tweet|post|forward|like(?: us)?|follow(?: us)?|find us) (?:on|via|by) \S+(?: (?:https?:\S+|\[link\]|(?:and|&) \S+|follow us on \S+)){0,4}\P{L}*$/iu,
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

/** What a unit asks for, one name for each place. */
function namesOf(unit: Unit, { meta }: Draft): string[] {
  const text = unit.text.toLowerCase();
  const possible = actsNamedIn(text);
  const starts = possible.length > 0 ? clauseStarts(text) : [];
  const names = starts.flatMap((at) => {
    const act = possible.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    return act ? [act.name] : [];
  });
  if (names.length === 0) return isInvitingButton(unit, meta.channel) ? ["a look"] : [];
  return oneOfMany.test(text) ? names.slice(0, 1) : [...new Set(names)];
}

const allActs: readonly Act[] = [...favours, ...deals, reply];
const gate = new Gate(allActs.map(({ words }) => words));

/** Those of which a word stands in the text. One pass leaves few to be looked at. */
function actsNamedIn(text: string): readonly Act[] {
  const open = gate.openFor(text);
  return allActs.filter(
    ({ words }, number) => open.includes(number) && words.some((word) => text.includes(word)),
  );
}

/** "Reply or call", "To order, call us": two verbs, one thing to do. */
const oneOfMany = /\bor\b|^\P{L}*to\b|\//u;

/** To look costs little; but a button is meant, and two of them pull two ways. */
function isInvitingButton(unit: Unit, channel: string): boolean {
  return unit.zone === "button" && channel !== "news" && askLevel(unit) >= 1;
}

/** Where the links of a unit lead, without what only counts the clicks. */
function targetsOf({ block, offset, text }: Unit): string[] {
  return block.links
    .filter(({ start, end }) => start < offset + text.length && end > offset)
    .map(({ target }) => target.replace(/[?#].*$/su, "").replace(/\/$/u, ""))
    .filter((target) => target !== "");
}
