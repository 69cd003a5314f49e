import type { Comment } from "../block.ts";
import { placeholder, type AmbiguousDialect, type MergeTag } from "../merge-tag.ts";
import type { ProseBuilder } from "../prose.ts";
import { choicesOf, mostReadings, notTaken, type Choice } from "./template/choices.ts";
import { commentText } from "./template/comment-text.ts";
import { findConditionals } from "./template/conditionals.ts";
import { isMask, mask, withCuts, type Masked } from "./template/masks.ts";
import { scanTags } from "./template/scan.ts";

/** How to look for merge tags. */
export interface TemplateOptions {
  /** Ambiguous ways to write tags, which are text unless they are named here. */
  readonly also?: readonly AmbiguousDialect[];
}

/** More are not read: a message with so many wordings is read by those who write it. */
const mostReadingsRead = 4;

/**
 * A source with its merge tags found before any parser sees it.
 *
 * A parser of Markdown or HTML takes `*|FNAME|*` for emphasis and `{% if a < b %}` for a tag. So
 * each merge tag is overwritten with as many private-use characters: no offset moves, and the
 * characters mean nothing to any parser.
 */
export class Template {
  readonly source: string;
  readonly masked: string;
  readonly tags: readonly MergeTag[];
  readonly #stretches: readonly Masked[];
  #choices: readonly Choice[] | undefined;

  /** @param read of a reading: what is masked in it; scanned for when left out. */
  constructor(source: string, { also = [] }: TemplateOptions = {}, read?: readonly Masked[]) {
    this.source = source;
    this.#stretches = read ?? scanTags(source, also).map((tag) => ({ span: tag.span, tag }));
    this.tags = this.#stretches.flatMap(({ tag }) => tag ?? []);
    this.masked = mask(source, this.#stretches);
  }

  /** How many readings it takes to meet each branch of its conditionals, at most 4. */
  get readings(): number {
    return Math.min(mostReadings(this.#findChoices()), mostReadingsRead);
  }

  /**
   * The message as some readers meet it: of each conditional one branch, the one at `at` or the
   * last there is. The others are masked, and their tags are not in `tags`. Offsets stay.
   */
  reading(at: number): Template {
    const cuts = notTaken(this.#findChoices(), at);
    if (cuts.length === 0) return this;
    return new Template(this.source, {}, withCuts(this.#stretches, cuts));
  }

  /** Adds `[start, end)` to `prose`; a merge tag becomes one placeholder or nothing. */
  copy(prose: ProseBuilder, start: number, end: number): void {
    if (this.#stretches.length === 0) {
      prose.copy(start, end);
      return;
    }
    let from = start;
    while (from < end) {
      const masked = this.maskedAt(from);
      if (masked === undefined) {
        const to = this.#nextMask(from + 1, end);
        prose.copy(from, to);
        from = to;
        continue;
      }
      const { span, tag } = masked;
      if (tag?.kind === "print" && span.start === from) {
        prose.atom(placeholder, span.start, span.end);
      }
      from = Math.min(end, span.end);
    }
  }

  /** The source in `[start, end)` as it is written, without the branches that are not taken. */
  written(start: number, end: number): string {
    const parts: string[] = [];
    let from = start;
    while (from < end) {
      const masked = this.maskedAt(from);
      const to = Math.min(end, masked?.span.end ?? this.#nextMask(from + 1, end));
      if (masked === undefined || masked.tag !== undefined) parts.push(this.source.slice(from, to));
      from = to;
    }
    return parts.join("");
  }

  /** Comments of the template language; what they hold is never sent. */
  get comments(): readonly Comment[] {
    return this.tags
      .filter(({ kind }) => kind === "comment")
      .map(({ span }) => ({ span, text: commentText(this.source, span), sent: false }));
  }

  /** The merge tag that covers `offset`. */
  tagAt(offset: number): MergeTag | undefined {
    return this.maskedAt(offset)?.tag;
  }

  /** The stretch that covers `offset` and that no parser sees. */
  maskedAt(offset: number): Masked | undefined {
    if (!isMask(this.masked.charCodeAt(offset))) return undefined;
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.span.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const found = this.#stretches[low];
    return found !== undefined && found.span.start <= offset ? found : undefined;
  }

  #nextMask(from: number, end: number): number {
    let at = from;
    while (at < end && !isMask(this.masked.charCodeAt(at))) at += 1;
    return at;
  }

  #findChoices(): readonly Choice[] {
    this.#choices ??= choicesOf(findConditionals(this.tags), this.masked);
    return this.#choices;
  }
}
