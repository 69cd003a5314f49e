import { forkOf, type Step } from "./paths.ts";

/** What has happened to every reader of a touch, from the last event back to the first. */
interface Event {
  readonly fork: string;
  readonly when: string;
  readonly before: Event | undefined;
  readonly depth: number;
}

/** Says of any two touches whether one reader may get both. */
export class Readers {
  readonly #events = new Map<string, Event | undefined>();
  readonly #steps: ReadonlyMap<string, Step>;
  /** The same event is one object, by fork and name. */
  readonly #known = new Map<string, Event>();

  /** @param steps in the order in which they are sent. */
  constructor(steps: readonly Step[]) {
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    for (const step of steps) this.#events.set(step.id, this.#eventOf(step));
  }

  mayMeet(a: string, b: string): boolean {
    const [one, other] = [this.#steps.get(a), this.#steps.get(b)];
    if (one === undefined || other === undefined) return false;
    if (a !== b && rootOf(one) === rootOf(other)) return false;
    if (one.audience !== undefined && other.audience !== undefined) {
      if (one.audience !== other.audience) return false;
    }
    return !excludes(this.#events.get(a), this.#events.get(b));
  }

  #eventOf(step: Step): Event | undefined {
    const before = step.after.map((id) => this.#events.get(id)).reduce(shared, anyEvent);
    const known = before === anyEvent ? undefined : before;
    if (step.when === undefined) return known;
    const fork = forkOf(step);
    const key = `${fork}\n\n${step.when}`;
    const event = this.#known.get(key) ?? {
      fork,
      when: step.when,
      before: known,
      depth: (known?.depth ?? 0) + 1,
    };
    this.#known.set(key, event);
    return event;
  }
}

const anyEvent: Event = { fork: "", when: "", before: undefined, depth: -1 };

function rootOf({ id, variantOf }: Step): string {
  return variantOf ?? id;
}

/** What has happened on both ways to a touch. */
function shared(a: Event | undefined, b: Event | undefined): Event | undefined {
  if (a === anyEvent) return b;
  let [one, other] = [a, b];
  while (one !== other) {
    if (depthOf(one) >= depthOf(other)) one = one?.before;
    else other = other?.before;
  }
  return one;
}

/** Two readers parted at one fork by different events. */
function excludes(a: Event | undefined, b: Event | undefined): boolean {
  let [one, other] = [a, b];
  let last: readonly [Event | undefined, Event | undefined] = [undefined, undefined];
  while (one !== other) {
    if (depthOf(one) >= depthOf(other)) {
      last = [one, last[1]];
      one = one?.before;
    } else {
      last = [last[0], other];
      other = other?.before;
    }
  }
  const [left, right] = last;
  return left !== undefined && right !== undefined && left.fork === right.fork
    ? left.when !== right.when
    : false;
}

function depthOf(event: Event | undefined): number {
  return event?.depth ?? 0;
}
