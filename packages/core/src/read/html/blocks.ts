import type { Block, Link } from "../../block.ts";
import type { Source } from "./attributes.ts";
import { isOneLink, readsLikeButton } from "./button.ts";
import { Flow, type LinkRun, type Paragraph } from "./flow.ts";
import type { ReadBlock } from "./preview.ts";

/** The blocks of the HTML as they end, in reading order. */
export class BlockList {
  readonly read: ReadBlock[] = [];
  /** The text that all readers see; hidden elements have flows of their own. */
  readonly main: Flow;
  /** A reply of Outlook has begun: it goes on to the end. */
  inReply = false;
  readonly #source: Source;
  readonly #outlook: boolean;
  /** Blocks that were met inside a paragraph: they follow it. */
  #asides: ReadBlock[] = [];

  /** @param outlook only readers in Outlook see these blocks. */
  constructor(source: Source, outlook: boolean) {
    this.#source = source;
    this.#outlook = outlook;
    this.main = new Flow(source, (paragraph) => this.#finishMain(paragraph));
  }

  /** A flow whose paragraphs are no part of the main text around them. */
  asideFlow(): Flow {
    return new Flow(this.#source, (paragraph) => this.addAside(paragraph));
  }

  addAside(paragraph: Paragraph): void {
    this.add(this.#readBlock(paragraph));
  }

  add(read: ReadBlock): void {
    if (this.main.started) this.#asides.push(read);
    else this.read.push(read);
  }

  #finishMain(paragraph: Paragraph): void {
    this.read.push(this.#readBlock(paragraph));
    for (const aside of this.#asides) this.read.push(aside);
    this.#asides = [];
  }

  #readBlock(paragraph: Paragraph): ReadBlock {
    const { prose, runs, context } = paragraph;
    const role = roleOf(paragraph);
    const zone = this.inReply ? "quoted" : context.zone;
    const hidden = this.#outlook ? "outlook" : context.hidden && "always";
    const block: { -readonly [Key in keyof Block]: Block[Key] } = {
      role,
      text: prose.text,
      places: prose,
      syntax: context.inAttribute === true ? "attribute" : "html",
      links: runs.map((run) => linkOf(run, prose.text)),
    };
    if (role === "heading" && context.level !== undefined) block.level = context.level;
    if (role === "list-item" && context.ordered === true) block.ordered = true;
    if (context.quote > 0) block.quote = context.quote;
    if (zone !== undefined) block.zone = zone;
    if (hidden !== undefined) block.hidden = hidden;
    return { block, preview: context.preview === true };
  }
}

function roleOf(paragraph: Paragraph): Block["role"] {
  const { role, box } = paragraph.context;
  const boxed = box !== undefined && role === "paragraph" && isOneLink(paragraph);
  if (role !== "button" && !boxed) return role;
  return readsLikeButton(paragraph) ? "button" : "paragraph";
}

function linkOf({ anchor, start, end }: LinkRun, text: string): Link {
  const auto = bareAddress(text.slice(start, end)) === bareAddress(anchor.target);
  return { start, end, ...anchor, ...(auto && { auto }) };
}

/** `https://cedar.example/` and `cedar.example` are one address. */
function bareAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/iu, "").replace(/\/$/u, "");
}
