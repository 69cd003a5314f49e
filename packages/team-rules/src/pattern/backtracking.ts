import { RegExpParser, type AST } from "@eslint-community/regexpp";

import { automataOf, type Automaton } from "./automaton.ts";
import { componentsOf, cyclesOf, hubsOf } from "./cycles.ts";

/**
 * How the time that a pattern takes on a text without a match may grow with the text: two ways
 * through one repetition double it with each letter (`exponential`); two repetitions that share
 * letters multiply it (`polynomial`). `too-large`: more than can be followed.
 */
export type Backtracking = "exponential" | "polynomial" | "too-large";

/**
 * Looks for backtracking without bound, by the ambiguity of the pattern's automaton (Weideman et
 * al. 2016): conservative, for what stands behind the repetition is taken to fail. Our own, as what
 * there is does not fit: safe-regex2 counts stars only and lets `(a|a)*` pass, scslre lets it pass
 * too, recheck brings a native program. The syntax is read by regexpp, which ESLint uses.
 *
 * A bounded repetition (`{0,40}`) counts as a loop where it stands in or around another; behind
 * another only where the bound is large. That a search starts at each letter anew is left to whoever
 * bounds the text.
 *
 * @param source of a pattern that compiles.
 */
export function backtrackingOf(source: string, flags: string): Backtracking | undefined {
  const pattern = parse(source, flags);
  const loops = automataOf(pattern, flags, ({ max }) => max > 1);
  if (loops.some(isTooLarge)) return "too-large";
  if (loops.some(hasTwoWaysRound)) return "exponential";
  const endless = automataOf(pattern, flags, ({ max }) => max > longest);
  if (endless.some(hasLoopsThatShare)) return "polynomial";
  return undefined;
}

/** Whether a pattern refers back to a group, which no automaton can follow. */
export function refersBack(source: string, flags: string): boolean {
  return /\\(?:[1-9]|k<)/u.test(source) && JSON.stringify(kindsIn(parse(source, flags))) !== "[]";
}

function kindsIn({
  alternatives,
}: {
  readonly alternatives: readonly AST.Alternative[];
}): string[] {
  return alternatives.flatMap(({ elements }) => elements.flatMap(backreferencesIn));
}

function backreferencesIn(element: AST.Element): string[] {
  if (element.type === "Backreference") return [element.raw];
  if (element.type === "Quantifier") return backreferencesIn(element.element);
  return "alternatives" in element ? kindsIn(element) : [];
}

function parse(source: string, flags: string): AST.Pattern {
  const unicode = flags.includes("u");
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes("v"),
  });
}

/** Steps inside a loop: thirty words of six letters that may follow one another have a thousand. */
const mostSteps = 1500;

/** Beyond this a bound is none: three such repetitions take a million steps from each letter. */
const longest = 120;

function isTooLarge(automaton: Automaton): boolean {
  return cyclesOf(automaton).some(
    (cycle) =>
      cycle.reduce((sum, state) => sum + (automaton[state]?.next.size ?? 0), 0) > mostSteps,
  );
}

/** Two different ways from a state to itself that read the same letters. */
function hasTwoWaysRound(automaton: Automaton): boolean {
  return cyclesOf(automaton).some(
    (cycle) => hasDoubleStep(automaton, cycle) || hasTwins(automaton, cycle),
  );
}

function hasDoubleStep(automaton: Automaton, cycle: readonly number[]): boolean {
  const members = new Set(cycle);
  return cycle.some((state) =>
    [...(automaton[state]?.next ?? [])].some(([to, ways]) => ways > 1 && members.has(to)),
  );
}

/** Two walkers that read the same letters part and meet again. */
function hasTwins(automaton: Automaton, cycle: readonly number[]): boolean {
  const placeOf = new Map(cycle.map((state, at) => [state, at]));
  const size = cycle.length;
  const stepsFrom = function* (pair: number): Iterable<number> {
    const left = automaton[cycle[Math.floor(pair / size)] ?? 0];
    const right = automaton[cycle[pair % size] ?? 0];
    for (const a of left?.next.keys() ?? []) {
      for (const b of right?.next.keys() ?? []) {
        const [one, other] = [placeOf.get(a), placeOf.get(b)];
        if (one === undefined || other === undefined || !share(automaton, a, b)) continue;
        yield one * size + other;
      }
    }
  };
  const isSame = (pair: number): boolean => Math.floor(pair / size) === pair % size;
  return componentsOf(size * size, stepsFrom).some(
    (pairs) => pairs.length > 1 && pairs.some(isSame) && !pairs.every(isSame),
  );
}

/** Two loops, one behind the other, with letters that either of them may take. */
function hasLoopsThatShare(automaton: Automaton): boolean {
  const loops = cyclesOf(automaton).map((states) => ({ states, hubs: hubsOf(automaton, states) }));
  return loops.some((first) =>
    loops.some((second) => first !== second && canTrade(automaton, first, second)),
  );
}

interface Loop {
  readonly states: readonly number[];
  readonly hubs: readonly number[];
}

/** Beyond these, two loops are taken to trade: to follow them would take too long. */
const mostPairs = 400;
const mostTriples = 20_000;

/** Three walkers on the same letters: one stays in the first loop, one in the second, one crosses. */
function canTrade(automaton: Automaton, first: Loop, second: Loop): boolean {
  // A pattern that has matched in the second loop never turns back.
  if (second.states.every((state) => automaton[state]?.isDone)) return false;
  if (first.hubs.length * second.hubs.length > mostPairs) return true;
  const inFirst = new Set(first.states);
  const inSecond = new Set(second.states);
  return first.hubs.some((start) =>
    second.hubs.some((end) => {
      const begin = [start, start, end] as const;
      const goal = [start, end, end].join();
      const seen = new Set([begin.join()]);
      const queue: (readonly [number, number, number])[] = [begin];
      for (const walkers of queue) {
        for (const step of stepsOfThree(automaton, walkers, inFirst, inSecond)) {
          const key = step.join();
          if (key === goal) return true;
          if (seen.has(key)) continue;
          if (seen.size > mostTriples) return true;
          seen.add(key);
          queue.push(step);
        }
      }
      return false;
    }),
  );
}

function* stepsOfThree(
  automaton: Automaton,
  [stays, crosses, waits]: readonly [number, number, number],
  inFirst: ReadonlySet<number>,
  inSecond: ReadonlySet<number>,
): Iterable<readonly [number, number, number]> {
  for (const a of automaton[stays]?.next.keys() ?? []) {
    if (!inFirst.has(a)) continue;
    for (const c of automaton[waits]?.next.keys() ?? []) {
      if (!inSecond.has(c) || !share(automaton, a, c)) continue;
      for (const b of automaton[crosses]?.next.keys() ?? []) {
        if (share(automaton, a, b, c)) yield [a, b, c];
      }
    }
  }
}

function share(automaton: Automaton, ...states: readonly number[]): boolean {
  return states.reduce((letters, state) => letters & (automaton[state]?.letters ?? 0n), -1n) !== 0n;
}
