import type { MergeTag, Part } from "../../merge-tag.ts";
import type { Span } from "../../span.ts";

/** Text that a template prints in one case and not in another. */
export interface Branch {
  /** Between the tags. */
  readonly span: Span;
  /** What must hold, as it is written; none for `else`. */
  readonly test?: string;
  readonly conditionals: Conditional[];
}

/** Branches of which a reader meets at most one. */
export interface Conditional {
  readonly block: string;
  readonly inverted: boolean;
  readonly branches: readonly Branch[];
}

interface Frame extends Conditional {
  readonly branches: Branch[];
}

/** Nobody nests deeper; what does is read as if it always held. */
const deepest = 60;

/** The conditionals of a template, those outside all others. What is not balanced is left out. */
export function findConditionals(tags: readonly MergeTag[]): Conditional[] {
  const finder = new Finder();
  for (const { span, parts, raw } of tags) {
    if (raw === true) continue;
    for (const part of parts ?? []) finder.add(part, span);
  }
  return finder.finish();
}

class Finder {
  readonly #found: Conditional[] = [];
  readonly #frames: Frame[] = [];
  /** Open frames by block: a closing that closes nothing is known at once. */
  readonly #counts = new Map<string, number>();

  add(part: Part, span: Span): void {
    if (part.role === "open") this.#open(part, span);
    else if (part.role === "middle") this.#part(part, span);
    else this.#close(part, span);
  }

  finish(): Conditional[] {
    this.#drop(0);
    return this.#found;
  }

  #open({ block, test, inverted = false }: Part, { end }: Span): void {
    if (this.#frames.length >= deepest) this.#drop(0);
    this.#frames.push({ block, inverted, branches: [branchFrom(end, test)] });
    this.#count(block, 1);
  }

  #part({ block, test }: Part, { start, end }: Span): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || !frame.block.startsWith(block)) return;
    endLast(frame, start);
    frame.branches.push(branchFrom(end, test));
  }

  #close({ block }: Part, { start }: Span): void {
    const at = this.#opening(block);
    const frame = this.#frames[at];
    if (frame === undefined) return;
    this.#drop(at + 1);
    this.#frames.pop();
    this.#count(frame.block, -1);
    endLast(frame, start);
    this.#inside.push(frame);
  }

  /** Index of the frame that a closing closes; -1 when there is none. */
  #opening(block: string): number {
    const last = this.#frames.length - 1;
    if (isGeneric(block)) return this.#frames[last]?.block.startsWith(block) === true ? last : -1;
    if ((this.#counts.get(block) ?? 0) === 0) return -1;
    return this.#frames.findLastIndex((frame) => frame.block === block);
  }

  /** Takes off the frames from `at` on, which nothing has closed. What stands in them stays. */
  #drop(at: number): void {
    const dropped = this.#frames.splice(at);
    for (const { block, branches } of dropped) {
      this.#count(block, -1);
      for (const { conditionals } of branches) this.#inside.push(...conditionals);
    }
  }

  /** Where a conditional belongs that ends here. */
  get #inside(): Conditional[] {
    return this.#frames.at(-1)?.branches.at(-1)?.conditionals ?? this.#found;
  }

  #count(block: string, by: number): void {
    this.#counts.set(block, (this.#counts.get(block) ?? 0) + by);
  }
}

/** `{{ end }}` names no block: it closes the last one of its language. */
function isGeneric(block: string): boolean {
  return !/[\w|]/u.test(block);
}

function branchFrom(start: number, test: string | undefined): Branch {
  const span = { start, end: start };
  return { span, conditionals: [], ...(test !== undefined && { test }) };
}

function endLast({ branches }: Frame, end: number): void {
  const last = branches.pop();
  if (last === undefined) return;
  const { start } = last.span;
  branches.push({ ...last, span: { start, end: Math.max(start, end) } });
}
