import type { Comment, Image, Note } from "../../block.ts";
import type { Span } from "../../span.ts";
import { readAttributeText } from "./attribute-text.ts";
import { Attributes, type Source } from "./attributes.ts";
import { BlockList } from "./blocks.ts";
import { isConditional, outlookContent } from "./conditional.ts";
import { anchorChange, bareContext, breaksLines, contextOf, type Context } from "./context.ts";
import { openParagraph } from "./elements.ts";
import type { Flow } from "./flow.ts";
import { readImage } from "./images.ts";
import { cutCommentNote, cutElementNote, cutTagNote, includeNote } from "./notes.ts";
import type { ReadBlock } from "./preview.ts";
import { Stack } from "./stack.ts";
import { HiddenStyles } from "./styles.ts";
import { tokenize, type Listener, type Tag } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Goes through HTML once and collects what stands in it, in reading order. */
export class Walker implements Listener {
  readonly images: Image[] = [];
  readonly comments: Comment[] = [];
  readonly notes: Note[] = [];
  readonly #source: Source;
  readonly #vocabulary: Vocabulary;
  readonly #base: Context;
  readonly #isOutlook: boolean;
  readonly #blocks: BlockList;
  readonly #stack = new Stack();
  readonly #hiddenStyles = new HiddenStyles();
  #skipped: Skipped | undefined;

  /** @param outlook the content of a comment that Outlook alone reads; its context is `base`. */
  constructor(source: Source, base: Context = bareContext, outlook = false) {
    this.#source = source;
    this.#vocabulary = source.vocabulary;
    this.#base = base;
    this.#isOutlook = outlook;
    this.#blocks = new BlockList(source, outlook);
  }

  get read(): readonly ReadBlock[] {
    return this.#blocks.read;
  }

  /** Reads `[start, end)`. To be called once. */
  walk(span: Span): this {
    tokenize(this.#source.masked, span, this);
    if (this.#skipped !== undefined) this.notes.push(cutElementNote(this.#skipped, span.end));
    this.#popTo(0);
    this.#blocks.main.flush();
    return this;
  }

  text(start: number, end: number): void {
    if (this.#skipped === undefined) this.#flow.text(start, end, this.#context);
    else if (this.#vocabulary.styles.has(this.#skipped.name) && this.#skipped.everywhere) {
      this.#hiddenStyles.add(this.#source.masked.slice(start, end));
    }
  }

  entity(text: string, start: number, end: number): void {
    if (this.#skipped === undefined) this.#flow.entity(text, start, end, this.#context);
  }

  open(tag: Tag): void {
    if (this.#skipped !== undefined) {
      if (tag.name === this.#skipped.name && !tag.selfClosing) this.#skipped.depth += 1;
    } else if (this.#vocabulary.skipped.has(tag.name)) {
      this.#skip(tag);
    } else if (this.#vocabulary.voids.has(tag.name)) {
      this.#void(tag);
    } else if (this.#vocabulary.wholeDocument.has(tag.name)) {
      this.#flow.flush();
    } else {
      this.#element(tag);
    }
  }

  close(name: string, start: number): void {
    if (this.#skipped !== undefined) return this.#closeSkipped(name);
    if (name === "br") return this.#flow.lineBreak(start - 2, start + name.length + 1);
    if (this.#vocabulary.blocks.has(name)) this.#flow.flush();
    const at = this.#stack.find(this.#vocabulary.endedBy(name));
    if (at !== -1 && !this.#stack.removeInert(at)) this.#popTo(at);
  }

  comment(inner: Span, whole: Span, closed: boolean): void {
    const { masked, template } = this.#source;
    const start = inner.start - "<!--".length;
    const written = masked.startsWith("<!--", start);
    if (!closed) this.notes.push(written ? cutCommentNote(whole) : cutTagNote(whole));
    // Comments do not nest: what looks like one inside is a stray mark, and may go on without end.
    const outlook = this.#isOutlook ? undefined : outlookContent(masked, inner);
    if (outlook !== undefined) this.#readOutlook(outlook);
    const text = template.source.slice(inner.start, inner.end);
    if (!written || isConditional(text)) return;
    this.comments.push({ span: { start, end: whole.end }, text, sent: true });
  }

  cutTag(span: Span): void {
    this.notes.push(cutTagNote(span));
  }

  inForeignContent(): boolean {
    return this.#skipped?.name === "svg";
  }

  get #context(): Context {
    return this.#stack.top?.context ?? this.#base;
  }

  get #flow(): Flow {
    return this.#stack.top?.flow ?? this.#blocks.main;
  }

  #skip({ name, attributes, span, selfClosing }: Tag): void {
    if (selfClosing && this.#vocabulary.closesItself(name)) return;
    const media = new Attributes(this.#source, { name, attributes, span, selfClosing }).get(
      "media",
    );
    const everywhere = media === undefined || /^\s*(?:all|screen)?\s*$/iu.test(media);
    this.#skipped = { name, span, everywhere, depth: 1 };
  }

  #closeSkipped(name: string): void {
    if (this.#skipped === undefined || name !== this.#skipped.name) return;
    this.#skipped.depth -= 1;
    if (this.#skipped.depth === 0) this.#skipped = undefined;
  }

  #void(tag: Tag): void {
    const { name, span } = tag;
    if (name === "br") this.#flow.lineBreak(span.start, span.end);
    else if (this.#vocabulary.images.has(name))
      this.#image(name, new Attributes(this.#source, tag), span);
    else if (this.#vocabulary.includes.has(name)) this.notes.push(includeNote(span));
    else if (this.#vocabulary.blocks.has(name)) this.#element(tag);
    else if (name === "input") this.#input(new Attributes(this.#source, tag), span);
  }

  #element(tag: Tag): void {
    const { name } = tag;
    const attributes = new Attributes(this.#source, tag);
    const block = this.#vocabulary.blocks.has(name) || breaksLines(name, attributes);
    this.#endImplied(name);
    if (block) this.#flow.flush();
    if (
      this.#vocabulary.voids.has(name) ||
      (tag.selfClosing && this.#vocabulary.closesItself(name))
    )
      return;
    if (attributes.get("id") === "divRplyFwdMsg") this.#blocks.inReply = true;
    const parent = this.#context;
    const context = contextOf({ name, attributes, parent, block }, this.#hiddenStyles);
    this.#stack.push({ name, block, context, flow: this.#flowFor(context, parent) });
  }

  /** What stands in a hidden element is no part of the sentence around it. */
  #flowFor(context: Context, parent: Context): Flow {
    if (context.hidden === undefined) return this.#blocks.main;
    if (parent.hidden !== undefined) return this.#flow;
    return this.#blocks.asideFlow();
  }

  #endImplied(name: string): void {
    const implied = this.#vocabulary.impliedEnds.get(name);
    if (implied !== undefined) this.#popTo(this.#stack.find(implied));
    if (!this.#vocabulary.blocks.has(name)) return;
    const paragraph = this.#stack.find(openParagraph);
    if (paragraph === -1) return;
    const { anchor } = this.#context;
    this.#popTo(paragraph);
    // `<p><a href="…">one<div>two</div></a>`: the link goes on in the next block.
    if (anchor === undefined || anchor === this.#context.anchor) return;
    const context = { ...this.#context, anchor };
    this.#stack.push({ name: "a", block: false, context, flow: this.#flow });
  }

  /** Closes the element at `at` and all in it; -1 closes nothing. */
  #popTo(at: number): void {
    if (at === -1) return;
    for (const { block, flow } of this.#stack.popTo(at)) {
      if (block || flow !== this.#flow) flow.flush();
    }
  }

  #image(name: string, attributes: Attributes, span: Span): void {
    const context = { ...this.#context, ...anchorChange({ name, attributes }) };
    const { image, alt } = readImage(this.#source, attributes, span, context);
    this.images.push(image);
    if (this.#vocabulary.blocks.has(name)) this.#flow.flush();
    this.#flow.gap(span.start, span.end);
    if (alt !== undefined) this.#blocks.addAside(alt);
  }

  #input(attributes: Attributes, span: Span): void {
    const type = attributes.get("type")?.toLowerCase();
    if (type === "image") return this.#image("input", attributes, span);
    if (type !== "submit" && type !== "button") return;
    this.#flow.flush();
    const context: Context = { ...this.#context, role: "button" };
    const value = readAttributeText(this.#source, attributes, "value", context);
    if (value !== undefined) this.#blocks.addAside(value);
  }

  #readOutlook(content: Span): void {
    if (this.#skipped !== undefined) return;
    const inside = new Walker(this.#source, { ...this.#context, anchor: undefined }, true);
    for (const read of inside.walk(content).read) this.#blocks.add(read);
  }
}

/** An element whose content is not read. */
export interface Skipped {
  readonly name: string;
  readonly span: Span;
  /** Of `<style>`: holds on all screens. */
  readonly everywhere: boolean;
  depth: number;
}
