import type { PlannedTouch } from "./plan.ts";

/** What of a plan decides who gets what. */
export type Step = Pick<PlannedTouch, "id" | "after" | "when" | "variantOf"> & {
  readonly audience?: string;
};

/**
 * The touches that one reader may get, as places in the list of steps, in its order. Touches with
 * the same `after` and different `when` are branches: a reader takes one of them.
 */
type Path = readonly number[];

/** The paths of a campaign, and how many touches lie on none of them as there are too many. */
export interface Paths {
  readonly all: readonly Path[];
  /** False where only some of all ways through the campaign are followed. */
  readonly complete: boolean;
  readonly left: number;
}

/** More ways than this nobody plans; each touch still lies on one that is followed. */
const mostPaths = 64;

/** How often the plan may be gone through, all audiences together: what keeps the work linear. */
const mostWalks = 4 * mostPaths;

/**
 * Follows every way through the plan where there are few, else so many that each touch lies on one.
 * The work grows with the number of touches, not with that of ways.
 *
 * @param steps in the order in which they are sent, which no `after` contradicts.
 */
export function expandPaths(steps: readonly Step[]): Paths {
  const audiences = [...new Set(steps.flatMap(({ audience }) => audience ?? []))];
  // Of several audiences, each reads its own messages and those that are for all.
  const readers = audiences.length < 2 ? [undefined] : audiences;
  const plan = new Plan(steps);
  const found = new Map<string, Path>();
  let complete = true;
  for (const reader of readers) complete = plan.follow(reader, found) && complete;
  const all = [...found.values()];
  const met = new Set(all.flat());
  const wanted = steps.filter(({ variantOf }) => variantOf === undefined).length;
  return { all, complete, left: wanted - met.size };
}

interface Fork {
  /** The events that part readers; `undefined` where it may simply not happen. */
  readonly choices: readonly (string | undefined)[];
}

type Choices = ReadonlyMap<string, number>;

class Plan {
  readonly #steps: readonly Step[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #forks = new Map<string, Fork>();
  #budget: number;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    this.#places = new Map(steps.map(({ id }, at) => [id, at]));
    this.#budget = mostWalks;
    const events = new Map<string, Set<string>>();
    for (const step of steps) {
      if (step.when === undefined) continue;
      const key = forkOf(step);
      const set = events.get(key) ?? new Set();
      events.set(key, set.add(step.when));
    }
    for (const [key, set] of events) {
      const choices = set.size === 1 ? [...set, undefined] : [...set];
      this.#forks.set(key, { choices });
    }
  }

  /** @returns whether every way was followed. */
  follow(reader: string | undefined, found: Map<string, Path>): boolean {
    const few = this.#everyWay(reader);
    if (few !== undefined) {
      for (const path of few) found.set(path.join(" "), path);
      return true;
    }
    const covered = new Set<number>();
    for (let at = this.#steps.length - 1; at >= 0 && this.#budget > 0; at -= 1) {
      if (covered.has(at) || !this.#isFor(at, reader)) continue;
      const { path } = this.#walk(reader, this.#choicesTo(at), covered.size);
      for (const one of path) covered.add(one);
      found.set(path.join(" "), path);
    }
    return false;
  }

  /** Undefined where there are too many. */
  #everyWay(reader: string | undefined): Path[] | undefined {
    const paths: Path[] = [];
    const waiting: Choices[] = [new Map()];
    for (let choices = waiting.pop(); choices !== undefined; choices = waiting.pop()) {
      if (paths.length + waiting.length >= mostPaths || this.#budget === 0) return undefined;
      const { path, open } = this.#walk(reader, choices);
      if (open === undefined) {
        paths.push(path);
        continue;
      }
      const { length } = this.#forks.get(open)?.choices ?? [];
      // The last first, so that the first is followed first.
      for (let choice = length - 1; choice >= 0; choice -= 1) {
        waiting.push(new Map([...choices, [open, choice]]));
      }
    }
    return paths;
  }

  /** One way; `open` is the first fork that nobody has chosen at, unless `turn` chooses there. */
  #walk(
    reader: string | undefined,
    choices: Choices,
    turn?: number,
  ): { path: Path; open: string | undefined } {
    this.#budget -= 1;
    const got = new Set<string>();
    const path: number[] = [];
    for (const [at, step] of this.#steps.entries()) {
      if (!this.#isFor(at, reader)) continue;
      if (step.after.length > 0 && !step.after.some((id) => got.has(id))) continue;
      if (step.when !== undefined) {
        const key = forkOf(step);
        const events = this.#forks.get(key)?.choices ?? [];
        const choice = choices.get(key) ?? turn;
        if (choice === undefined) return { path, open: key };
        if (events[choice % events.length] !== step.when) continue;
      }
      got.add(step.id);
      path.push(at);
    }
    return { path, open: undefined };
  }

  /** What must happen for a reader to get a touch: one way to it, up to its beginning. */
  #choicesTo(place: number): Choices {
    const choices = new Map<string, number>();
    let at: number | undefined = place;
    while (at !== undefined) {
      const step: Step | undefined = this.#steps[at];
      if (step === undefined) break;
      if (step.when !== undefined) {
        const key = forkOf(step);
        choices.set(key, this.#forks.get(key)?.choices.indexOf(step.when) ?? 0);
      }
      const parent: string | undefined = step.after[0];
      at = parent === undefined ? undefined : this.#places.get(parent);
    }
    return choices;
  }

  /** Of an A/B test a reader gets one version: the first stands for all. */
  #isFor(at: number, reader: string | undefined): boolean {
    const step = this.#steps[at];
    if (step === undefined || step.variantOf !== undefined) return false;
    return reader === undefined || step.audience === undefined || step.audience === reader;
  }
}

/** Where readers part: those who got the same touches before. */
export function forkOf({ after }: Pick<Step, "after">): string {
  return [...after].toSorted().join("\n");
}
