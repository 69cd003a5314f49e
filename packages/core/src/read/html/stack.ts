import type { Context } from "./context.ts";
import type { Search } from "./elements.ts";
import type { Flow } from "./flow.ts";

/** An open element. */
export interface Frame {
  readonly name: string;
  readonly block: boolean;
  readonly context: Context;
  /** Where its text goes. */
  readonly flow: Flow;
}

/** As in browsers: what is nested deeper is read as if it stood at this depth. */
const deepest = 512;

/** The elements that are open, outermost first. */
export class Stack {
  readonly #frames: Frame[] = [];
  /** Open elements by name: most searches end here. */
  readonly #counts = new Map<string, number>();

  get top(): Frame | undefined {
    return this.#frames.at(-1);
  }

  push(frame: Frame): void {
    if (this.#frames.length >= deepest) return;
    this.#frames.push(frame);
    this.#count(frame.name, 1);
  }

  /** Takes off the frame at `at` and all above it, innermost first. */
  *popTo(at: number): Generator<Frame> {
    while (this.#frames.length > at) {
      const frame = this.#frames.pop();
      if (frame === undefined) return;
      this.#count(frame.name, -1);
      yield frame;
    }
  }

  /** Index of the nearest open element that the search is for; -1 when there is none. */
  find({ names, barriers }: Search): number {
    let some = false;
    for (const name of names) some ||= (this.#counts.get(name) ?? 0) > 0;
    if (!some) return -1;
    for (let at = this.#frames.length - 1; at >= 0; at -= 1) {
      const name = this.#frames[at]?.name ?? "";
      if (names.has(name)) return at;
      if (barriers.has(name)) return -1;
    }
    return -1;
  }

  /** Takes off the frame at `at` alone if it changed nothing for those above it. */
  removeInert(at: number): boolean {
    const frame = this.#frames[at];
    const below = this.#frames[at - 1]?.context;
    if (frame === undefined || frame.block || frame.context !== below) return false;
    this.#frames.splice(at, 1);
    this.#count(frame.name, -1);
    return true;
  }

  #count(name: string, by: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }
}
