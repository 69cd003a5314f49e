import type { Token } from "micromark-util-types";
import type { Block, Comment, Image, Note, Reading, Role } from "../../block.ts";
import { placeholder } from "../../merge-tag.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { CodeText } from "./code-text.ts";
import { HtmlParts, type MarkdownEvents } from "./html-parts.ts";
import { isBlankText, JsxElements, remarkOf, type ElementRole } from "./jsx.ts";
import { InlineText } from "./inline-text.ts";
import { decodeReference } from "./references.ts";
import { targetsOf } from "./targets.ts";
import { autolinks, breaksLine, isContainer, openers, skipped, type Container } from "./tokens.ts";

/** Makes blocks of micromark's events. */
export function walk(template: Template, parsed: MarkdownEvents): Reading {
  const walker = new Walker(template, parsed);
  for (const [kind, token] of parsed.events) {
    if (kind === "enter") walker.enter(token);
    else walker.exit(token);
  }
  return walker.reading();
}

/** A block whose text is still being read; `place` keeps its turn in the reading order. */
interface OpenBlock {
  readonly role: Role;
  readonly text: InlineText;
  readonly place: number;
  readonly level?: number;
  /** Of JSX, around its first words. */
  element?: ElementRole | undefined;
}

class Walker {
  readonly #template: Template;
  readonly #toSource: MarkdownEvents["toSource"];
  readonly #targets: ReadonlyMap<Token, string>;
  readonly #html: HtmlParts;
  readonly #blocks: (readonly Block[])[] = [];
  readonly #images: Image[] = [];
  readonly #comments: Comment[] = [];
  readonly #notes: Note[] = [];
  readonly #containers: Container[] = [];
  readonly #open: OpenBlock[] = [];
  /** Targets of the links around the current place. */
  readonly #links: string[] = [];
  /** The outermost image around the current place. */
  #image: Token | undefined;
  /** The token inside which nothing is text. */
  #skipped: Token | undefined;
  #level = 1;
  #quotes = 0;
  #code: CodeText | undefined;
  readonly #elements = new JsxElements();

  constructor(template: Template, parsed: MarkdownEvents) {
    this.#template = template;
    this.#toSource = parsed.toSource;
    this.#targets = targetsOf(template, parsed);
    this.#html = new HtmlParts(template, parsed);
  }

  reading(): Reading {
    const blocks = this.#blocks.flat();
    return { blocks, images: this.#images, comments: this.#comments, notes: this.#notes };
  }

  enter(token: Token): void {
    if (this.#skipped !== undefined) return;
    const type: string = token.type;
    if (isContainer(type)) this.#enterContainer(type);
    else if (skipped.has(type)) this.#skip(token);
    else if (openers.has(type)) this.#openBlock(token);
    else if (type === "codeFenced" || type === "codeIndented") {
      this.#code = new CodeText(this.#template);
    } else if (type === "link") this.#enterLink(token);
    else if (type === "image") this.#enterImage(token);
    else this.#leaf(type, this.#spanOf(token));
  }

  exit(token: Token): void {
    if (this.#skipped !== undefined) {
      if (this.#skipped === token) this.#skipped = undefined;
      return;
    }
    const type: string = token.type;
    if (isContainer(type)) this.#exitContainer(type);
    else if (openers.has(type)) this.#closeBlock();
    else if (type === "codeFenced" || type === "codeIndented") this.#closeCode();
    else if (type === "link") this.#exitLink();
    else if (token === this.#image) this.#exitImage(token);
  }

  #spanOf({ start, end }: Token): Span {
    return { start: this.#toSource(start.offset), end: this.#toSource(end.offset) };
  }

  #enterContainer(type: Container): void {
    this.#containers.push(type);
    if (type === "blockQuote") this.#quotes += 1;
  }

  #exitContainer(type: Container): void {
    this.#containers.pop();
    if (type === "blockQuote") this.#quotes -= 1;
  }

  #skip(token: Token): void {
    this.#skipped = token;
    const type: string = token.type;
    if (type === "htmlFlow") this.#add(this.#html.readFlow(this.#spanOf(token)));
    if (type === "htmlText") this.#readTag(this.#spanOf(token));
    if (type.startsWith("mdxJsx")) this.#readJsx(this.#spanOf(token));
    if (type.endsWith("Expression")) this.#readExpression(this.#spanOf(token));
  }

  #readJsx(span: Span): void {
    this.#elements.take(this.#html.written(span));
    if (!this.#elements.muted) this.#readTag(span);
  }

  /** Code between braces: it prints something, unless it is a remark or a blank. */
  #readExpression({ start, end }: Span): void {
    const code = this.#slice(start + 1, end - 1);
    const remark = remarkOf(code);
    if (remark !== undefined) {
      this.#comments.push({ span: { start, end }, text: remark, sent: false });
      return;
    }
    const text = this.#elements.muted ? undefined : this.#open.at(-1)?.text;
    const tag = this.#template.tagAt(start);
    if (isBlankText(code)) text?.gap(" ", start, end);
    else if (tag === undefined || tag.kind === "print") text?.atom(placeholder, start, end);
  }

  #openBlock(token: Token): void {
    const { role, level } = this.#roleOf(token);
    const place = this.#blocks.push([]) - 1;
    this.#open.push({ role, place, text: new InlineText(this.#template), ...(level && { level }) });
  }

  #roleOf(token: Token): { role: Role; level?: number } {
    const type: string = token.type;
    if (type === "tableHeader" || type === "tableData") return { role: "cell" };
    if (type.endsWith("HeadingText")) return { role: "heading", level: this.#level };
    const inList = this.#containers.at(-1)?.startsWith("list") === true;
    return { role: inList ? "list-item" : "paragraph" };
  }

  #closeBlock(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const places = open.text.build();
    if (places.text === "") return;
    const { place, text } = open;
    const { role, level } = (open.role === "paragraph" && open.element) || open;
    const about = { ...this.#where(role), ...(level && { level }) };
    const block = { role, text: places.text, places, syntax: "markdown" as const };
    this.#blocks[place] = [{ ...block, links: text.links, ...about }];
  }

  #where(role: Role): Pick<Block, "quote" | "ordered"> {
    const ordered = role === "list-item" && this.#containers.at(-1) === "listOrdered";
    return { ...(this.#quotes > 0 && { quote: this.#quotes }), ...(ordered && { ordered }) };
  }

  #closeCode(): void {
    const places = this.#code?.build();
    this.#code = undefined;
    if (places === undefined || places.text.trim() === "") return;
    const about = this.#where("code");
    this.#blocks.push([{ role: "code", text: places.text, places, links: [], ...about }]);
  }

  #enterLink(token: Token): void {
    const target = this.#targets.get(token) ?? "";
    this.#links.push(target);
    if (!this.#image) this.#open.at(-1)?.text.openLink(target);
  }

  #exitLink(): void {
    this.#links.pop();
    if (!this.#image) this.#open.at(-1)?.text.closeLink();
  }

  #enterImage(token: Token): void {
    if (this.#image) return;
    this.#image = token;
    const place = this.#blocks.push([]) - 1;
    const text = new InlineText(this.#template);
    const link = this.#links.at(-1);
    if (link !== undefined) text.openLink(link);
    this.#open.push({ role: "alt", place, text });
  }

  #exitImage(token: Token): void {
    this.#image = undefined;
    const alt = this.#open.at(-1)?.text.build().text ?? "";
    const linked = this.#links.length > 0;
    const src = this.#targets.get(token) ?? "";
    this.#images.push({ span: this.#spanOf(token), src, alt, spacer: false, linked });
    this.#closeBlock();
  }

  #leaf(type: string, { start, end }: Span): void {
    if (type === "atxHeadingSequence") this.#level = end - start;
    else if (type === "setextHeading") this.#level = this.#setextLevel(start, end);
    if (this.#code) this.#code.leaf(type, start, end);
    const open = this.#open.at(-1);
    if (open === undefined || this.#elements.muted) return;
    const { text } = open;
    if (type === "data") open.element ??= this.#elements.about;
    if (type === "data") text.copy(start, end);
    else if (type === "codeTextData") this.#inlineCode(text, start, end);
    else if (type === "characterEscape") text.atom(this.#slice(start + 1, end), start, end);
    else if (type === "characterReference") {
      text.atom(decodeReference(this.#slice(start, end)), start, end);
    } else if (type.startsWith("hardBreak")) text.gap("\n", start, end);
    else if (type === "lineEnding") text.gap(" ", start, end);
    else if (autolinks.has(type)) this.#autolink(type, text, start, end);
  }

  #slice(start: number, end: number): string {
    return this.#template.source.slice(start, end);
  }

  #setextLevel(start: number, end: number): number {
    return this.#slice(start, end).trimEnd().endsWith("=") ? 1 : 2;
  }

  /** Code keeps its backslashes, but for `\|` in a cell, without which the cell would end. */
  #inlineCode(text: InlineText, start: number, end: number): void {
    const inCell = this.#open.at(-1)?.role === "cell";
    let from = start;
    for (const { index } of inCell ? this.#slice(start, end).matchAll(/\\\|/gu) : []) {
      text.copy(from, start + index);
      from = start + index + 2;
      text.atom("|", start + index, from);
    }
    text.copy(from, end);
  }

  #autolink(type: string, text: InlineText, start: number, end: number): void {
    const address = this.#slice(start, end);
    if (!this.#image) text.openLink(/mail$/iu.test(type) ? `mailto:${address}` : address, true);
    text.copy(start, end);
    if (!this.#image) text.closeLink();
  }

  /** A tag inside a paragraph: it shows nothing, but it can break a line, link or hold an image. */
  #readTag(span: Span): void {
    const text = this.#open.at(-1)?.text;
    const tag = this.#html.written(span);
    if (breaksLine.test(tag)) text?.gap("\n", span.start, span.end);
    else if (/^<a\s/iu.test(tag)) this.#openAnchor(span, text);
    else if (/^<\/a\s*>/iu.test(tag)) text?.closeLink();
    else if (/^<img\b|^<!--/iu.test(tag)) this.#add(this.#html.readInline(span));
  }

  #openAnchor(span: Span, text: InlineText | undefined): void {
    text?.openLink(this.#html.targetOf(span));
  }

  #add({ blocks, images, comments, notes }: Reading): void {
    const { quote = 0 } = this.#where("paragraph");
    const deeper = blocks.map((block) =>
      quote === 0 ? block : { ...block, quote: quote + (block.quote ?? 0) },
    );
    this.#blocks.push(deeper);
    this.#images.push(...images);
    // A draft in Markdown is a working copy: its comments are for its writers.
    this.#comments.push(...comments.map((comment) => ({ ...comment, sent: false })));
    this.#notes.push(...notes);
  }
}
