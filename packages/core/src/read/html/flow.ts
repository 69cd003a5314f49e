import { ProseBuilder, type Prose } from "../../prose.ts";
import type { MergeTag } from "../../merge-tag.ts";
import type { Source } from "./attributes.ts";
import { joinsPictures, lookOf } from "./characters.ts";
import type { Anchor, Context } from "./context.ts";

/** A stretch of text in one link. Offsets into the text. */
export interface LinkRun {
  readonly anchor: Anchor;
  readonly start: number;
  end: number;
}

/** One paragraph of a flow; its context is that of its first visible character. */
export interface Paragraph {
  readonly prose: Prose;
  readonly runs: readonly LinkRun[];
  readonly context: Context;
}

/** White space that is written only if something visible follows it. */
interface Blank {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text as it runs on, white space folded, until something breaks it. */
export class Flow {
  readonly #source: Source;
  readonly #finish: (paragraph: Paragraph) => void;
  #prose: ProseBuilder;
  #runs: LinkRun[] = [];
  #blanks: Blank[] = [];
  #breaks = 0;
  #context: Context | undefined;

  constructor(source: Source, finish: (paragraph: Paragraph) => void) {
    this.#source = source;
    this.#finish = finish;
    this.#prose = new ProseBuilder(source.template.source);
  }

  /** Something visible has been written since the last break. */
  get started(): boolean {
    return this.#context !== undefined;
  }

  /** Ends the paragraph, if there is one. */
  flush(): void {
    const context = this.#context;
    const runs = this.#runs;
    this.#blanks = [];
    this.#breaks = 0;
    if (context === undefined) return;
    const prose = this.#prose.build();
    this.#prose = new ProseBuilder(this.#source.template.source);
    this.#runs = [];
    this.#context = undefined;
    this.#finish({ prose, runs, context });
  }

  /** Adds `[start, end)` of the source, which holds no markup and no entity. */
  text(start: number, end: number, context: Context): void {
    const { masked: text, template } = this.#source;
    let at = start;
    while (at < end) {
      const from = at;
      const look = lookOf(text.charCodeAt(at));
      const masked = look === "mask" ? template.maskedAt(at) : undefined;
      if (masked !== undefined) {
        at = Math.min(end, masked.span.end);
        if (masked.span.start === from) this.#mergeTag(masked.tag, context);
      } else if (look === "plain" || look === "mask") {
        at = this.#endOfPlain(at, end);
        this.#copy(from, at, context);
      } else if (look === "space") {
        at = this.#space(at, end, context.preformatted);
      } else {
        at += 1;
        this.#character(text.slice(from, at), from, at, context);
      }
    }
  }

  /** Adds what a character reference at `[start, end)` stands for. */
  entity(text: string, start: number, end: number, context: Context): void {
    const look = lookOf(text.charCodeAt(0));
    if (look === "plain" || look === "mask") this.#atom(text, start, end, context);
    else if (look !== "space") this.#character(text, start, end, context);
    else if (context.preformatted && text === "\n") this.lineBreak(start, end);
    else this.#fold(start, end);
  }

  /** `<br>`. Two of them end the paragraph. */
  lineBreak(start: number, end: number): void {
    if (this.#blanks.at(-1)?.text === " ") this.#blanks.pop();
    this.#breaks += 1;
    this.#blanks.push({ text: "\n", start, end });
  }

  /** Keeps the words on both sides of a picture apart. */
  gap(start: number, end: number): void {
    this.#fold(start, end);
  }

  #character(text: string, start: number, end: number, context: Context): void {
    if (lookOf(text.charCodeAt(0)) === "blank") {
      this.#blanks.push({ text, start, end });
      return;
    }
    const after = this.#source.masked.charAt(end);
    const joins = this.#blanks.length === 0 && text === "\u200D";
    if (joins && joinsPictures(this.#prose.last, 0x200d, after)) this.#copy(start, end, context);
  }

  #mergeTag(tag: MergeTag | undefined, context: Context): void {
    if (tag?.kind !== "print") return;
    const { start, end } = tag.span;
    this.#begin(context);
    const from = this.#prose.length;
    this.#source.template.copy(this.#prose, start, end);
    this.#extendLink(context, from);
  }

  #copy(start: number, end: number, context: Context): void {
    this.#begin(context);
    const from = this.#prose.length;
    this.#prose.copy(start, end);
    this.#extendLink(context, from);
  }

  #atom(text: string, start: number, end: number, context: Context): void {
    this.#begin(context);
    const from = this.#prose.length;
    this.#prose.atom(text, start, end);
    this.#extendLink(context, from);
  }

  /** Called before each visible character: writes the white space that waits, or breaks. */
  #begin(context: Context): void {
    const runsOn = context.role === "button" || context.role === "code";
    if (this.#breaks > 1 && !runsOn) this.flush();
    if (this.#context === undefined) this.#context = context;
    else this.#writeBlanks();
    if (this.#blanks.length > 0) this.#blanks = [];
    this.#breaks = 0;
  }

  #writeBlanks(): void {
    const { source } = this.#source.template;
    for (const { text, start, end } of this.#blanks) {
      if (end - start === 1 && source[start] === text) this.#prose.copy(start, end);
      else this.#prose.atom(text, start, end);
    }
  }

  #extendLink({ anchor }: Context, from: number): void {
    if (anchor === undefined) return;
    const last = this.#runs.at(-1);
    if (last?.anchor === anchor) last.end = this.#prose.length;
    else this.#runs.push({ anchor, start: from, end: this.#prose.length });
  }

  /** End of the letters from `at` on; single spaces between letters belong to them. */
  #endOfPlain(from: number, end: number): number {
    const { masked, template } = this.#source;
    let at = from + 1;
    while (at < end) {
      const code = masked.charCodeAt(at);
      if (lookOf(code) === "plain") {
        at += 1;
        continue;
      }
      const single = code === 0x20 && template.source.charCodeAt(at) === 0x20;
      if (!single || at + 1 >= end || lookOf(masked.charCodeAt(at + 1)) !== "plain") break;
      at += 2;
    }
    return at;
  }

  /** Takes in white space from `from` on and returns where it goes on. */
  #space(from: number, end: number, preformatted: boolean): number {
    const { masked } = this.#source;
    if (preformatted) return this.#keptSpace(from, end);
    let at = from + 1;
    while (at < end && lookOf(masked.charCodeAt(at)) === "space") at += 1;
    this.#fold(from, at);
    return at;
  }

  #keptSpace(at: number, end: number): number {
    const char = this.#source.masked.charAt(at);
    if (char !== "\n" && char !== "\r") {
      this.#blanks.push({ text: char, start: at, end: at + 1 });
      return at + 1;
    }
    const next = at + 1 < end && this.#source.masked.startsWith("\r\n", at) ? at + 2 : at + 1;
    this.#breaks += 1;
    this.#blanks.push({ text: "\n", start: at, end: next });
    return next;
  }

  #fold(start: number, end: number): void {
    const last = this.#blanks.at(-1)?.text;
    if (last !== " " && last !== "\n") this.#blanks.push({ text: " ", start, end });
  }
}
